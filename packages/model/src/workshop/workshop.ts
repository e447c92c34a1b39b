import * as v from 'valibot'
import type { Round } from '../canvas/canvas.ts'
import { Id } from '../ids.ts'
import { isJson } from '../json.ts'
import { shortAgenda } from './agenda.ts'

/** The steps of a meeting, in their order. They guide and never lock. */
export const steps = ['case', 'own-view', 'roles', 'lead', 'needs', 'agreements', 'looking-back'] as const
export type Step = (typeof steps)[number]

/** The round that the boards show in each step: for one's own view one places chips as well. */
export const roundOfStep: Readonly<Record<Step, Round>> = {
  case: 'case',
  'own-view': 'roles',
  roles: 'roles',
  lead: 'lead',
  needs: 'needs',
  agreements: 'agreements',
  'looking-back': 'looking-back',
}

/** How many minutes each step takes. */
export type Agenda = Readonly<Record<Step, number>>

export const [leastMinutes, mostMinutes] = [1, 180]

/** How long a message to the tables may be, in characters: it is read in passing. */
export const longestMessage = 300

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0))

const Minutes = v.pipe(v.number(), v.integer(), v.minValue(leastMinutes), v.maxValue(mostMinutes))

/** Runs until a moment by the server's clock, or stands still with so many milliseconds left. */
const Timer = v.union([
  v.object({ runs: v.literal(true), endsAt: Moment }),
  v.object({ runs: v.literal(false), left: Moment }),
])
export type Timer = v.InferOutput<typeof Timer>

export const Message = v.object({
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestMessage)),
  /** When it was sent: the same words twice are two messages. */
  at: Moment,
})
export type Message = v.InferOutput<typeof Message>

/** Everybody is asked to look at a phase: the first is 1, for the phases of tables can differ. */
const Gathering = v.object({ phase: v.pipe(v.number(), v.integer(), v.minValue(1)), at: Moment })
export type Gathering = v.InferOutput<typeof Gathering>

/** When everybody was asked for a view of their own, and when those were revealed: `null` as long as they are not. */
const OwnViews = v.object({ askedAt: Moment, revealedAt: v.nullable(Moment) })
export type OwnViewsOfAll = v.InferOutput<typeof OwnViews>

/** What a vote at all tables is about: what each of them wrote, or who is to lead a phase; the first is 1, for the phases of tables can differ. */
const SubjectAtAll = v.union([
  v.picklist(['agreements', 'questions']),
  v.object({ phase: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
])
export type SubjectAtAll = v.InferOutput<typeof SubjectAtAll>

/** A vote that is held at all tables at once; `closedAt` is `null` as long as it is open. */
const VoteAtAll = v.object({
  id: Id,
  about: SubjectAtAll,
  dots: v.pipe(v.number(), v.integer(), v.minValue(1)),
  openedAt: Moment,
  closedAt: v.nullable(Moment),
})
export type VoteAtAll = v.InferOutput<typeof VoteAtAll>

const Doors = v.object({ code: v.string(), openUntil: v.string() })

/** Where a meeting stands: what its facilitator writes and everybody at its tables reads. */
export interface LiveWorkshop {
  /** `null` before the first one. */
  readonly step: Step | null
  readonly agenda: Agenda
  readonly timer: Timer | null
  /** What was said last to all tables. */
  readonly message: Message | null
  readonly gathering: Gathering | null
  /** The views that people make for themselves first, at all tables; `null` before anybody was asked for one. */
  readonly ownViews: OwnViewsOfAll | null
  /** The vote that was opened last at all tables. */
  readonly vote: VoteAtAll | null
  /** Whether the tables stand still. */
  readonly frozen: boolean
  /** The code while the doors are open; the server writes it. */
  readonly doors: { readonly code: string; readonly openUntil: string } | null
}

/** The key of the minutes of a step. */
export const minutesKey = (step: Step) => `minutes/${step}`

/**
 * The key of the timer of a step. Each has its own, so that who pauses one step while another facilitator begins the
 * next does not give that one the time of the former.
 */
export const timerKey = (step: Step) => `timer/${step}`

/**
 * Reads the fields of a workshop's document, each for itself: what is not as it should be reads as if it were not
 * there [WS1].
 */
export function workshopFrom(fields: ReadonlyMap<string, unknown>): LiveWorkshop {
  const read = <Schema extends v.GenericSchema, Fallback>(
    key: string,
    schema: Schema,
    fallback: Fallback,
  ) => {
    const held = fields.get(key)
    const checked = isJson(held) ? v.safeParse(schema, held) : null
    return checked?.success ? checked.output : fallback
  }
  const step = read('step', v.picklist(steps), null)
  const minutes = steps.map((one) => [one, read(minutesKey(one), Minutes, shortAgenda[one])])
  return Object.freeze({
    step,
    agenda: Object.fromEntries(minutes) as Agenda,
    timer: step === null ? null : read(timerKey(step), Timer, null),
    message: read('message', Message, null),
    gathering: read('gathering', Gathering, null),
    ownViews: read('ownViews', OwnViews, null),
    vote: read('vote', VoteAtAll, null),
    frozen: read('frozen', v.boolean(), false),
    doors: read('doors', Doors, null),
  })
}
