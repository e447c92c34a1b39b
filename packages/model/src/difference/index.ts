export { type ChipDifference, type Difference, type LeadDifference, type ToldKind } from './difference.ts'
export { differencesBetween } from './differences-between.ts'
