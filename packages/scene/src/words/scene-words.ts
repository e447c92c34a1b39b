import type { Involvement, LeadState } from '@praatplaat/model'

/** Every word that the scene writes or says of its own, in one language. Counts are whole numbers. */
export interface SceneWords {
  readonly involvementLetters: Readonly<Record<Involvement, string>>
  readonly involvements: Readonly<Record<Involvement, string>>

  readonly whoLeads: string
  readonly whoDoesWhat: string
  readonly whoDoesWhatQuestion: string
  readonly nobodyYet: string
  readonly contested: string
  readonly shared: string
  readonly continuous: string
  readonly agreementsHeading: string
  readonly noAgreement: string
  readonly placeHere: string
  readonly noPhases: string
  readonly unknownRole: string
  agreements(count: number): string
  untitledPhase(number: number): string
  /** "until …" in front of the group's own words, unless they wrote it themselves. */
  until(moment: string): string
  /** What stands beside the one who leads, on the phone. */
  leadsHere(moment: string): string
  /** The line under several who claim the lead, on the phone. */
  severalLead(state: LeadState['kind']): string

  // What a screen reader hears, and the description of the picture.
  readonly unsettled: string
  phaseName(number: number, title: string): string
  phaseSummary(facts: PhaseSummary): string
  leadSummary(state: LeadState['kind'], names: readonly string[]): string
  chipSummary(role: string, involvement: Involvement, phase: string): string
  leadChipSummary(role: string, phase: string, until: string): string
  chipLane(phase: string): string
  openingSummary(phase: string): string
  boardSummary(title: string, phases: number): string
}

export interface PhaseSummary {
  readonly phase: string
  readonly lead: string
  readonly chips: number
  readonly agreements: number
  readonly continuous: boolean
}
