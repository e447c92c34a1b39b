import { involvementLetters } from '@praatplaat/scene'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useMayEdit } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './table-view.module.css'

/** The name of a key as it stands on the keyboard. */
function asKey(name: ReactNode) {
  return <kbd>{name}</kbd>
}

function asLetterKey(letter: string) {
  return <kbd key={letter}>{letter}</kbd>
}

/** What the table is, and the keys that one needs most; the others are under `?`. */
export function TableHead({ tools }: { tools: ReactNode }) {
  const t = useTranslations('tableView')
  const locale = useReaderLocale()
  const mayEdit = useMayEdit()
  const letters = Object.values(involvementLetters(locale))

  return (
    <div className={styles['head']}>
      <h2>{t('caption')}</h2>
      {mayEdit && (
        // Read with the table itself, in whole sentences.
        <p className={styles['keys']} aria-hidden="true">
          {t.rich('keysShort', {
            key: asKey,
            letters: () => letters.map(asLetterKey),
          })}
        </p>
      )}
      {tools && <div className={styles['tools']}>{tools}</div>}
    </div>
  )
}
