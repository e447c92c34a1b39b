import * as v from 'valibot'
import { Id } from '../ids.ts'
import { isJson } from '../json.ts'
import { isEmptyView, ownViewFrom, type OwnView } from './own-view.ts'

/** More than sit at any table. */
export const mostViews = 60

/** A view that was shown, under a random name that says nothing of who made it. */
export interface ShownView {
  readonly id: string
  readonly view: OwnView
}

/** Where a table stands with the round in which everybody first makes a view of their own. */
export interface OwnViewRound {
  readonly id: string
  /** Milliseconds by the clock of who asked. */
  readonly askedAt: number
  /** `null` as long as every view stays on its own device. */
  readonly revealedAt: number | null
  /** Those that devices have sent since the reveal. */
  readonly views: readonly ShownView[]
}

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0))
const Round = v.object({ id: Id, askedAt: Moment })

/** The keys of the map in which the round lies. */
export const roundKey = 'round'
export const revealedKey = (roundId: string) => `revealed/${roundId}`
export const viewKey = (roundId: string, viewId: string) => `view/${roundId}/${viewId}`

/** Reads the round that was asked for last; views only once it is revealed [OV2]. `null`: nobody asked for one. */
export function ownViewRoundFrom(fields: ReadonlyMap<string, unknown>): OwnViewRound | null {
  const round = v.safeParse(Round, plain(fields.get(roundKey)))
  if (!round.success) return null
  const { id, askedAt } = round.output
  const revealed = v.safeParse(Moment, fields.get(revealedKey(id)))
  const revealedAt = revealed.success ? revealed.output : null
  const views = revealedAt === null ? [] : viewsOf(id, fields)
  return Object.freeze({ id, askedAt, revealedAt, views })
}

function viewsOf(roundId: string, fields: ReadonlyMap<string, unknown>): readonly ShownView[] {
  const prefix = viewKey(roundId, '')
  return [...fields.keys()]
    .filter((key) => key.startsWith(prefix) && v.is(Id, key.slice(prefix.length)))
    .toSorted()
    .flatMap((key) => {
      const view = ownViewFrom(fields.get(key))
      return view === null || isEmptyView(view) ? [] : [{ id: key.slice(prefix.length), view }]
    })
    .slice(0, mostViews)
}

function plain(held: unknown): unknown {
  return isJson(held) ? held : undefined
}
