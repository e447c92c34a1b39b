import { sayJoinCode, type Workshop } from '@praatplaat/protocol'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { setDoors } from '../api/workshops.ts'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { JoinCard } from './join-card.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import styles from './room.module.css'

interface DoorsBoxProps {
  readonly workshopId: string
  readonly accessKey: string
  readonly meeting: LiveMeeting
  readonly doors: Workshop['doors']
}

/** The code to join by, while the doors are open; and how to open and close them. */
export function DoorsBox({ workshopId, accessKey, meeting, doors }: DoorsBoxProps) {
  const t = useTranslations('room.doors')
  const app = useTranslations('app')
  const locale = useReaderLocale()
  const [showing, setShowing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)

  const set = async (open: boolean) => {
    if (busy || meeting.hasJustTurned('doors')) return
    setBusy(true)
    setProblem(null)
    try {
      await setDoors(workshopId, accessKey, open, locale)
    } catch (thrown) {
      setProblem(thrown)
    }
    setBusy(false)
  }

  return (
    <div className={styles['doors']}>
      {doors ? (
        <>
          <button type="button" className={styles['code']} onClick={() => setShowing(true)}>
            {t('joinWith')} <b>{sayJoinCode(doors.code)}</b>
          </button>
          <Button aria-busy={busy} onClick={() => void set(false)}>
            {t('close')}
          </Button>
        </>
      ) : (
        <Button look="primary" aria-busy={busy} onClick={() => void set(true)}>
          {t('open')}
        </Button>
      )}
      {problem !== null && (
        <Dialog title={t('failed')} onClose={() => setProblem(null)} closeLabel={app('close')}>
          <ProblemNotice problem={problem} />
        </Dialog>
      )}
      {showing && doors && (
        <Dialog title={t('how')} onClose={() => setShowing(false)} closeLabel={app('close')}>
          <JoinCard code={doors.code} />
        </Dialog>
      )}
    </div>
  )
}
