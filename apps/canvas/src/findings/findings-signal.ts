import type { Canvas } from '@praatplaat/model'
import type { Finding } from '@praatplaat/model/findings'
import { calendarDay } from '../agreements/due-date.ts'
import type { Signal } from '../session/signal.ts'
import type { FindingsDoor } from './findings-door.ts'

/**
 * The findings of a canvas, for all who show them at once; `null` until the door is open. Computed when somebody looks,
 * and what still says the same is the same object.
 */
export function findingsSignal(
  canvas: Signal<Canvas>,
  door: Signal<FindingsDoor | null>,
): Signal<readonly Finding[] | null> {
  let seen: Canvas | null = null
  let findings: readonly Finding[] | null = null

  return {
    current: () => {
      const [now, open] = [canvas.current(), door.current()]
      if (open && seen !== now) {
        seen = now
        findings = open.reuseFindings(
          findings ?? [],
          open.findingsOf(now, { today: calendarDay(new Date()) }),
        )
      }
      return findings
    },
    subscribe: (listener) => {
      const leave = [canvas.subscribe(listener), door.subscribe(listener)]
      return () => {
        for (const stop of leave) stop()
      }
    },
  }
}
