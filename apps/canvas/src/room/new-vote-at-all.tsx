import { openVoteAtAll, type SubjectAtAll } from '@praatplaat/model/workshop'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import field from '../design/field.module.css'
import { serverNow } from '../meeting/server-clock.ts'
import { newId } from '../session/new-id.ts'
import { DotsEach } from '../voting/dots-each.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import styles from './room.module.css'
import { useMostPhases } from './use-most-phases.ts'
import { useSubjectAtAll } from './use-subject-at-all.ts'
import type { RoomTable } from './use-tables.ts'

interface NewVoteAtAllProps {
  readonly meeting: LiveMeeting
  readonly tables: readonly RoomTable[]
  readonly onClose: () => void
}

/** Asks what a vote at all tables is about, and how many dots everybody gets. */
export function NewVoteAtAll({ meeting, tables, onClose }: NewVoteAtAllProps) {
  const t = useTranslations('room.votes')
  const app = useTranslations('app')
  const subjectOf = useSubjectAtAll()
  const phases = useMostPhases(tables)
  const subjects: readonly SubjectAtAll[] = [
    ...Array.from({ length: phases }, (_, index) => ({ phase: index + 1 })),
    'agreements',
    'questions',
  ]
  const [chosen, setChosen] = useState(0)
  const [dots, setDots] = useState<number | null>(null)
  const about = subjects[chosen] ?? 'agreements'
  const each = dots ?? (typeof about === 'string' ? 3 : 1)

  return (
    <Dialog title={t('begin')} onClose={onClose} closeLabel={app('close')}>
      <form
        className={styles['copy']}
        onSubmit={(event) => {
          event.preventDefault()
          const asked = { id: newId(), about, dots: each }
          meeting.write(openVoteAtAll(meeting.workshop.current(), asked, serverNow()))
          onClose()
        }}
      >
        <label className={field['label']}>
          {t('about')}
          <select
            className={field['input']}
            value={chosen}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {subjects.map((subject, index) => (
              <option key={subjectOf(subject)} value={index}>
                {subjectOf(subject)}
              </option>
            ))}
          </select>
        </label>
        <DotsEach label={t('dotsEach')} value={each} onChange={setDots} />
        <p className={styles['hint']}>{t(typeof about === 'string' ? 'howOwn' : 'howLead')}</p>
        <Button type="submit" look="primary">
          {t('open')}
        </Button>
      </form>
    </Dialog>
  )
}
