import { OrderKey } from '../order/order-key.ts'
import { value, type RecordOf } from '../record.ts'
import { InvolvementSchema } from './involvement.ts'

/** A role standing in a phase. Its id says which [CH1]. */
export const chipFields = {
  involvement: value(InvolvementSchema, 'does'),
  order: value(OrderKey, ''),
}

export type Chip = RecordOf<typeof chipFields> & {
  readonly phaseId: string
  readonly roleId: string
}
