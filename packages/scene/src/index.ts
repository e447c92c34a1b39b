export { layoutBoard } from './board/layout-board.ts'
export {
  type AgreementsBox,
  type Box,
  type ChipBox,
  type ChipCells,
  type ChipLaneBox,
  type HandoverBox,
  type LeadChipBox,
  type LeadSeatBox,
  type NeedBox,
  type NoteBox,
  type OpeningBox,
  type PhaseBox,
  type Point,
  type ResourceBox,
  type ResourceLaneBox,
  type StationBox,
  type ThemeBox,
} from './box.ts'
export { chipRing } from './chip/chip-ring.ts'
export { drawChip, leadRingReach, type ChipLook } from './chip/draw-chip.ts'
export { drawOpening } from './chip/draw-opening.ts'
export { markDifferences, type DifferenceSign } from './emphasis/mark-differences.ts'
export { layoutPhase } from './phase-card/layout-phase.ts'
export { layoutMiniature } from './miniature/layout-miniature.ts'
export { notePlaceAt } from './notes/note-place.ts'
export { anchorOf, pointOf, type Anchor } from './places/anchor.ts'
export { dropPlaceAt, type DropPlace } from './places/drop-place-at.ts'
export { reuseBoxes } from './reuse-boxes.ts'
export { layoutRoad } from './road/layout-road.ts'
export {
  type ChipPlace,
  type Emphasis,
  type Handling,
  type LayoutOptions,
  type MoneyTest,
  type Scene,
} from './scene.ts'
export {
  type CircleShape,
  type EllipseShape,
  type Paint,
  type PathShape,
  type RectShape,
  type Shape,
  type TextShape,
  type TextWeight,
} from './shape.ts'
export { sceneToSvg, type SvgOptions } from './svg/scene-to-svg.ts'
export { shapeToSvg } from './svg/shape-to-svg.ts'
export { symbolPath, type SymbolName } from './symbols/symbol-path.ts'
export { measureByTable } from './text/measure-by-table.ts'
export { type MeasureText, type TextStyle } from './text/measure-text.ts'
export { tokens } from './tokens.ts'
export { involvementLetters } from './words/involvement-letters.ts'
