import {
  agreementsOf,
  type Canvas,
  type Chip,
  chipsOf,
  type LeadState,
  leadStateOf,
  type Locale,
  type Phase,
  type Resource,
  resourcesOf,
  say,
  shownPhases,
} from '@praatplaat/model'
import { onOneLine } from './text/split-at-breaks.ts'
import { isHiddenRole } from './role-label.ts'
import { wordsIn } from './words/words-in.ts'

/** What a card, a station and a screen reader tell about one phase. */
export interface PhaseFacts {
  readonly id: string
  readonly number: number
  readonly title: string
  /** In a plan of several tables, after the table that the phase comes from. */
  readonly question: string
  readonly continuous: boolean
  readonly lead: LeadState
  readonly chips: readonly Chip[]
  readonly agreements: number
  readonly resources: readonly Resource[]
  /** Someone has put something here. */
  readonly begun: boolean
  /** Begun, but without an undisputed lead or without an agreement [SC12]. */
  readonly unsettled: boolean
  /** As it is spoken of: "fase 2, Voortraject". */
  readonly name: string
}

/** The facts of every phase that is shown, in the order of the road. A hidden role has no chip there [SC26]. */
export function readPhaseFacts(canvas: Canvas, locale: Locale): readonly PhaseFacts[] {
  return shownPhases(canvas).map((phase, index) => factsOf(canvas, phase, index + 1, locale))
}

function factsOf(canvas: Canvas, phase: Phase, number: number, locale: Locale): PhaseFacts {
  const words = wordsIn(locale)
  const lead = leadStateOf(canvas, phase.id)
  const chips = chipsOf(canvas, phase.id).filter(({ roleId }) => !isHiddenRole(canvas, roleId))
  const resources = resourcesOf(canvas, phase.id)
  const agreements = agreementsOf(canvas, phase.id).length
  const begun = chips.length > 0 || lead.leads.length > 0 || agreements > 0 || resources.length > 0
  const settled = agreements > 0 && (lead.kind === 'clear' || lead.kind === 'shared')
  const title = say(phase.title, locale).trim() || words.untitledPhase(number)
  return {
    id: phase.id,
    number,
    title,
    question: [phase.origin, say(phase.question, locale)].filter(Boolean).join(': '),
    continuous: phase.continuous,
    lead,
    chips,
    agreements,
    resources,
    begun,
    unsettled: begun && !settled,
    name: words.phaseName(number, onOneLine(title)),
  }
}

/** What a station is called: its phase, and whether something is to be settled there. */
export function stationLabel({ name, unsettled }: PhaseFacts, locale: Locale): string {
  return unsettled ? `${name}, ${wordsIn(locale).unsettled}` : name
}
