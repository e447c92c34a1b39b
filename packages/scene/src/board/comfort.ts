/**
 * How roomy everything but the chips stands. The chips get what is left, so on a small or
 * crowded board the rest makes itself smaller first [SC6].
 */
export interface Comfort {
  /** Rows of tags in each card's lane of resources. */
  readonly resourceRows: number
  /** Whether that lane has a heading. */
  readonly heading: boolean
  /** Themes next to each other on one row under the cards. */
  readonly themesPerRow: number
  /** Less air between the bands and in the lanes. */
  readonly tight: boolean
  /** Less road, and buttons no higher than a finger on a mouse needs. */
  readonly squeezed: boolean
  /** Against the roomiest, as a factor of how good a board looks. */
  readonly worth: number
}

/** From roomy to tight, for a board with so many resources in its fullest phase. */
export function comforts(mostResources: number, themes: number): readonly Comfort[] {
  const rows = Math.max(2, Math.min(3, mostResources))
  const stacked = { themesPerRow: 1, tight: false, squeezed: false }
  const shared = { themesPerRow: Math.max(1, Math.min(3, themes)), tight: true, squeezed: false }
  return [
    { resourceRows: rows, heading: true, ...stacked, worth: 1 },
    { resourceRows: 2, heading: true, ...stacked, worth: 0.99 },
    { resourceRows: 2, heading: true, ...shared, worth: 0.97 },
    { resourceRows: 1, heading: true, ...shared, worth: 0.8 },
    { resourceRows: 2, heading: false, ...shared, squeezed: true, worth: 0.88 },
    { resourceRows: 1, heading: false, ...shared, worth: 0.74 },
    { resourceRows: 1, heading: false, ...shared, squeezed: true, worth: 0.72 },
  ]
}
