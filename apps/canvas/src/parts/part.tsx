import type { Locale } from '@praatplaat/model'
import { createElement, Suspense, use, type ComponentType, type ReactNode } from 'react'
import { Loading } from '../design/loading.tsx'
import type { WordsPart } from '../words/areas.ts'
import { heldWords, loadWords } from '../words/load-words.ts'
import { PartWords } from '../words/part-words.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { mayBeWanted } from './fetch-ahead.ts'
import { PartBoundary } from './part-boundary.tsx'
import { PartNotLoaded } from './part-not-loaded.ts'

interface MadeOf<Props> {
  /** The words that its screens say, beyond those of the first load. */
  readonly words: readonly WordsPart[]
  readonly load: () => Promise<ComponentType<Props>>
  /** Holds its place while it loads, and when it could not be loaded. */
  readonly frame?: (standIn: ReactNode) => ReactNode
  /** Whether it is worth fetching before it is asked for. */
  readonly ahead?: boolean
}

/**
 * A part of the screen that is loaded when it is shown, or ahead of that, with the words it says.
 *
 * What could not be loaded says so in its own place, and the rest of the screen goes on.
 */
export function part<Props extends object>({
  words,
  load,
  frame = (standIn) => standIn,
  ahead = true,
}: MadeOf<Props>) {
  let loaded: ComponentType<Props> | null = null
  const asked = new Map<Locale, Promise<ComponentType<Props>>>()

  const ask = (locale: Locale) => {
    const isHere = loaded !== null && heldWords(locale, words) !== null
    const asking = asked.get(locale) ?? (isHere ? Promise.resolve(loaded!) : fetchAll(locale))
    if (isHere) asHere(asking, loaded!)
    asked.set(locale, asking)
    return asking
  }
  const fetchAll = async (locale: Locale) => {
    try {
      const [screen] = await Promise.all([load(), loadWords(locale, words)])
      return (loaded = screen)
    } catch (error) {
      throw new PartNotLoaded('A part of the screen could not be loaded', { cause: error })
    }
  }
  /** Fetches it before it is shown. When that fails nobody is told, and it is asked for again when it is shown. */
  const fetch = async (locale: Locale) => {
    await ask(locale).catch(() => asked.delete(locale))
  }
  if (ahead) mayBeWanted(fetch)

  function Loaded(props: Props) {
    const locale = useReaderLocale()
    const screen = createElement(use(ask(locale)), props)
    return <PartWords parts={words}>{screen}</PartWords>
  }

  function Part(props: Props) {
    return (
      <PartBoundary onAgain={() => asked.clear()} frame={frame}>
        <Suspense fallback={frame(<Loading within />)}>
          <Loaded {...props} />
        </Suspense>
      </PartBoundary>
    )
  }

  return Object.assign(Part, { fetch })
}

/** React takes what a promise holds at once, without a moment of waiting, when the promise says so itself. */
function asHere<Value>(promise: Promise<Value>, value: Value): void {
  void Object.assign(promise, { status: 'fulfilled', value })
}
