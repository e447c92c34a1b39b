import { useTranslations } from 'use-intl'
import { Tag } from '../design/tag.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { Row } from '../side-panel/row.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { handoverAt, sameHandover, tellHandover } from './handover-at.ts'

/** A handover in a list: from whom to whom, and whether anything was settled about it. */
export function HandoverRow({ handoverId }: { handoverId: string }) {
  const t = useTranslations('handovers')
  const locale = useReaderLocale()
  const handover = useCanvas((canvas) => handoverAt(canvas, handoverId), sameHandover)
  const names = useCanvas((canvas) => handover && tellHandover(canvas, handover, locale), sameNames)
  if (!handover || !names) return null

  return (
    <Row
      opens={{ kind: 'handover', id: handoverId }}
      picture={handover.toRoleIds[0] !== undefined && <RoleChip roleId={handover.toRoleIds[0]} size={28} />}
      facts={handover.moment}
      tag={
        handover.agreementId === null ? (
          <Tag tone="warn">{t('noAgreement')}</Tag>
        ) : (
          <Tag tone="good">{t('settled')}</Tag>
        )
      }
    >
      {t('fromTo', { from: names.from || t('nobody'), to: names.to || t('nobody') })}
    </Row>
  )
}

function sameNames(a: ReturnType<typeof tellHandover> | null, b: typeof a): boolean {
  return a?.from === b?.from && a?.to === b?.to
}
