import type { Workshop } from '@praatplaat/protocol'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useSignal } from '../session/session-context.tsx'
import { usePageTitle } from '../start/use-page-title.ts'
import { BigScreenSide } from './big-screen-side.tsx'
import { DoorsBox } from './doors-box.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import { MoveDialog } from './move-dialog.tsx'
import { RoomExports } from './room-exports.tsx'
import { RoomHeader } from './room-header.tsx'
import { CompareView } from './room-parts.tsx'
import { RoomSide } from './room-side.tsx'
import styles from './room.module.css'
import { RoomSettings } from './room-settings.tsx'
import { TableCard } from './table-card.tsx'
import { ToldFromElsewhere } from './told-from-elsewhere.tsx'
import { peopleInAll } from './people-in-all.ts'
import { useTables, type RoomTable } from './use-tables.ts'
import type { Seated } from './watch-table.ts'

interface RoomProps {
  readonly workshop: Workshop
  readonly accessKey: string
  readonly meeting: LiveMeeting
  readonly onChanged: () => void
}

/** All the tables of a workshop at a glance, and what runs the meeting beside them; or both for the beamer. */
export function Room({ workshop, accessKey, meeting, onChanged }: RoomProps) {
  const t = useTranslations('room')
  const { doors: live } = useSignal(meeting.workshop)
  const inStep = useSignal(meeting.inStep)
  const tables = useTables(workshop, accessKey)
  const people = useSignal(useMemo(() => peopleInAll(tables), [tables]))
  const [isBig, setBig] = useState(false)
  const [changing, setChanging] = useState(false)
  const [comparing, setComparing] = useState(false)
  const [exporting, setExporting] = useState(false)
  const [moving, setMoving] = useState<{ readonly person: Seated; readonly from: RoomTable } | null>(null)
  // The meeting's document tells what another facilitator did; before it is here, what the server answered.
  const doors = inStep ? live : workshop.doors
  usePageTitle(workshop.title)
  useEscape(isBig, () => setBig(false))

  return (
    <div className={styles['room']} data-big={isBig || undefined}>
      <RoomHeader
        title={workshop.title}
        meeting={meeting}
        tables={tables.length}
        people={people}
        doors={
          !isBig && (
            <DoorsBox
              workshopId={workshop.workshopId}
              accessKey={accessKey}
              meeting={meeting}
              doors={doors}
            />
          )
        }
      >
        {isBig ? (
          <Button look="quiet" onClick={() => setBig(false)}>
            {t('leaveBig')}
          </Button>
        ) : (
          <>
            <Button onClick={() => setBig(true)}>{t('big')}</Button>
            <Button look={comparing ? 'primary' : 'plain'} onClick={() => setComparing(!comparing)}>
              {comparing ? t('toTables') : t('compare')}
            </Button>
            <Button onClick={() => setChanging(true)}>{t('settings.open')}</Button>
            <Button look={comparing ? 'plain' : 'primary'} onClick={() => setExporting(true)}>
              {t('exports.open')}
            </Button>
          </>
        )}
      </RoomHeader>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing in it can be pressed then, so it is scrolled by itself */}
      <main className={styles['tables']} tabIndex={isBig ? 0 : undefined}>
        {comparing && !isBig ? (
          <CompareView workshop={workshop} tables={tables} />
        ) : (
          <ul className={styles['cards']} data-many={tables.length > 9 || undefined}>
            {tables.map((table) => (
              <li key={table.canvasId}>
                <TableCard
                  table={table}
                  accessKey={accessKey}
                  plain={isBig}
                  onMove={(person) => setMoving({ person, from: table })}
                />
              </li>
            ))}
          </ul>
        )}
      </main>
      {isBig ? (
        <BigScreenSide meeting={meeting} doors={doors} />
      ) : (
        <>
          <RoomSide meeting={meeting} tables={tables} />
          <ToldFromElsewhere meeting={meeting} />
        </>
      )}
      {exporting && (
        <RoomExports
          workshopId={workshop.workshopId}
          accessKey={accessKey}
          onClose={() => setExporting(false)}
        />
      )}
      {moving && (
        <MoveDialog
          workshopId={workshop.workshopId}
          accessKey={accessKey}
          {...moving}
          tables={tables}
          onClose={() => setMoving(null)}
        />
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
