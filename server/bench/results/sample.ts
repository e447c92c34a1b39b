/** One number of one run. */
export interface Sample {
  readonly measure: string
  readonly what: string
  readonly server: string
  readonly round: number
  /** `null` where a server has no such thing. */
  readonly value: number | null
}
