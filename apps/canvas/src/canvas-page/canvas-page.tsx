import { useEffect, useEffectEvent, useState } from 'react'
import { askEntry } from '../api/canvases.ts'
import { DeadEnd, type DeadEndReason } from '../dead-end/dead-end.tsx'
import { Loading } from '../design/loading.tsx'
import { rememberCanvas } from '../device/remembered-canvases.ts'
import { openSession } from '../session/open-session.ts'
import { SessionProvider, useSignal } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { boardFontLoaded } from '../stage/measure-on-canvas.ts'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PhaseOnPhone, TableGone } from './canvas-parts.tsx'
import { CanvasScreen } from './canvas-screen.tsx'
import { Connecting } from './connecting.tsx'
import { deadEndReasonOf } from './dead-end-reason.ts'
import { isNarrow } from './use-is-narrow.ts'
import { useKeyInAddress } from './use-key-in-address.ts'

/** `/c/:canvasId#KEY`: opens the canvas that the link leads to, or says why it does not. */
export function CanvasPage({ canvasId }: { canvasId: string }) {
  const key = useKeyInAddress()
  // A new key is a new visit: nothing of the one before it may stay.
  return key === '' ? <DeadEnd reason="no-key" /> : <Visit key={key} canvasId={canvasId} accessKey={key} />
}

type Opened = { readonly session: Session } | { readonly refused: DeadEndReason } | 'connecting' | null

function Visit({ canvasId, accessKey }: { canvasId: string; accessKey: string }) {
  const locale = useReaderLocale()
  const [opened, setOpened] = useState<Opened>(null)

  // Switching the language does not open the canvas again.
  const ask = useEffectEvent(() => {
    // What a phone will show comes along while the door is still opening.
    if (isNarrow()) void PhaseOnPhone.fetch(locale)
    return askEntry(canvasId, accessKey, locale)
  })

  useEffect(() => {
    const leaving = new AbortController()
    const { signal: left } = leaving
    let session: Session | null = null
    const open = async () => {
      const entry = await ask()
      if (left.aborted) return
      setOpened('connecting')
      const [fresh] = await Promise.all([openSession(canvasId, accessKey, entry, left), boardFontLoaded()])
      // The reader may have gone on while the door was opening; StrictMode does so too.
      if (left.aborted) return fresh.close()
      session = fresh
      useView.getState().reset()
      const { title } = fresh.canvas.current()
      rememberCanvas({ canvasId, title, openedAt: Date.now(), keys: { [entry.ability]: accessKey } })
      setOpened({ session: fresh })
    }
    open().catch((error: unknown) => {
      if (!left.aborted) setOpened({ refused: deadEndReasonOf(error) })
    })
    return () => {
      leaving.abort()
      session?.close()
    }
  }, [canvasId, accessKey])

  if (opened === null) return <Loading />
  if (opened === 'connecting') return <Connecting />
  if ('refused' in opened) return <DeadEnd reason={opened.refused} />
  return (
    <SessionProvider value={opened.session}>
      <UntilTheEnd session={opened.session} />
    </SessionProvider>
  )
}

/** Shows the canvas until the server ends the session for good, as when somebody deletes the canvas. */
function UntilTheEnd({ session }: { session: Session }) {
  const end = useSignal(session.end)
  if (end === null) return <CanvasScreen />
  const { workshopId } = session
  // Who was away when their table was deleted is told no more than that the link opens nothing.
  const isTableGone = workshopId !== null && (end === 'gone' || end === 'wrong-key')
  return isTableGone ? (
    <TableGone workshopId={workshopId} isSure={end === 'gone'} />
  ) : (
    <DeadEnd reason={end} />
  )
}
