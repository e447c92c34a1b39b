import { useId } from 'react'
import { kindsIn, PersonalDataWarning } from '../written-text/personal-data-warning.tsx'
import field from './field.module.css'
import { useLineDraft } from './use-line-draft.ts'

interface LineFieldProps {
  readonly label: string
  /** The line as everybody has it. */
  readonly held: string
  readonly onKeep: (line: string) => void
  /** In characters. */
  readonly maxLength: number
  readonly placeholder?: string
  readonly readOnly?: boolean
}

/** One line of text with its label; it counts when the reader leaves it. */
export function LineField({ label, held, onKeep, ...look }: LineFieldProps) {
  const line = useLineDraft(held, onKeep)
  const warningId = useId()
  return (
    <div>
      <label className={field['label']}>
        {label}
        <input className={field['input']} aria-describedby={warningId} {...line} {...look} />
      </label>
      <PersonalDataWarning kinds={kindsIn(line.value)} id={warningId} />
    </div>
  )
}
