import { changeAgreement, type Agreement } from '@praatplaat/model'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import styles from './agreement-editor.module.css'
import { isOverdue } from './due-date.ts'
import { useChange } from './use-change.ts'
import { useToday } from './use-today.ts'

/** Who forgets part of the year means neither the year 27 nor 20277. */
const [firstDay, lastDay] = ['2000-01-01', '2099-12-31']

/**
 * By which day it is done. What is picked counts at once; what is typed counts when one leaves the
 * field or presses Enter, for on the way to 31 March lie 1 and 3 March. A day that does not exist
 * is not kept, and the reader is told.
 */
export function DueField({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('agreements')
  const change = useChange()
  const isPast = isOverdue(agreement, useToday())
  const isTyping = useRef(false)
  /** What stands in the field and is not kept yet; `null` when the field shows what the document holds. */
  const [draft, setDraft] = useState<string | null>(null)
  const [isImpossible, setImpossible] = useState(false)
  const hintId = useId()

  const keep = (input: HTMLInputElement) => {
    isTyping.current = false
    setDraft(null)
    setImpossible(!input.validity.valid)
    if (input.validity.valid) change(changeAgreement, { agreementId: agreement.id, due: input.value || null })
    // Parts of a date ("31-02-") are no value, so React sees nothing to put back.
    else input.value = agreement.due ?? ''
  }

  return (
    <div>
      <label className={field['label']}>
        {t('field.due')}
        <input
          type="date"
          className={field['input']}
          min={firstDay}
          max={lastDay}
          value={draft ?? agreement.due ?? ''}
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
      <output id={hintId} className={styles['hint']}>
        {isImpossible ? t('editor.dateInvalid') : isPast && t('editor.datePast')}
      </output>
    </div>
  )
}
