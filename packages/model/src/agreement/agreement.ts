import * as v from 'valibot'
import { CalendarDate } from '../calendar-date.ts'
import { Id } from '../ids.ts'
import { OrderKey } from '../order/order-key.ts'
import { idSet, OriginSchema, text, value, type RecordOf } from '../record.ts'

export const agreementStatuses = ['proposed', 'agreed', 'running', 'done', 'stuck', 'dropped'] as const
export type AgreementStatus = (typeof agreementStatuses)[number]
export const AgreementStatusSchema = v.picklist(agreementStatuses, 'status')

/** What the table takes home: who does what, with whom, by when. */
export const agreementFields = {
  status: value(AgreementStatusSchema, 'proposed'),
  phaseId: value(v.nullable(Id), null),
  text: text(),
  /** The role that sees to it ("trekker"). */
  ownerId: value(v.nullable(Id), null),
  partnerIds: idSet(Id),
  /** The day by which it is done. */
  due: value(v.nullable(CalendarDate), null),
  /** What came of it, in a line: "Avonddienst niet gelukt". */
  remark: text(),
  order: value(OrderKey, ''),
  /** The table that made it, in a plan that was put together of several; else empty [MG4]. */
  origin: value(OriginSchema, ''),
}

export type Agreement = RecordOf<typeof agreementFields>
