import type { Canvas } from '@praatplaat/model'
import type { VoteAtAll } from '@praatplaat/model/workshop'
import { useTranslations } from 'use-intl'
import { Dialog } from '../design/dialog.tsx'
import { useTableTitle } from '../meeting/use-table-title.ts'
import { useSignal } from '../session/session-context.tsx'
import { useItemWordsOf } from '../voting/use-item-words.ts'
import { VoteResult } from '../voting/vote-result.tsx'
import styles from './room.module.css'
import { useSubjectAtAll } from './use-subject-at-all.ts'
import type { RoomTable } from './use-tables.ts'

interface VotesBesideProps {
  readonly vote: VoteAtAll
  readonly tables: readonly RoomTable[]
  readonly onClose: () => void
}

/** How a vote came out at each table, side by side. */
export function VotesBeside({ vote, tables, onClose }: VotesBesideProps) {
  const app = useTranslations('app')
  const subjectOf = useSubjectAtAll()
  return (
    <Dialog title={subjectOf(vote.about)} onClose={onClose} closeLabel={app('close')} wide>
      <ul className={styles['beside']}>
        {tables.map((table) => (
          <AtTable key={table.canvasId} table={table} voteId={vote.id} />
        ))}
      </ul>
    </Dialog>
  )
}

function AtTable({ table, voteId }: { readonly table: RoomTable; readonly voteId: string }) {
  const titleOf = useTableTitle()
  const canvas = useSignal(table.watched.canvas)
  return (
    <li>
      <h3>{titleOf(table.number, table.name)}</h3>
      {canvas !== null && <Outcome table={table} canvas={canvas} voteId={voteId} />}
    </li>
  )
}

interface OutcomeProps {
  readonly table: RoomTable
  readonly canvas: Canvas
  readonly voteId: string
}

function Outcome({ table, canvas, voteId }: OutcomeProps) {
  const t = useTranslations('room.votes')
  const vote = useSignal(table.watched.votes).find(({ id }) => id === voteId)
  const { itemWords } = useItemWordsOf(canvas)
  if (!vote) return <p className={styles['note']}>{t('noneHere')}</p>
  if (vote.result === null) return <p className={styles['note']}>{t('counting')}</p>
  return (
    <>
      {vote.ballots > 0 && <VoteResult vote={vote} itemWords={itemWords} />}
      <p className={styles['note']}>{t('tookPart', { count: vote.ballots })}</p>
    </>
  )
}
