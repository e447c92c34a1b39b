import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '../../design/base.css'
import { SessionProvider } from '../session-context.tsx'
import type { Session } from '../session.ts'
import type { WordsPart } from '../../words/areas.ts'
import { loadWords } from '../../words/load-words.ts'
import { PartWords } from '../../words/part-words.tsx'
import { ReaderLanguage } from '../../words/reader-language.tsx'

// Tests read Dutch, and get straight to any part of the screen.
const parts: readonly WordsPart[] = [
  'panels',
  'phases-and-roles',
  'agreements',
  'findings',
  'sharing',
  'exporting',
  'start',
  'table-view',
  'role-lens',
  'own-view',
  'voting',
  'history',
  'announcements',
  'laser',
]
await loadWords('nl', ['first', ...parts])

/** Draws a part of the screen in a session, for tests. Returns the element that holds it, and how to take it away. */
export function renderInSession(session: Session, screen: ReactNode) {
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  flushSync(() =>
    root.render(
      <ReaderLanguage locale="nl">
        <PartWords parts={parts}>
          <SessionProvider value={session}>{screen}</SessionProvider>
        </PartWords>
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
