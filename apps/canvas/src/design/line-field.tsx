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
  return (
    <label className={field['label']}>
      {label}
      <input className={field['input']} {...line} {...look} />
    </label>
  )
}
