import type { Fault } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import styles from './open-file.module.css'

/** As many as one can work through at a time; the others are counted. */
const mostShown = 20

/** Every fault in a file, by its place and in plain words, so that whoever wrote the file can find it. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const t = useTranslations('start')
  const rest = faults.length - mostShown
  return (
    <>
      <p>{t('file.faults', { count: faults.length })}</p>
      <ul className={styles['faults']}>
        {faults.slice(0, mostShown).map((fault) => (
          <li key={`${fault.path} ${fault.code} ${fault.detail}`}>
            <code>{fault.path || t('fault.wholeFile')}</code>
            <span>{t(`fault.${fault.code}`, { detail: fault.detail ?? '?' })}</span>
            {showsDetail(fault) && (
              <span className={styles['found']}>{t('fault.found', { detail: fault.detail ?? '' })}</span>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('file.moreFaults', { count: rest })}</p>}
    </>
  )
}

/** What stood there helps to find it; what is not there, or is already in the sentence, need not be told. */
function showsDetail({ code, detail }: Fault): boolean {
  return detail !== undefined && code !== 'missing' && code !== 'newer-version'
}
