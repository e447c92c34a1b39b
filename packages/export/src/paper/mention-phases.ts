import { say, shownPhases, type Phase } from '@praatplaat/model'
import { shorten } from '../text/shorten.ts'
import type { Reading } from './reading.ts'

/** In characters. */
const longestTitle = 60

/** Phases in the middle of a sentence: "fase 2 (Voortraject) en fase 4 (Vakopleiding)". */
export function mentionPhases(reading: Reading, phases: readonly Phase[]): string {
  const shown = shownPhases(reading.canvas)
  const { locale, words } = reading
  return words.list(
    phases.map((phase) =>
      words.phaseMention(shown.indexOf(phase) + 1, shorten(say(phase.title, locale), longestTitle)),
    ),
  )
}
