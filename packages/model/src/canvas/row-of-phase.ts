import { inOrder, type Ordered } from '../order/in-order.ts'

/** What of one kind stands in a phase, or in none (`null`), in order. */
export function rowOfPhase<T extends Ordered & { readonly phaseId: string | null }>(
  records: Readonly<Record<string, T>>,
  phaseId: string | null,
): readonly T[] {
  return inOrder(Object.values(records).filter((record) => record.phaseId === phaseId))
}
