import type { LeadState } from '@praatplaat/model'
import type { Shape } from './shape.ts'

/** A point in px at zoom 1, from the top left of the scene (or of the box, where said so). */
export interface Point {
  readonly x: number
  readonly y: number
}

interface BoxFrame extends Point {
  /** Stable: the same thing has the same id in every scene, whatever its size. */
  readonly id: string
  readonly width: number
  readonly height: number
  /** Relative to this box; what comes later is painted over what came before. */
  readonly shapes: readonly Shape[]
  /** Its accessible name. */
  readonly label: string
}

interface PhaseFrame extends BoxFrame {
  readonly phaseId: string
}

/** The card of a phase: its sheet, title and question. */
export interface PhaseBox extends PhaseFrame {
  readonly kind: 'phase'
  readonly number: number
  /** Something is to be settled here [SC12]. */
  readonly unsettled: boolean
}

/** The numbered stop of a phase on the road; a place to tap, at least 44 px wide on the phone [SC14]. */
export interface StationBox extends PhaseFrame {
  readonly kind: 'station'
  readonly number: number
  /** How many chips its phase holds; one that is dropped here comes after them. */
  readonly chips: number
  /** Relative to this box. */
  readonly centre: Point
  readonly radius: number
}

/** Where the lead of a phase stands, or a claim to it can be put. */
export interface LeadSeatBox extends PhaseFrame {
  readonly kind: 'lead-seat'
  readonly state: LeadState['kind']
}

/** A role that claims the lead. */
export interface LeadChipBox extends PhaseFrame {
  readonly kind: 'lead-chip'
  readonly leadId: string
  readonly roleId: string
  /** Relative to this box. */
  readonly centre: Point
  readonly radius: number
}

/** Where the chips of a phase flow, from left to right and then down. */
export interface ChipLaneBox extends PhaseFrame {
  readonly kind: 'chip-lane'
  readonly cells: ChipCells
}

/** The places in a lane, relative to it. The last one that is taken has index `count - 1`. */
export interface ChipCells extends Point {
  readonly columns: number
  readonly cellWidth: number
  readonly rowHeight: number
  readonly count: number
}

/** A role that stands in a phase. */
export interface ChipBox extends PhaseFrame {
  readonly kind: 'chip'
  readonly chipId: string
  readonly roleId: string
  readonly index: number
  /** Relative to this box. */
  readonly centre: Point
  readonly radius: number
}

/** An open place among the chips: here the one in hand will stand. */
export interface OpeningBox extends PhaseFrame {
  readonly kind: 'opening'
  readonly index: number
}

/** The button to the agreements of a phase. */
export interface AgreementsBox extends PhaseFrame {
  readonly kind: 'agreements'
  readonly count: number
}

/** Where the resources of a phase stand, or those of the whole programme: then there is no phase. */
export interface ResourceLaneBox extends BoxFrame {
  readonly kind: 'resource-lane'
  readonly phaseId: string | null
  readonly count: number
}

/** Something that a role brings in: for a phase, or for the whole programme. */
export interface ResourceBox extends BoxFrame {
  readonly kind: 'resource'
  readonly phaseId: string | null
  readonly resourceId: string
}

/** A cross-cutting theme: a band under the cards. */
export interface ThemeBox extends BoxFrame {
  readonly kind: 'theme'
  readonly phaseId: null
  readonly themeId: string
  /** What its name takes of the width: notes lie behind it. */
  readonly titleWidth: number
}

/** The lead goes from one phase to another here. */
export interface HandoverBox extends PhaseFrame {
  readonly kind: 'handover'
  /** `FROM.TO`, two phases; `phaseId` is the first of them. */
  readonly handoverId: string
  readonly toPhaseId: string
  readonly settled: boolean
}

/** The round handle of an arrow from who needs something to who is asked; the curve reaches beyond the box [SC21]. */
export interface NeedBox extends BoxFrame {
  readonly kind: 'need'
  readonly phaseId: string | null
  readonly needId: string
}

/** A sticky note, where somebody dropped it [SC24]. */
export interface NoteBox extends BoxFrame {
  readonly kind: 'note'
  readonly phaseId: string | null
  readonly noteId: string
}

/** Everything on the board that can be pointed at. */
export type Box =
  | PhaseBox
  | StationBox
  | LeadSeatBox
  | LeadChipBox
  | ChipLaneBox
  | ChipBox
  | OpeningBox
  | AgreementsBox
  | ResourceLaneBox
  | ResourceBox
  | ThemeBox
  | HandoverBox
  | NeedBox
  | NoteBox
