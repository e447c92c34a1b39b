import * as v from 'valibot'
import { CalendarDate } from '../calendar-date.ts'
import { Id } from '../ids.ts'
import { OrderKey } from '../order/order-key.ts'
import { idSet, text, value, type RecordOf } from '../record.ts'

export const resourceKinds = ['time', 'money', 'expertise', 'room', 'material', 'network', 'scheme'] as const
export type ResourceKind = (typeof resourceKinds)[number]
export const ResourceKindSchema = v.picklist(resourceKinds, 'kind')

export const resourceStatuses = [
  'requested',
  'pledged',
  'available',
  'short',
  'missing',
  'ending',
  'ended',
] as const
export type ResourceStatus = (typeof resourceStatuses)[number]
export const ResourceStatusSchema = v.picklist(resourceStatuses, 'status')

export const resourceLastings = ['temporary', 'permanent'] as const
export type ResourceLasting = (typeof resourceLastings)[number]
export const ResourceLastingSchema = v.picklist(resourceLastings, 'lasting')

/** How many hours are missing. */
export const ShortageSchema = v.pipe(
  v.number(),
  v.integer('hours'),
  v.minValue(0, 'hours'),
  v.maxValue(1_000_000, 'hours'),
)

/** What a role brings in ("middel", "inzet"): time, money, a room, … */
export const resourceFields = {
  kind: value(ResourceKindSchema, 'time'),
  text: text(),
  /** The role that brings it in. */
  providerId: value(v.nullable(Id), null),
  /** `null`: it is there for the whole programme. */
  phaseId: value(v.nullable(Id), null),
  /** `null`: nobody said. */
  status: value(v.nullable(ResourceStatusSchema), null),
  /** The last day on which it is there. */
  until: value(v.nullable(CalendarDate), null),
  /** Whether it stays when the project stops; `null`: nobody said. */
  lasting: value(v.nullable(ResourceLastingSchema), null),
  /** How many hours are missing. */
  shortBy: value(v.nullable(ShortageSchema), null),
  /** The roles whose work it pays for. */
  paidRoleIds: idSet(Id),
  /** What there is to say about it, in a line: "controleren". */
  remark: text(),
  order: value(OrderKey, ''),
}

export type Resource = RecordOf<typeof resourceFields>
