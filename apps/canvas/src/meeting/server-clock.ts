import { ClockSchema } from '@praatplaat/protocol'
import { readAnswer } from '../api/read-answer.ts'
import { request } from '../api/request.ts'

/** How many times the server is asked: the answer that was fastest tells most. */
const samples = 3

let ahead = 0
let measuring: Promise<void> | null = null

/** The time by the server's clock, in milliseconds; by this device's until it has been measured. */
export function serverNow(): number {
  return Date.now() + ahead
}

/**
 * Measures how far the server's clock is ahead of this device's, which may be minutes off: a timer must end for
 * everybody at the same moment. Without an answer what was known stays.
 */
export function measureServerClock(): Promise<void> {
  measuring ??= measure().finally(() => {
    measuring = null
  })
  return measuring
}

async function measure(): Promise<void> {
  const found: { readonly took: number; readonly ahead: number }[] = []
  for (let count = 0; count < samples; count += 1) {
    const sentAt = Date.now()
    const began = performance.now()
    try {
      const { now } = await readAnswer(await request('/api/clock', { locale: 'nl' }), ClockSchema)
      const took = performance.now() - began
      found.push({ took, ahead: now - (sentAt + took / 2) })
    } catch {
      // Without a connection; the page asks again when it comes back.
    }
  }
  const [best] = found.toSorted((a, b) => a.took - b.took)
  // Whole milliseconds, as every moment in the meeting's document is.
  if (best) ahead = Math.round(best.ahead)
}
