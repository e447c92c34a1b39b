export { type ChipDifference, type Difference, type LeadDifference, type ToldKind } from './difference.ts'
export { differencesBetween } from './differences-between.ts'
export { differencesByPhase, type PhaseDifferences } from './differences-by-phase.ts'
