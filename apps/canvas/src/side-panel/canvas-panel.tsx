import { describeCanvas, tailorings } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { DateField } from '../design/date-field.tsx'
import field from '../design/field.module.css'
import { LineField } from '../design/line-field.tsx'
import { focusHome } from '../agreements/use-keep-focus.ts'
import { ShortcutsButton } from '../shortcuts/shortcuts-button.tsx'
import { PhasesAndRolesButton } from '../phases-and-roles/phases-and-roles-button.tsx'
import { LanguageSwitch } from '../start/language-switch.tsx'
import { part } from '../parts/part.tsx'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { PrivacyReminder } from '../written-text/privacy-reminder.tsx'
import { WrittenTextField } from '../written-text/written-text-field.tsx'
import { ReleaseChoice } from './release-choice.tsx'
import styles from './side-panel.module.css'

const CanvasConversation = part({
  words: ['panels', 'agreements'],
  load: () => import('./canvas-conversation.tsx').then((file) => file.CanvasConversation),
})

/** The panel of the canvas itself: what this round asks, and what the programme is about. */
export function CanvasPanel() {
  const t = useTranslations('panel')
  const rounds = useTranslations('rounds')
  const { commit } = useSession()
  const mayEdit = useMayEdit()
  const round = useCanvas((canvas) => canvas.round)
  const sector = useCanvas((canvas) => canvas.sector)
  const heldOn = useCanvas((canvas) => canvas.heldOn)
  const tailoring = useCanvas((canvas) => canvas.tailoring)

  return (
    <>
      <h2 className="visually-hidden" {...focusHome}>
        {t('aboutCanvas')}
      </h2>
      <div className={`${styles['part']} ${styles['prompts']}`}>
        <h3>{rounds(`${round}.title`)}</h3>
        <p>{rounds(`${round}.ask`)}</p>
        {mayEdit && <p>{rounds(`${round}.how`)}</p>}
      </div>
      <div className={styles['part']}>
        <WrittenTextField
          place={{ kind: 'canvas', field: 'goal' }}
          label={t('goal')}
          placeholder={t('goalHint')}
        />
        {mayEdit && <PrivacyReminder />}
      </div>
      <CanvasConversation />
      <LineField
        label={t('sector')}
        held={sector}
        maxLength={200}
        readOnly={!mayEdit}
        onKeep={(line) => commit(describeCanvas, { sector: line })}
      />
      <DateField
        label={t('heldOn')}
        held={heldOn}
        readOnly={!mayEdit}
        onKeep={(day) => commit(describeCanvas, { heldOn: day })}
      />
      <label className={field['label']}>
        {t('tailoring')}
        <select
          className={field['input']}
          value={tailoring ?? ''}
          disabled={!mayEdit}
          onChange={({ target }) =>
            commit(describeCanvas, { tailoring: tailorings.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{t('tailoringNone')}</option>
          {tailorings.map((one) => (
            <option key={one} value={one}>
              {t(`tailorings.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <ReleaseChoice />
      <PhasesAndRolesButton list="phases">{t('phasesAndRoles')}</PhasesAndRolesButton>
      <LanguageSwitch />
      <ShortcutsButton named />
    </>
  )
}
