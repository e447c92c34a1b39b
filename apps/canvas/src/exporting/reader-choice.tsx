import { readers, type Reader } from '@praatplaat/export'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import styles from './reader-choice.module.css'

interface ReaderChoiceProps {
  readonly reader: Reader
  readonly onChoose: (reader: Reader) => void
}

/** For whom a document is written, and what that reader gets. */
export function ReaderChoice({ reader, onChoose }: ReaderChoiceProps) {
  const t = useTranslations('exporting')
  const ids = { field: useId(), what: useId() }
  return (
    <div className={styles['choice']}>
      <label htmlFor={ids.field} className={field['label']}>
        {t('forWhom')}
      </label>
      <select
        id={ids.field}
        className={field['input']}
        value={reader}
        aria-describedby={ids.what}
        onChange={({ target }) => {
          const chosen = readers.find((one) => one === target.value)
          if (chosen) onChoose(chosen)
        }}
      >
        {readers.map((one) => (
          <option key={one} value={one}>
            {t(`readers.${one}.name`)}
          </option>
        ))}
      </select>
      <p id={ids.what} className={styles['what']}>
        {t(`readers.${reader}.what`)}
      </p>
    </div>
  )
}
