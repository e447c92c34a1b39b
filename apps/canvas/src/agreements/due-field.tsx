import { changeAgreement, type Agreement } from '@praatplaat/model'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import styles from './agreement-editor.module.css'
import { isOverdue } from './due-date.ts'
import { useChange } from './use-change.ts'
import { useToday } from './use-today.ts'

/**
 * The years that make sense here. Someone who types 2027 passes the years 2, 20 and 202, which are
 * dates too: without a first year each of them would be written.
 */
const [firstDay, lastDay] = ['2000-01-01', '2099-12-31']

/** By which day it is done. A day that does not exist is not kept, and the reader is told. */
export function DueField({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('agreements')
  const change = useChange()
  /** What stands in the field while it is no date yet; `null` when that is what the document holds. */
  const [typed, setTyped] = useState<string | null>(null)
  const [isImpossible, setImpossible] = useState(false)
  const hintId = useId()
  const isPast = isOverdue(agreement, useToday())

  const take = (input: HTMLInputElement) => {
    const { value, validity } = input
    setTyped(validity.valid ? null : value)
    setImpossible(false)
    if (validity.valid) change(changeAgreement, { agreementId: agreement.id, due: value || null })
  }
  const leave = (input: HTMLInputElement) => {
    setImpossible(!input.validity.valid)
    setTyped(null)
    // Parts of a date ("31-02-") are no value, so React sees nothing to put back.
    if (input.validity.badInput) input.value = agreement.due ?? ''
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
          value={typed ?? agreement.due ?? ''}
          aria-describedby={hintId}
          onChange={({ target }) => take(target)}
          onBlur={({ target }) => leave(target)}
        />
      </label>
      <output id={hintId} className={styles['hint']}>
        {isImpossible ? t('editor.dateInvalid') : isPast && t('editor.datePast')}
      </output>
    </div>
  )
}
