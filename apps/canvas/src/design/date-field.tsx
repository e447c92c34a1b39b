import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import field from './field.module.css'

/** Who forgets part of the year means neither the year 27 nor 20277. */
const [firstDay, lastDay] = ['2000-01-01', '2099-12-31']

interface DateFieldProps {
  readonly label: string
  /** The day as everybody has it, as `YYYY-MM-DD`; `null` when there is none. */
  readonly held: string | null
  readonly onKeep: (day: string | null) => void
  /** What to know about the day that is held. */
  readonly remark?: string
  readonly readOnly?: boolean
}

/**
 * A day of the calendar. What is picked counts at once; what is typed counts when one leaves the
 * field or presses Enter, for on the way to 31 March lie 1 and 3 March. A day that does not exist
 * is not kept, and the reader is told.
 */
export function DateField({ label, held, onKeep, remark = '', readOnly = false }: DateFieldProps) {
  const t = useTranslations('app')
  const isTyping = useRef(false)
  /** What stands in the field and is not kept yet; `null` when the field shows what is held. */
  const [draft, setDraft] = useState<string | null>(null)
  const [isImpossible, setImpossible] = useState(false)
  const hintId = useId()

  const keep = (input: HTMLInputElement) => {
    isTyping.current = false
    setDraft(null)
    setImpossible(!input.validity.valid)
    if (input.validity.valid) onKeep(input.value || null)
    // Parts of a date ("31-02-") are no value, so React sees nothing to put back.
    else input.value = held ?? ''
  }

  return (
    <div>
      <label className={field['label']}>
        {label}
        <input
          type="date"
          className={field['input']}
          min={firstDay}
          max={lastDay}
          value={draft ?? held ?? ''}
          readOnly={readOnly}
          aria-describedby={hintId}
          onKeyDown={({ key, currentTarget }) => {
            isTyping.current = true
            if (key === 'Enter') keep(currentTarget)
          }}
          onChange={({ target }) => {
            if (isTyping.current) setDraft(target.value)
            else keep(target)
          }}
          onBlur={({ target }) => {
            if (isTyping.current) keep(target)
          }}
        />
      </label>
      <output id={hintId} className={field['hint']}>
        {isImpossible ? t('dateInvalid') : remark}
      </output>
    </div>
  )
}
