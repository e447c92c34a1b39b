import type { Ability } from '@praatplaat/protocol'
import type { NewKey, NewWorkshop } from '../canvas-storage.ts'
import type { Appended } from './update-rows.ts'

/** Everything that the thread of the server can ask of the thread that holds the database, with what it answers. */
export interface Questions {
  readonly check: { readonly args: readonly []; readonly answer: void }
  readonly createWorkshop: { readonly args: readonly [NewWorkshop]; readonly answer: void }
  readonly deleteWorkshop: {
    readonly args: readonly [workshopId: string]
    readonly answer: readonly string[]
  }
  readonly deleteCanvas: { readonly args: readonly [canvasId: string]; readonly answer: void }
  readonly abilityForCanvas: {
    readonly args: readonly [keyHash: Uint8Array, canvasId: string]
    readonly answer: Ability | null
  }
  readonly abilityForWorkshop: {
    readonly args: readonly [keyHash: Uint8Array, workshopId: string]
    readonly answer: Ability | null
  }
  readonly addKey: { readonly args: readonly [canvasId: string, key: NewKey]; readonly answer: boolean }
  readonly append: {
    readonly args: readonly [batch: readonly Appended[]]
    readonly answer: readonly number[]
  }
  readonly load: { readonly args: readonly [canvasId: string]; readonly answer: Uint8Array | null }
  readonly compact: { readonly args: readonly [canvasId: string]; readonly answer: void }
  readonly close: { readonly args: readonly []; readonly answer: void }
}

export type QuestionName = keyof Questions

/** How every question is answered; the type makes that none is forgotten. */
export type Answers = {
  readonly [Name in QuestionName]: (...args: Questions[Name]['args']) => Questions[Name]['answer']
}

/** What goes to the worker. */
export interface AskMessage {
  readonly id: number
  readonly name: QuestionName
  readonly args: readonly unknown[]
}

/** What comes back. */
export type AnswerMessage =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string }
