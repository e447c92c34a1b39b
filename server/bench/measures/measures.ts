import { coldOpen } from './cold-open.ts'
import { crash } from './crash.ts'
import { idleConnections } from './idle-connections.ts'
import { largeDocument } from './large-document.ts'
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
  largeDocument,
  crash('crash-200', '200 edits in four seconds', { writers: 1, each: 200, pace: 20 }),
  crash('crash-burst', '200 edits at once', { writers: 1, each: 200, pace: 0 }),
  crash('crash-2000', '2,000 edits at once', { writers: 10, each: 200, pace: 0 }),
  stalledReader,
]
