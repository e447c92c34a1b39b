import * as v from 'valibot'
import type * as Y from 'yjs'
import type { Canvas } from '../canvas/canvas.ts'
import { isRefusal, type Mutation, type Outcome } from '../mutation.ts'
import { wellFormedDeep } from '../well-formed.ts'
import { writeChanges } from './write-changes.ts'

/**
 * Does what a person asked: checks the arguments, plans on the canvas as it is, and writes
 * the plan in one transaction. Nothing is written when the plan is refused or changes nothing.
 *
 * @param origin who does it; compared by identity, so one object for each person [UN1].
 */
export function commit<Args extends v.GenericSchema>(
  doc: Y.Doc,
  canvas: Canvas,
  origin: object,
  mutation: Mutation<Args>,
  args: v.InferInput<Args>,
): Outcome {
  // Made well-formed before the plan compares them with what the document holds [DO4].
  const checked = v.safeParse(mutation.args, wellFormedDeep(args))
  if (!checked.success) return { kind: 'refused', rule: mutation.name, because: 'invalid' }

  const plan = mutation.plan(canvas, checked.output)
  if (isRefusal(plan)) return { kind: 'refused', rule: plan.refused, because: plan.because }
  if (plan.length === 0) return { kind: 'unchanged' }

  doc.transact(() => writeChanges(doc, plan), origin)
  return { kind: 'done' }
}
