import { coldOpen } from './cold-open.ts'
import { crash } from './crash.ts'
import { idleConnections } from './idle-connections.ts'
import type { Measure } from './measure.ts'
import { rooms } from './rooms.ts'
import { stalledReader } from './stalled-reader.ts'

/** Everything that is measured, in the order in which it is run and shown. */
export const measures: readonly Measure[] = [
  rooms(1, 30),
  rooms(10, 10),
  rooms(50, 6),
  idleConnections,
  coldOpen,
  crash('crash-200', 1, 200),
  crash('crash-2000', 10, 200),
  stalledReader,
]
