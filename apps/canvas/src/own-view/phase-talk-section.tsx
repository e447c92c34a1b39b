import { say, shownPhases, type Involvement } from '@praatplaat/model'
import type { GivenAnswer, PhaseTalk, RoleTalk } from '@praatplaat/model/own-view'
import { useTranslations } from 'use-intl'
import { useIsNarrow } from '../canvas-page/use-is-narrow.ts'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Tag } from '../design/tag.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { involvementSigns } from '../role-chips/involvement-signs.ts'
import { useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { AdoptButton } from './adopt-button.tsx'
import styles from './own-views-panel.module.css'
import { useNames } from './use-names.ts'
import type { Speaker } from './speakers-of.ts'

type Speakers = ReadonlyMap<string, Speaker>

interface PhaseTalkSectionProps {
  readonly talk: PhaseTalk
  readonly speakers: Speakers
}

/** What is said of a phase: who gives the lead to whom, on which roles people differ, and where they agree. */
export function PhaseTalkSection({ talk, speakers }: PhaseTalkSectionProps) {
  const t = useTranslations('ownView')
  const locale = useReaderLocale()
  const { phaseId, leads, leadDifference, roles, difference, by } = talk
  const number = useCanvas((canvas) => shownPhases(canvas).findIndex(({ id }) => id === phaseId) + 1)
  const title = useCanvas((canvas) => say(canvas.phases[phaseId]?.title ?? '', locale))
  const differing = roles.filter((role) => role.difference > 0)
  const agreed = roles.filter((role) => role.difference === 0)
  const headingId = `own-views-${phaseId}`

  return (
    <section
      className={styles['talk']}
      aria-labelledby={headingId}
      data-differs={difference > 0 || undefined}
    >
      <div className={styles['head']}>
        <h3 id={headingId}>
          <span>{number}</span> {title}
        </h3>
        <Standing {...{ by, difference, leadDifference }} />
      </div>
      {leads.length > 0 && (
        <div className={styles['question']}>
          <h4>{t('whoLeads')}</h4>
          <ul>
            {leads.map((given) => (
              <LeadAnswer key={given.answer.join()} phaseId={phaseId} given={given} speakers={speakers} />
            ))}
          </ul>
        </div>
      )}
      {differing.map((role) => (
        <RoleQuestion key={role.roleId} phaseId={phaseId} role={role} speakers={speakers} />
      ))}
      {agreed.length > 0 && <Agreed phaseId={phaseId} roles={agreed} alone={by.length === 1} />}
      <GoToPhase phaseId={phaseId} title={title} />
    </section>
  )
}

function Standing({
  by,
  difference,
  leadDifference,
}: Pick<PhaseTalk, 'by' | 'difference' | 'leadDifference'>) {
  const t = useTranslations('ownView')
  if (by.length === 1) return <Tag tone="quiet">{t('one')}</Tag>
  if (difference === 0) return <Tag tone="good">{t('same')}</Tag>
  return <Tag tone="warn">{t(leadDifference > 0 ? 'leadDiffers' : 'rolesDiffer')}</Tag>
}

interface LeadAnswerProps {
  readonly phaseId: string
  readonly given: GivenAnswer<readonly string[]>
  readonly speakers: Speakers
}

function LeadAnswer({ phaseId, given, speakers }: LeadAnswerProps) {
  const { roleNames } = useNames()
  const names = roleNames(given.answer)
  return (
    <li className={styles['answer']}>
      <span className={styles['chips']}>
        {given.answer.map((roleId) => (
          <RoleChip key={roleId} roleId={roleId} size={40} lead="clear" />
        ))}
      </span>
      <span className={styles['said']}>
        <b>{names}</b> <SaidBy by={given.by} speakers={speakers} />
      </span>
      <AdoptButton name={names} answer={{ phaseId, leads: [...given.answer], involvement: {} }} />
    </li>
  )
}

interface RoleQuestionProps {
  readonly phaseId: string
  readonly role: RoleTalk
  readonly speakers: Speakers
}

function RoleQuestion({ phaseId, role, speakers }: RoleQuestionProps) {
  const t = useTranslations('ownView')
  const { roleNames, involvementName } = useNames()
  const name = roleNames([role.roleId])
  return (
    <div className={styles['question']}>
      <h4>
        <RoleChip roleId={role.roleId} size={26} /> {name}
      </h4>
      <ul>
        {role.answers.map(({ answer, by }) => (
          <li key={answer ?? ''} className={styles['answer']}>
            <Sign involvement={answer} />
            <span className={styles['said']}>
              <b>{involvementName(answer)}</b> <SaidBy by={by} speakers={speakers} />
            </span>
            <AdoptButton
              name={t('roleSo', { role: name, involvement: involvementName(answer) })}
              answer={{ phaseId, leads: null, involvement: { [role.roleId]: answer } }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Sign({ involvement }: { involvement: Involvement | null }) {
  return (
    <span className={styles['sign']} aria-hidden="true">
      {involvement === null ? '–' : involvementSigns[involvement]}
    </span>
  )
}

function SaidBy({ by, speakers }: { by: readonly string[]; speakers: Speakers }) {
  const t = useTranslations('ownView')
  const { listed } = useNames()
  const names = [...speakers.values()].filter(({ id }) => by.includes(id)).map(({ name }) => name)
  return <span className={styles['by']}>{t('saidBy', { names: listed(names), count: names.length })}</span>
}

/** What all say, and with one tap it lies on the canvas. */
function Agreed({ phaseId, roles, alone }: { phaseId: string; roles: readonly RoleTalk[]; alone: boolean }) {
  const t = useTranslations('ownView')
  const { roleNames, involvementName, listed } = useNames()
  const words = roles.map(({ roleId, answers: [first] }) =>
    t('roleSo', { role: roleNames([roleId]), involvement: involvementName(first?.answer ?? null) }),
  )
  return (
    <div className={styles['agreed']}>
      <p>
        <b>{t(alone ? 'oneSays' : 'agreedOn')}</b> {listed(words)}
      </p>
      <AdoptButton
        name={listed(words)}
        answer={{
          phaseId,
          leads: null,
          involvement: Object.fromEntries(
            roles.map(({ roleId, answers: [first] }) => [roleId, first?.answer ?? null]),
          ),
        }}
      />
    </div>
  )
}

function GoToPhase({ phaseId, title }: { phaseId: string; title: string }) {
  const t = useTranslations('ownView')
  const narrow = useIsNarrow()
  const go = () => {
    const view = useView.getState()
    // On a wide screen the phase is in sight beside this panel; on a narrow one the panel makes way for it.
    if (narrow) view.bringIntoView(phaseId)
    else view.select({ kind: 'phase', phaseId })
  }
  return (
    <Button size="small" look="quiet" className={styles['start']} onClick={go}>
      {t('toPhase')} <Icon name="chevron-right" size={14} />
      <span className="visually-hidden">: {title}</span>
    </Button>
  )
}
