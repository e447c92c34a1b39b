import type * as v from 'valibot'
import type { Canvas } from './canvas/canvas.ts'
import type { Json } from './json.ts'
import type { ListedKind, RecordKind } from './record-kinds.ts'

/**
 * One step of a plan. `create` makes a record exist; `put` writes the named fields of one
 * and leaves the others, and brings nothing back to life that someone else deleted
 * meanwhile [DO2]. A text that is there is not replaced by a `put` but changed where it
 * differs [RE3]. `carry` and `drop` are about what this version has no place for [FI3].
 */
export type Change =
  | {
      readonly step: 'create'
      readonly kind: ListedKind
      readonly id: string
      readonly fields: Readonly<Record<string, unknown>>
    }
  | {
      readonly step: 'put'
      readonly kind: RecordKind
      readonly id: string
      readonly fields: Readonly<Record<string, unknown>>
    }
  | { readonly step: 'remove'; readonly kind: ListedKind; readonly id: string }
  | { readonly step: 'carry'; readonly pointer: string; readonly value: Json }
  | { readonly step: 'drop'; readonly pointer: string }

/** An expected "no", with the rule of SPEC.md that says so. It is a value, because it is no fault of the program. */
export interface Refusal {
  readonly refused: string
  /** `in-use`: something still refers to it; `full`: a canvas cannot hold more of these. */
  readonly because: 'gone' | 'already-there' | 'in-use' | 'full' | 'invalid' | 'not-allowed'
}

export type Plan = readonly Change[] | Refusal

/** What became of a mutation. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly rule: string; readonly because: Refusal['because'] }

/**
 * Something that a person can do to a canvas, named by the domain.
 *
 * `plan` decides on a read-only canvas and writes nothing: a throw half-way a
 * transaction would keep what was already written. `undo` says what undo does
 * with it: `own-step` makes it one step of the person who did it.
 */
export interface Mutation<Args extends v.GenericSchema = v.GenericSchema> {
  readonly name: string
  readonly args: Args
  readonly needs: 'edit'
  readonly undo: 'own-step'
  plan(canvas: Canvas, args: v.InferOutput<Args>): Plan
}

/** What a mutation is asked with, before defaults are filled in. */
export type ArgsOf<M extends Mutation> = v.InferInput<M['args']>

export function defineMutation<const Args extends v.GenericSchema>(mutation: Mutation<Args>): Mutation<Args> {
  return mutation
}

export const unchanged: Plan = []

export function create(kind: ListedKind, id: string, fields: Readonly<Record<string, unknown>>): Change {
  return { step: 'create', kind, id, fields }
}

export function put(kind: RecordKind, id: string, fields: Readonly<Record<string, unknown>>): Change {
  return { step: 'put', kind, id, fields }
}

export function remove(kind: ListedKind, id: string): Change {
  return { step: 'remove', kind, id }
}

/** @param pointer where it stands in the file, as a JSON Pointer. */
export function carry(pointer: string, value: Json): Change {
  return { step: 'carry', pointer, value }
}

export function drop(pointer: string): Change {
  return { step: 'drop', pointer }
}

export function refuse(rule: string, because: Refusal['because']): Refusal {
  return { refused: rule, because }
}

export function isRefusal(plan: Plan): plan is Refusal {
  return 'refused' in plan
}

/** Those of the wanted fields that differ from what the record holds; `undefined` means "as it was". */
export function changedFields(
  record: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  const changed = Object.entries(wanted).filter(([name, to]) => to !== undefined && to !== record[name])
  return changed.length === 0 ? null : Object.fromEntries(changed)
}
