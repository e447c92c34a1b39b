import type { Canvas } from '../canvas/canvas.ts'
import type { Finding } from './finding.ts'

/** Findings that go by the same parts of the canvas; computed again only when one of those changed [FN6]. */
export interface FindingFamily {
  /** All that {@link find} looks at, so that nothing that changed is missed. */
  readonly reads: readonly (keyof Canvas)[]
  /** Whether the day counts. */
  readonly byDay: boolean
  /** @param today `YYYY-MM-DD`. */
  readonly find: (canvas: Canvas, today: string) => readonly Finding[]
}
