import { useState } from 'react'
import { DragGhost } from '../drag/drag-ghost.tsx'
import { EnterDialog } from '../entering/enter-dialog.tsx'
import { useIntroduction } from '../entering/use-introduction.ts'
import { MoneyTestHint } from '../money-test/money-test-parts.tsx'
import { useEscapeEndsTest } from '../money-test/use-escape-ends-test.ts'
import { useFetchAhead } from '../parts/use-fetch-ahead.ts'
import { PhasesAndRoles } from '../phases-and-roles/phases-and-roles.tsx'
import { RoundBar } from '../rounds/round-bar.tsx'
import { RoleTray } from '../role-chips/role-tray.tsx'
import { useCanvas, useSession } from '../session/session-context.tsx'
import { Shortcuts } from '../shortcuts/shortcuts.tsx'
import { SidePanel } from '../side-panel/side-panel.tsx'
import { usePageTitle } from '../start/use-page-title.ts'
import { BoardStage } from '../stage/board-stage.tsx'
import { SurfaceProvider, surfaceSlot } from '../stage/board-surface.ts'
import { useWasIdle } from '../parts/use-was-idle.ts'
import { Together } from '../together/together-parts.tsx'
import { useView } from '../view-state/view.ts'
import {
  AgreementsView,
  HistoryView,
  LensBar,
  MeetingStrip,
  PhaseOnPhone,
  RoleSheetsView,
  TableView,
  Unseen,
} from './canvas-parts.tsx'
import styles from './canvas-screen.module.css'
import { MessageLine } from './message-line.tsx'
import { PickedHint } from './picked-hint.tsx'
import { TopBar } from './top-bar.tsx'
import { useGuardWork } from './use-guard-work.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { useTellNotice } from './use-tell-notice.ts'
import { useTellSelection } from './use-tell-selection.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import { ViewBar } from './view-bar.tsx'

/** An open canvas: the top bar, the view, and what floats over them. */
export function CanvasScreen() {
  const narrow = useIsNarrow()
  const view = useView((state) => state.view)
  const hasLens = useView((state) => state.lensRoleId !== null)
  const [surface] = useState(surfaceSlot)
  const { workshopId } = useSession()
  const { attendee, introduce } = useIntroduction()
  const [changingSeat, setChangingSeat] = useState(false)
  usePageTitle(useCanvas((canvas) => canvas.title))
  useUndoKeys()
  useTellSelection()
  useTellNotice()
  useGuardWork()
  useEscapeEndsTest()
  const wasIdle = useWasIdle()
  useFetchAhead()

  return (
    <SurfaceProvider value={surface}>
      <div className={styles['screen']} data-view={view} data-narrow={narrow || undefined}>
        <div className={styles['top']}>
          <TopBar narrow={narrow} onChangeSeat={() => setChangingSeat(true)} />
          {workshopId !== null && <MeetingStrip workshopId={workshopId} />}
          {hasLens && <LensBar />}
          {wasIdle && <Together />}
        </div>
        <View narrow={narrow} />
        {narrow && <ViewBar />}
      </div>
      <DragGhost />
      <Shortcuts />
      <PhasesAndRoles />
      {wasIdle && <Unseen />}
      <MessageLine />
      {(attendee === null || changingSeat) && (
        <EnterDialog
          onEnter={(introduction) => {
            introduce(introduction)
            setChangingSeat(false)
          }}
          onClose={attendee === null ? undefined : () => setChangingSeat(false)}
        />
      )}
    </SurfaceProvider>
  )
}

function View({ narrow }: { narrow: boolean }) {
  const view = useView((state) => state.view)
  if (view === 'agreements') return <AgreementsView />
  if (view === 'history') return <HistoryView />
  if (view === 'role-sheets') return <RoleSheetsView />
  if (view === 'table') return <TableView narrow={narrow} />
  return narrow ? <PhaseOnPhone /> : <WideBoard />
}

function WideBoard() {
  const isTesting = useView(
    ({ moneyTest, panel, picked, pointing }) =>
      moneyTest && panel !== 'money-test' && picked === null && pointing === null,
  )
  const [tools, setTools] = useState<HTMLDivElement | null>(null)
  return (
    <>
      <RoleTray />
      <main className={styles['board']}>
        <BoardStage tools={tools} />
        <PickedHint />
        {isTesting && <MoneyTestHint floating />}
      </main>
      <SidePanel />
      <RoundBar tools={setTools} />
    </>
  )
}
