import { closeVoteAtAll, type VoteAtAll as Held } from '@praatplaat/model/workshop'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { serverNow } from '../meeting/server-clock.ts'
import { SureButton } from '../own-view/sure-button.tsx'
import { useSignal } from '../session/session-context.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import { NewVoteAtAll } from './new-vote-at-all.tsx'
import { ballotsInAll, peopleInAll } from './people-in-all.ts'
import styles from './room.module.css'
import type { RoomTable } from './use-tables.ts'
import { useSubjectAtAll } from './use-subject-at-all.ts'
import { VotesBeside } from './votes-beside.tsx'

interface VoteAtAllProps {
  readonly meeting: LiveMeeting
  readonly tables: readonly RoomTable[]
}

/** Opens the same vote at all tables, closes it at all, and shows how it came out at each. */
export function VoteAtAll({ meeting, tables }: VoteAtAllProps) {
  const t = useTranslations('room.votes')
  const { vote } = useSignal(meeting.workshop)
  const [showing, setShowing] = useState<'new' | 'result' | null>(null)
  const close = () => setShowing(null)
  const begin = <Button onClick={() => setShowing('new')}>{t('begin')}</Button>

  return (
    <>
      {vote?.closedAt === null ? (
        <OpenVote
          vote={vote}
          tables={tables}
          onClose={() => {
            meeting.write(closeVoteAtAll(meeting.workshop.current(), serverNow()))
            setShowing('result')
          }}
        />
      ) : vote === null ? (
        begin
      ) : (
        <div className={styles['two']}>
          {begin}
          <Button onClick={() => setShowing('result')}>{t('result')}</Button>
        </div>
      )}
      {showing === 'new' && <NewVoteAtAll meeting={meeting} tables={tables} onClose={close} />}
      {showing === 'result' && vote !== null && <VotesBeside vote={vote} tables={tables} onClose={close} />}
    </>
  )
}

interface OpenVoteProps {
  readonly vote: Held
  readonly tables: readonly RoomTable[]
  readonly onClose: () => void
}

/** How many have voted, and the way to close it. */
function OpenVote({ vote, tables, onClose }: OpenVoteProps) {
  const t = useTranslations('room.votes')
  const subjectOf = useSubjectAtAll()
  const people = useSignal(useMemo(() => peopleInAll(tables), [tables]))
  const ballots = useSignal(useMemo(() => ballotsInAll(tables, vote.id), [tables, vote.id]))
  return (
    <div className={styles['reveal']}>
      <p>{t('isOpen', { subject: subjectOf(vote.about) })}</p>
      <p>{t('handedIn', { ballots, people })}</p>
      <SureButton label={t('close')} sure={t('closeSure')} wait={t('wait')} onSure={onClose} />
    </div>
  )
}
