import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '../../design/base.css'
import { SessionProvider } from '../session-context.tsx'
import type { Session } from '../session.ts'
import { loadWords } from '../../words/load-words.ts'
import { ReaderLanguage } from '../../words/reader-language.tsx'

/** Dutch, as every test reads it. */
const nl = await loadWords('nl')

/** Draws a part of the screen in a session, for tests. Returns the element that holds it, and how to take it away. */
export function renderInSession(session: Session, screen: ReactNode) {
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  flushSync(() =>
    root.render(
      <ReaderLanguage locale="nl" words={nl}>
        <SessionProvider value={session}>{screen}</SessionProvider>
      </ReaderLanguage>,
    ),
  )
  return {
    element,
    stop: () => {
      flushSync(() => root.unmount())
      element.remove()
    },
  }
}
