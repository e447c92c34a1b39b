import * as v from 'valibot'
import { Id } from '../ids.ts'
import { OrderKey } from '../order/order-key.ts'
import { text, value, type RecordOf } from '../record.ts'

export const noteSurfaces = ['board', 'phase', 'theme'] as const
export type NoteSurface = (typeof noteSurfaces)[number]

/** Where a note lies. */
export interface NotePlace {
  readonly on: NoteSurface
  /** Which phase or theme; `null` on the board itself. */
  readonly id: string | null
  /** Where its centre is, from 0 at the start to 1 at the end of what it lies on. */
  readonly x: number
  readonly y: number
}

const Share = v.pipe(v.number(), v.minValue(0, 'place'), v.maxValue(1, 'place'))

export const NotePlaceSchema: v.GenericSchema<NotePlace> = v.pipe(
  v.strictObject({ on: v.picklist(noteSurfaces, 'place'), id: v.nullable(Id), x: Share, y: Share }),
  v.check(({ on, id }) => (on === 'board') === (id === null), 'place'),
)

const middleOfBoard: NotePlace = { on: 'board', id: null, x: 0.5, y: 0.5 }

/** A sticky note ("briefje"). Notes, and nothing else, lie where people drop them [NO1]. */
export const noteFields = {
  text: text(),
  place: value(NotePlaceSchema, middleOfBoard),
  /** What lies on top stands last. */
  order: value(OrderKey, ''),
}

export type Note = RecordOf<typeof noteFields>
