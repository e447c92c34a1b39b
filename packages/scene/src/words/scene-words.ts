import type { Involvement, LeadState, NeedAnswer, ResourceKind, ResourceStatus } from '@praatplaat/model'

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
  readonly resourcesHeading: string
  readonly addResource: string
  readonly wholeProgramme: string
  readonly needsHeading: string
  readonly notesHeading: string
  readonly resourceKinds: Readonly<Record<ResourceKind, string>>
  readonly resourceStatuses: Readonly<Record<ResourceStatus, string>>
  /** "short by 80 hours" */
  shortBy(hours: number): string
  /** What a phase loses when temporary money ends. */
  loses(what: Loss): string
  /** The row on the phone: to whom, or from whom, the lead goes. */
  handoverRow(from: readonly string[], to: readonly string[]): string
  readonly handoverOpen: string
  readonly handoverSettled: string
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
  resourceLane(phase: string, count: number): string
  resourceSummary(resource: ResourceSummary): string
  /** Unknown roles are named as such; `phase` is empty for a need of the whole programme. */
  needSummary(need: NeedSummary): string
  readonly answers: Readonly<Record<NeedAnswer, string>>
  handoverSummary(handover: HandoverSummary): string
  theme(name: string): string
  noteSummary(text: string, where: string): string
  /** Where a note lies: on a card or a theme. */
  at(name: string): string
  readonly onTheBoard: string
  /** Behind the name of a thing that a finding is about. */
  findings(count: number): string
  readonly crossedOut: string
  resourcesTold(where: 'phase' | 'programme', resources: readonly string[]): string
}

/** Who or what a phase loses. */
export type Loss = 'doers' | 'means' | 'both'

export interface ResourceSummary {
  readonly kind: ResourceKind
  readonly text: string
  /** Empty when nobody is named. */
  readonly provider: string
  readonly status: ResourceStatus | null
  readonly shortBy: number | null
  readonly until: string | null
  readonly temporary: boolean
}

export interface NeedSummary {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly answer: NeedAnswer
  readonly phase: string
}

export interface HandoverSummary {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly fromPhase: string
  readonly toPhase: string
  readonly moment: string
  readonly settled: boolean
}

export interface PhaseSummary {
  readonly phase: string
  readonly lead: string
  readonly chips: number
  readonly agreements: number
  readonly resources: number
  readonly continuous: boolean
}
