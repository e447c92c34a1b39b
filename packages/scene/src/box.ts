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
  readonly phaseId: string
  /** Relative to this box; what comes later is painted over what came before. */
  readonly shapes: readonly Shape[]
  /** Its accessible name. */
  readonly label: string
}

/** The card of a phase: its sheet, title and question. */
export interface PhaseBox extends BoxFrame {
  readonly kind: 'phase'
  readonly number: number
  /** Something is to be settled here [SC12]. */
  readonly unsettled: boolean
}

/** The numbered stop of a phase on the road; a place to tap, at least 44 px wide on the phone [SC14]. */
export interface StationBox extends BoxFrame {
  readonly kind: 'station'
  readonly number: number
  /** How many chips its phase holds; one that is dropped here comes after them. */
  readonly chips: number
  /** Relative to this box. */
  readonly centre: Point
  readonly radius: number
}

/** Where the lead of a phase stands, or a claim to it can be put. */
export interface LeadSeatBox extends BoxFrame {
  readonly kind: 'lead-seat'
  readonly state: LeadState['kind']
}

/** A role that claims the lead. */
export interface LeadChipBox extends BoxFrame {
  readonly kind: 'lead-chip'
  readonly leadId: string
  readonly roleId: string
  /** Relative to this box. */
  readonly centre: Point
  readonly radius: number
}

/** Where the chips of a phase flow, from left to right and then down. */
export interface ChipLaneBox extends BoxFrame {
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
export interface ChipBox extends BoxFrame {
  readonly kind: 'chip'
  readonly chipId: string
  readonly roleId: string
  readonly index: number
  /** Relative to this box. */
  readonly centre: Point
  readonly radius: number
}

/** An open place among the chips: here the one in hand will stand. */
export interface OpeningBox extends BoxFrame {
  readonly kind: 'opening'
  readonly index: number
}

/** The button to the agreements of a phase. */
export interface AgreementsBox extends BoxFrame {
  readonly kind: 'agreements'
  readonly count: number
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
