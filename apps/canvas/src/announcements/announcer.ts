/** Something that was done, ready to be said. */
export interface Heard {
  /** What is the same twice is said once. */
  readonly key: string
  readonly sentence: string
  /** It goes on for a while, as typing and pointing do: that is said now and then, not for every letter. */
  readonly goesOn: boolean
}

/** Gathers what the others do into few messages, so that a screen reader is not talked through. */
export interface Announcer {
  readonly hear: (heard: Heard) => void
  readonly stop: () => void
}

/** How long the first change waits for what belongs to it, in milliseconds: one action may reach us as several. */
const gatherFor = 400

/** The least time between two messages, in milliseconds. */
const every = 3000

/** How long it is not said again that somebody writes in the same text, or points in the same phase, in milliseconds. */
const ongoingEvery = 30_000

/** @param say is given what was gathered, at least one sentence, the oldest first. */
export function announcer(say: (sentences: readonly string[]) => void): Announcer {
  const waiting = new Map<string, Heard>()
  const ongoingSaidAt = new Map<string, number>()
  let saidAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined

  const speak = () => {
    timer = undefined
    saidAt = Date.now()
    for (const { key, goesOn } of waiting.values()) if (goesOn) ongoingSaidAt.set(key, saidAt)
    const sentences = [...waiting.values()].map(({ sentence }) => sentence)
    waiting.clear()
    say(sentences)
  }

  return {
    hear: (heard) => {
      if (heard.goesOn && Date.now() < (ongoingSaidAt.get(heard.key) ?? 0) + ongoingEvery) return
      // The latest wording of the same, at the place of the first.
      waiting.set(heard.key, heard)
      timer ??= setTimeout(speak, Math.max(gatherFor, saidAt + every - Date.now()))
    },
    stop: () => clearTimeout(timer),
  }
}
