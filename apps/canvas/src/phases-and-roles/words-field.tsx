import { say, type Words } from '@praatplaat/model'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { useLineDraft } from '../design/use-line-draft.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { kindsIn, PersonalDataWarning } from '../written-text/personal-data-warning.tsx'
import { plainWords } from './plain-words.ts'

interface WordsFieldProps {
  readonly label: string
  readonly held: Words
  /** Is given the line, which is all in one language from then on. */
  readonly onKeep: (line: string) => void
  /** In characters. */
  readonly maxLength: number
  /** Whether it may be left empty. */
  readonly mayBeEmpty?: boolean
  /** Whether it is mostly longer than a line. */
  readonly long?: boolean
  /** What to know about what is held. */
  readonly remark?: string
}

/**
 * Words of the template or of the group, in the reader's language. They count when the reader leaves the field; what
 * cannot be kept is not, and the reader is told what stands there instead.
 */
export function WordsField({ label, held, onKeep, maxLength, ...look }: WordsFieldProps) {
  const { mayBeEmpty = false, long = false, remark = '' } = look
  const t = useTranslations('phasesAndRoles')
  const locale = useReaderLocale()
  const [wasEmpty, setWasEmpty] = useState(false)
  const line = useLineDraft(plainWords(say(held, locale)), (typed) => {
    const words = typed.replaceAll(/\s+/g, ' ')
    setWasEmpty(words === '' && !mayBeEmpty)
    if (words !== '' || mayBeEmpty) onKeep(words)
  })
  const ids = { hint: useId(), warning: useId() }
  const isFull = line.value.length >= maxLength
  const input = {
    ...line,
    maxLength,
    className: field['input'],
    'aria-describedby': `${ids.hint} ${ids.warning}`,
  }

  return (
    <div>
      <label className={field['label']}>
        {label}
        {long ? <textarea rows={2} {...input} /> : <input {...input} />}
      </label>
      <output id={ids.hint} className={field['hint']}>
        {isFull ? t('full', { most: maxLength }) : wasEmpty ? t('notEmpty') : remark}
      </output>
      <PersonalDataWarning kinds={kindsIn(line.value)} id={ids.warning} />
    </div>
  )
}
