import type { Workshop } from '@praatplaat/protocol'
import { longestTableName } from '@praatplaat/protocol'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLocation } from 'wouter'
import { deleteCanvas } from '../api/canvases.ts'
import { changeWorkshop, deleteWorkshop, renameTable } from '../api/workshops.ts'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Button } from '../design/button.tsx'
import { DateField } from '../design/date-field.tsx'
import { Dialog } from '../design/dialog.tsx'
import { LineField } from '../design/line-field.tsx'
import { forgetWorkshop } from '../device/remembered-workshops.ts'
import { LanguageSwitch } from '../start/language-switch.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { CopyWorkshop } from './copy-workshop.tsx'
import styles from './room.module.css'

interface RoomSettingsProps {
  readonly workshop: Workshop
  readonly accessKey: string
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** The title and day of a workshop and the names of its tables; putting it away, and deleting it. */
export function RoomSettings({ workshop, accessKey, onChanged, onClose }: RoomSettingsProps) {
  const t = useTranslations('room.settings')
  const app = useTranslations('app')
  const locale = useReaderLocale()
  const [, navigate] = useLocation()
  const [problem, setProblem] = useState<unknown>(null)
  /** What is about to be deleted: the id of a canvas, or of the workshop. */
  const [asking, setAsking] = useState<string | null>(null)
  const { workshopId, title, heldOn, archivedAt, tables } = workshop

  const attempt = async (work: Promise<void>, then = onChanged) => {
    setProblem(null)
    setAsking(null)
    await work.then(then, setProblem)
  }
  const change = (changes: Parameters<typeof changeWorkshop>[2]) =>
    void attempt(changeWorkshop(workshopId, accessKey, changes, locale))
  const leave = () => {
    forgetWorkshop(workshopId)
    navigate('/')
  }

  return (
    <Dialog title={t('heading')} onClose={onClose} closeLabel={app('close')}>
      <LineField label={t('title')} held={title} maxLength={200} onKeep={(line) => change({ title: line })} />
      <DateField label={t('heldOn')} held={heldOn} onKeep={(day) => change({ heldOn: day })} />
      <ul className={styles['names']}>
        {tables.map(({ canvasId, number, name }) => (
          <li key={canvasId}>
            <LineField
              label={t('table', { number })}
              held={name}
              maxLength={longestTableName}
              onKeep={(line) =>
                void attempt(renameTable(workshopId, accessKey, { number, name: line }, locale))
              }
            />
            {tables.length > 1 &&
              (asking === canvasId ? (
                <Button look="danger" onClick={() => void attempt(deleteCanvas(canvasId, accessKey, locale))}>
                  {t('deleteSure')}
                </Button>
              ) : (
                <Button
                  look="quiet"
                  aria-label={t('deleteTable', { number })}
                  onClick={() => setAsking(canvasId)}
                >
                  {t('delete')}
                </Button>
              ))}
          </li>
        ))}
      </ul>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className={styles['two']}>
        <Button onClick={() => change({ archived: archivedAt === null })}>
          {archivedAt === null ? t('archive') : t('unarchive')}
        </Button>
        {asking === workshopId ? (
          <Button
            look="danger"
            onClick={() => void attempt(deleteWorkshop(workshopId, accessKey, locale), leave)}
          >
            {t('deleteAllSure')}
          </Button>
        ) : (
          <Button look="danger" onClick={() => setAsking(workshopId)}>
            {t('deleteAll')}
          </Button>
        )}
      </div>
      <p className={styles['hint']}>{archivedAt === null ? t('archiveMeaning') : t('isArchived')}</p>
      <details className={styles['details']}>
        <summary>{t('copy')}</summary>
        <CopyWorkshop workshop={workshop} accessKey={accessKey} onMade={onClose} />
      </details>
      <LanguageSwitch />
    </Dialog>
  )
}
