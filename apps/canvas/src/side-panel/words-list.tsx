import { say, type Words } from '@praatplaat/model'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './side-panel.module.css'

/** Texts of the template under each other. */
export function WordsList({ items }: { items: readonly Words[] }) {
  const locale = useReaderLocale()
  return (
    <ul className={styles['list']}>
      {items.map((item) => {
        const words = say(item, locale)
        return <li key={words}>{words}</li>
      })}
    </ul>
  )
}
