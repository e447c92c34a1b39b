import * as v from 'valibot'

/** `GET /api/clock`: the time by the server's clock, in milliseconds since 1970. Those of devices differ by minutes. */
export const ClockSchema = v.object({ now: v.number() })

export type Clock = v.InferOutput<typeof ClockSchema>
