import { involvements, say, shownRoles, type Involvement, type Role } from '@praatplaat/model'
import { answerInvolvement, answerLead, type OwnView, type PhaseAnswer } from '@praatplaat/model/own-view'
import { useTranslations } from 'use-intl'
import { useIsNarrow } from '../canvas-page/use-is-narrow.ts'
import field from '../design/field.module.css'
import { Icon } from '../design/icon.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { involvementSigns } from '../role-chips/involvement-signs.ts'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './make-own-view.module.css'

interface PhaseQuestionProps {
  readonly phaseId: string
  readonly answer: PhaseAnswer
  readonly onChange: (next: (view: OwnView) => OwnView) => void
}

/** What one thinks of a phase: for each role how it takes part, and whether it has the lead. */
export function PhaseQuestion({ phaseId, answer, onChange }: PhaseQuestionProps) {
  const t = useTranslations('ownView')
  const narrow = useIsNarrow()
  const roles = useCanvas(shownRoles, sameItems)
  return (
    <>
      <p className={styles['ask']}>{t('ask')}</p>
      <ul className={styles['roles']}>
        {roles.map((role) => {
          const taking = answer.involvement[role.id] ?? null
          const choose = (to: Involvement | null) =>
            onChange((view) => answerInvolvement(view, phaseId, role.id, to))
          return (
            <RoleRow
              key={role.id}
              role={role}
              taking={taking}
              leads={answer.leads.includes(role.id)}
              narrow={narrow}
              onChoose={choose}
              onLead={(leads) => onChange((view) => answerLead(view, phaseId, role.id, leads))}
            />
          )
        })}
      </ul>
    </>
  )
}

interface RoleRowProps {
  readonly role: Role
  readonly taking: Involvement | null
  readonly leads: boolean
  readonly narrow: boolean
  readonly onChoose: (involvement: Involvement | null) => void
  readonly onLead: (leads: boolean) => void
}

function RoleRow({ role, taking, leads, narrow, onChoose, onLead }: RoleRowProps) {
  const t = useTranslations('ownView')
  const locale = useReaderLocale()
  const name = say(role.label, locale)
  return (
    <li className={styles['role']} data-takes-part={taking !== null || leads || undefined}>
      <span className={styles['who']}>
        <RoleChip
          roleId={role.id}
          size={44}
          {...(taking !== null && { involvement: taking })}
          {...(leads && { lead: 'clear' })}
        />
        <b>{name}</b>
      </span>
      {narrow ? (
        <InvolvementSelect role={name} taking={taking} onChoose={onChoose} />
      ) : (
        <InvolvementRadios role={name} roleId={role.id} taking={taking} onChoose={onChoose} />
      )}
      <button
        type="button"
        className={styles['lead']}
        aria-pressed={leads}
        aria-label={t('leadOf', { role: name.replaceAll('\u00AD', '') })}
        onClick={() => onLead(!leads)}
      >
        <Icon name="flag" size={16} /> {t('lead')}
      </button>
    </li>
  )
}

interface InvolvementProps {
  readonly role: string
  readonly taking: Involvement | null
  readonly onChoose: (involvement: Involvement | null) => void
}

function InvolvementSelect({ role, taking, onChoose }: InvolvementProps) {
  const t = useTranslations('ownView')
  const how = useTranslations('involvement')
  return (
    <select
      className={field['input']}
      aria-label={t('howTakes', { role: role.replaceAll('\u00AD', '') })}
      value={taking ?? ''}
      onChange={({ target }) => onChoose(involvements.find((one) => one === target.value) ?? null)}
    >
      <option value="">{t('not')}</option>
      {involvements.map((one) => (
        <option key={one} value={one}>
          {how(one)}
        </option>
      ))}
    </select>
  )
}

function InvolvementRadios({
  role,
  roleId,
  taking,
  onChoose,
}: InvolvementProps & { readonly roleId: string }) {
  const t = useTranslations('ownView')
  const how = useTranslations('involvement')
  return (
    <fieldset className={styles['ways']}>
      <legend className="visually-hidden">{t('howTakes', { role: role.replaceAll('\u00AD', '') })}</legend>
      {([null, ...involvements] as const).map((one) => (
        <label key={one ?? ''} title={one === null ? undefined : how(`${one}Means`)}>
          <input
            type="radio"
            name={`own-view-${roleId}`}
            checked={taking === one}
            onChange={() => onChoose(one)}
          />
          {one !== null && <span aria-hidden="true">{involvementSigns[one]}</span>}{' '}
          {one === null ? t('not') : how(one)}
        </label>
      ))}
    </fieldset>
  )
}
