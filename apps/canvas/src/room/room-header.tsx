import { steps } from '@praatplaat/model/workshop'
import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from 'wouter'
import { Button } from '../design/button.tsx'
import { useSignal } from '../session/session-context.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import styles from './room.module.css'

interface RoomHeaderProps {
  readonly title: string
  readonly meeting: LiveMeeting
  readonly tables: number
  readonly people: number
  /** How people get in. */
  readonly doors: ReactNode
  /** What else can be done here; on a small screen behind a button. */
  readonly children: ReactNode
}

/** What the meeting is called and how it stands, and what can be done with the whole of it. */
export function RoomHeader({ title, meeting, tables, people, doors, children }: RoomHeaderProps) {
  const t = useTranslations('room')
  const { step } = useSignal(meeting.workshop)
  const [open, setOpen] = useState(false)
  return (
    <header className={styles['header']}>
      <Link href="/" className={styles['logo']} aria-label={t('toStart')}>
        <img src="/logo.svg" alt="" width={34} height={34} />
      </Link>
      <div className={styles['heading']}>
        <h1>{title}</h1>
        <p className={styles['sub']}>
          {t('sub', { tables, people })}
          {step !== null && ` · ${t('subStep', { number: steps.indexOf(step) + 1 })}`}
        </p>
      </div>
      {doors}
      <Button className={styles['more']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('more')}
      </Button>
      <div className={styles['actions']} data-open={open || undefined}>
        {children}
      </div>
    </header>
  )
}
