import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { invite } from '../api/workshops.ts'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useTableTitle } from '../meeting/use-table-title.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './room.module.css'
import type { RoomTable } from './use-tables.ts'
import type { Seated } from './watch-table.ts'

interface MoveDialogProps {
  readonly workshopId: string
  readonly accessKey: string
  readonly person: Seated
  readonly from: RoomTable
  readonly tables: readonly RoomTable[]
  readonly onClose: () => void
}

/** Asks somebody to sit at another table: their device shows it, and they go there with one press. */
export function MoveDialog({ workshopId, accessKey, person, from, tables, onClose }: MoveDialogProps) {
  const t = useTranslations('room.moving')
  const app = useTranslations('app')
  const locale = useReaderLocale()
  const titleOf = useTableTitle()
  const [asked, setAsked] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const { name, clientId } = person
  const others = tables.filter(({ canvasId }) => canvasId !== from.canvasId)

  const ask = async ({ number, name: tableName }: RoomTable) => {
    setProblem(null)
    try {
      await invite(workshopId, accessKey, { from: from.number, clientId, to: number }, locale)
      setAsked(titleOf(number, tableName))
    } catch (thrown) {
      setProblem(thrown)
    }
  }
  return (
    <Dialog title={t('person', { name })} onClose={onClose} closeLabel={app('close')}>
      {asked === null ? (
        <>
          <p>{others.length === 0 ? t('noOther') : t('how', { name })}</p>
          <ul className={styles['tableButtons']}>
            {others.map((table) => (
              <li key={table.canvasId}>
                <Button onClick={() => void ask(table)}>{titleOf(table.number, table.name)}</Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p role="status">{t('asked', { name, table: asked })}</p>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
    </Dialog>
  )
}
