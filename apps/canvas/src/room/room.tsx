import type { Workshop } from '@praatplaat/protocol'
import { steps } from '@praatplaat/model/workshop'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from 'wouter'
import { Button } from '../design/button.tsx'
import { useSignal } from '../session/session-context.tsx'
import { usePageTitle } from '../start/use-page-title.ts'
import { BigScreenSide } from './big-screen-side.tsx'
import { DoorsBox } from './doors-box.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import { RoomSide } from './room-side.tsx'
import styles from './room.module.css'
import { RoomSettings } from './room-settings.tsx'
import { TableCard } from './table-card.tsx'
import { peopleInAll } from './people-in-all.ts'
import { useTables } from './use-tables.ts'

interface RoomProps {
  readonly workshop: Workshop
  readonly accessKey: string
  readonly meeting: LiveMeeting
  readonly onChanged: () => void
}

/** All the tables of a workshop at a glance, and what runs the meeting beside them; or both for the beamer. */
export function Room({ workshop, accessKey, meeting, onChanged }: RoomProps) {
  const t = useTranslations('room')
  const { step, doors: live } = useSignal(meeting.workshop)
  const inStep = useSignal(meeting.inStep)
  const tables = useTables(workshop, accessKey)
  const people = useSignal(useMemo(() => peopleInAll(tables), [tables]))
  const [isBig, setBig] = useState(false)
  const [changing, setChanging] = useState(false)
  // The meeting's document tells what another facilitator did; before it is here, what the server answered.
  const doors = inStep ? live : workshop.doors
  usePageTitle(workshop.title)
  useEscape(isBig, () => setBig(false))

  return (
    <div className={styles['room']} data-big={isBig || undefined}>
      <header className={styles['header']}>
        <Link href="/" className={styles['logo']} aria-label={t('toStart')}>
          <img src="/logo.svg" alt="" width={34} height={34} />
        </Link>
        <h1>{workshop.title}</h1>
        <p className={styles['sub']}>
          {t('sub', { tables: tables.length, people })}
          {step !== null && ` · ${t('subStep', { number: steps.indexOf(step) + 1 })}`}
        </p>
        {isBig ? (
          <Button look="quiet" className={styles['leave']} onClick={() => setBig(false)}>
            {t('leaveBig')}
          </Button>
        ) : (
          <>
            <DoorsBox workshopId={workshop.workshopId} accessKey={accessKey} doors={doors} />
            <Button onClick={() => setBig(true)}>{t('big')}</Button>
            <Button onClick={() => setChanging(true)}>{t('settings.open')}</Button>
          </>
        )}
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing in it can be pressed then, so it is scrolled by itself */}
      <main className={styles['tables']} tabIndex={isBig ? 0 : undefined}>
        <ul>
          {tables.map((table) => (
            <li key={table.canvasId}>
              <TableCard table={table} accessKey={accessKey} plain={isBig} />
            </li>
          ))}
        </ul>
      </main>
      {isBig ? (
        <BigScreenSide meeting={meeting} doors={doors} />
      ) : (
        <RoomSide meeting={meeting} tables={tables} />
      )}
      {changing && (
        <RoomSettings
          workshop={workshop}
          accessKey={accessKey}
          onChanged={onChanged}
          onClose={() => setChanging(false)}
        />
      )}
    </div>
  )
}

function useEscape(active: boolean, leave: () => void): void {
  useEffect(() => {
    if (!active) return
    const listening = new AbortController()
    addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal: listening.signal })
    return () => listening.abort()
  }, [active, leave])
}
