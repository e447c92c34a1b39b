import * as v from 'valibot'
import type { Field } from '../record.ts'
import type { Fault, FaultCode } from './fault.ts'

/** Checks one field of a file and reports what is wrong, each fault at its own place. */
export function checkField(
  field: Pick<Field<unknown>, 'schema'>,
  held: unknown,
  path: string,
  faults: Fault[],
): unknown {
  const result = v.safeParse(field.schema, held)
  if (result.success) return result.output
  for (const issue of result.issues) {
    faults.push({ path: path + pathOf(issue), code: codeOf(issue), detail: clip(issue.received) })
  }
  return undefined
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
}

function codeOf(issue: v.BaseIssue<unknown>): FaultCode {
  if (issue.message === 'too-long' || issue.message === 'too-many') return issue.message
  if (issue.received === 'undefined') return 'missing'
  // A schema that was given a code of its own says which values it takes; the others say which type.
  return issue.kind === 'validation' || issue.type === 'picklist' ? 'not-allowed' : 'wrong-type'
}

function clip(received: string): string {
  return received.length > 60 ? `${received.slice(0, 59)}…` : received
}
