import { say, shownPhases, type Canvas } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'

interface PhaseSelectProps {
  readonly label: string
  readonly value: string | null
  /** What choosing no phase is called: often the whole programme. */
  readonly none: string
  readonly onChoose: (phaseId: string | null) => void
  readonly disabled?: boolean
}

/** One phase out of all, or none. A phase that is gone is named as such, and put right by choosing another. */
export function PhaseSelect({ label, value, none, onChoose, disabled = false }: PhaseSelectProps) {
  const t = useTranslations('editing')
  const locale = useReaderLocale()
  const phases = useCanvas((canvas) => phasesToChoose(canvas, value), sameItems)
  const isGone = value !== null && !phases.some(({ id }) => id === value)

  return (
    <label className={field['label']}>
      {label}
      <select
        className={field['input']}
        value={value ?? ''}
        disabled={disabled}
        onChange={({ target }) => onChoose(target.value || null)}
      >
        <option value="">{none}</option>
        {isGone && <option value={value}>{t('phaseGone')}</option>}
        {phases.map(({ id, title }, index) => (
          <option key={id} value={id}>
            {`${index + 1} · ${say(title, locale)}`}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Those that the group uses, and the one that was chosen before it was hidden. */
function phasesToChoose(canvas: Canvas, chosen: string | null) {
  const phases = shownPhases(canvas)
  const kept = chosen === null ? undefined : canvas.phases[chosen]
  return kept?.hidden ? [...phases, kept] : phases
}
