import { useTranslations } from 'use-intl'
import styles from './export-choice.module.css'
import type { DeviceFormat } from './export-file.ts'

/** In the order in which groups want them. */
const offered = ['docx', 'svg', 'json'] as const satisfies readonly DeviceFormat[]

export type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'making' | 'failed'; readonly format: DeviceFormat }
  | { readonly state: 'done'; readonly name: string }

interface ExportChoiceProps {
  readonly headingId: string
  readonly progress: Progress
  readonly onChoose: (format: DeviceFormat) => void
}

/** The files one can have made, and how far the making is. */
export function ExportChoice({ headingId, progress, onChoose }: ExportChoiceProps) {
  const t = useTranslations('exporting')
  return (
    <>
      <h2 id={headingId} className={styles['heading']}>
        {t('heading')}
      </h2>
      <ul className={styles['formats']}>
        {offered.map((format) => (
          <li key={format}>
            <button
              type="button"
              className={styles['format']}
              aria-disabled={progress.state === 'making'}
              onClick={() => onChoose(format)}
            >
              <span className={styles['extension']} aria-hidden="true">
                {format}
              </span>
              <span className={styles['name']}>{t(`${format}.name`)}</span>
              <span className={styles['what']}>{t(`${format}.what`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <output className={styles['progress']} data-state={progress.state}>
        {progress.state === 'making' && t(`${progress.format}.making`)}
        {progress.state === 'done' && t('done', { name: progress.name })}
        {progress.state === 'failed' && t('failed')}
      </output>
    </>
  )
}
