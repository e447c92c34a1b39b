import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { downloadWorkshop } from '../api/workshops.ts'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Dialog } from '../design/dialog.tsx'
import { downloadFile } from '../exporting/download-file.ts'
import styles from '../exporting/export-choice.module.css'
import { useReaderLocale } from '../words/reader-language.tsx'

/** What is offered as one file over all tables, and as each table's own in a zip. */
const inOne = ['docx', 'pdf', 'xlsx', 'md'] as const
const inZip = ['docx', 'pdf', 'xlsx', 'json'] as const

interface RoomExportsProps {
  readonly workshopId: string
  readonly accessKey: string
  readonly onClose: () => void
}

/** Everything of the workshop as files, to take along before people leave. */
export function RoomExports({ workshopId, accessKey, onClose }: RoomExportsProps) {
  const t = useTranslations('room.exports')
  const app = useTranslations('app')
  const locale = useReaderLocale()
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)

  const make = async (as: 'one' | 'zip', format: string) => {
    if (making) return
    setMaking(true)
    setMade(null)
    setProblem(null)
    try {
      const file = await downloadWorkshop(workshopId, accessKey, { format, as }, locale)
      downloadFile(file)
      setMade(file.name)
    } catch (thrown) {
      setProblem(thrown)
    }
    setMaking(false)
  }
  return (
    <Dialog title={t('heading')} onClose={onClose} closeLabel={app('close')}>
      <section className={styles['purpose']} aria-label={t('one.heading')}>
        <h3>{t('one.heading')}</h3>
        <ul className={styles['formats']}>
          {inOne.map((format) => (
            <li key={format}>
              <FileButton
                sign={format}
                name={t(`${format}.name`)}
                what={t(`one.${format}`)}
                isMaking={making}
                onChoose={() => void make('one', format)}
              />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles['purpose']} aria-label={t('zip.heading')}>
        <h3>{t('zip.heading')}</h3>
        <ul className={styles['formats']}>
          {inZip.map((format) => (
            <li key={format}>
              <FileButton
                sign="zip"
                name={t(`${format}.name`)}
                what={t(`zip.${format}`)}
                isMaking={making}
                onChoose={() => void make('zip', format)}
              />
            </li>
          ))}
        </ul>
      </section>
      <p role="status">{making ? t('making') : made !== null && t('made', { name: made })}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </Dialog>
  )
}

interface FileButtonProps {
  readonly sign: string
  readonly name: string
  readonly what: string
  readonly isMaking: boolean
  readonly onChoose: () => void
}

function FileButton({ sign, name, what, isMaking, onChoose }: FileButtonProps) {
  return (
    <button type="button" className={styles['format']} aria-disabled={isMaking} onClick={onChoose}>
      <span className={styles['extension']} aria-hidden="true">
        {sign}
      </span>
      <span className={styles['name']}>{name}</span>
      <span className={styles['what']}>{what}</span>
    </button>
  )
}
