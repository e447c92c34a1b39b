import type { PhaseAfterMoney } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { RoleName } from '../agreements/role-name.tsx'
import { Tag } from '../design/tag.tsx'
import { ResourceRow } from '../resources/resource-row.tsx'
import { useCanvas, useMayEdit } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { phaseWords } from '../side-panel/phase-words.ts'
import { RowList } from '../side-panel/row-list.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './money-test.module.css'
import { TalkAboutMoney } from './talk-about-money.tsx'

/** A phase of which something ends: what, until when, who is not paid for the work any more, and what to make of that. */
export function LosingPhase({ phase }: { phase: PhaseAfterMoney }) {
  const { phaseId, lostResourceIds, lostDoerIds, keepsDoers, keepsMeans } = phase
  const t = useTranslations('moneyTest')
  const locale = useReaderLocale()
  const mayEdit = useMayEdit()
  const title = useCanvas((canvas) => phaseWords(canvas, phaseId, locale)) ?? ''
  const isHurt = !keepsDoers || !keepsMeans

  return (
    <PanelSection title={t('inPhase', { phase: title })}>
      <div className={styles['phase']} data-hurt={isHurt || undefined}>
        {isHurt && (
          <p className={styles['tags']}>
            {!keepsDoers && <Tag tone="warn">{t('losesDoers')}</Tag>}
            {!keepsMeans && <Tag tone="warn">{t('losesMeans')}</Tag>}
          </p>
        )}
        <RowList label={t('means')}>
          {lostResourceIds.map((id) => (
            <ResourceRow key={id} resourceId={id} withProvider />
          ))}
        </RowList>
        {lostDoerIds.length > 0 && (
          <div className={styles['doers']}>
            <h4>{t('doers')}</h4>
            <ul>
              {lostDoerIds.map((roleId) => (
                <li key={roleId}>
                  <RoleName roleId={roleId} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className={styles['verdict']}>{t(verdictOf(phase))}</p>
        {mayEdit && <TalkAboutMoney phaseId={phaseId} phaseName={title} lostResourceIds={lostResourceIds} />}
      </div>
    </PanelSection>
  )
}

function verdictOf({ lostDoerIds, keepsDoers, keepsMeans }: PhaseAfterMoney) {
  if (!keepsDoers) return keepsMeans ? 'left.nobody' : 'left.nothing'
  if (!keepsMeans) return 'left.noMeans'
  return lostDoerIds.length > 0 ? 'left.fewerDoers' : 'left.enough'
}
