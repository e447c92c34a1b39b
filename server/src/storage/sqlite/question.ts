import type { Change } from '@praatplaat/model'
import type { Ability, Version } from '@praatplaat/protocol'
import type {
  NewKey,
  NewVersion,
  NewWorkshop,
  StoredDocument,
  StoredWorkshop,
  TableOfWorkshop,
  VersionNotMade,
  WorkshopChange,
} from '../canvas-storage.ts'
import type { PackedUpdates } from './packed-updates.ts'

export interface AppendAnswer {
  /** The indexes of the updates whose canvas is gone. */
  readonly gone: readonly number[]
  /** What they were packed in, to be used again. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Everything that the thread of the server can ask of the thread that holds the database, with what it answers. */
export interface Questions {
  readonly check: { readonly args: readonly []; readonly answer: void }
  readonly createWorkshop: { readonly args: readonly [NewWorkshop]; readonly answer: void }
  readonly deleteWorkshop: {
    readonly args: readonly [workshopId: string]
    readonly answer: readonly string[]
  }
  readonly deleteCanvas: { readonly args: readonly [canvasId: string]; readonly answer: void }
  readonly readWorkshop: {
    readonly args: readonly [workshopId: string]
    readonly answer: StoredWorkshop | null
  }
  readonly changeWorkshop: {
    readonly args: readonly [workshopId: string, change: WorkshopChange]
    readonly answer: boolean
  }
  readonly renameTable: {
    readonly args: readonly [workshopId: string, number: number, name: string]
    readonly answer: boolean
  }
  readonly giveJoinCode: {
    readonly args: readonly [workshopId: string, code: string]
    readonly answer: string | null
  }
  readonly workshopBehind: {
    readonly args: readonly [code: string, now: Date]
    readonly answer: StoredWorkshop | null
  }
  readonly workshopOf: { readonly args: readonly [canvasId: string]; readonly answer: TableOfWorkshop | null }
  readonly abilityForCanvas: {
    readonly args: readonly [keyHash: Uint8Array, canvasId: string]
    readonly answer: Ability | null
  }
  readonly abilityForDocument: {
    readonly args: readonly [keyHash: Uint8Array, documentId: string]
    readonly answer: Ability | null
  }
  readonly abilityForWorkshop: {
    readonly args: readonly [keyHash: Uint8Array, workshopId: string]
    readonly answer: Ability | null
  }
  readonly addKey: { readonly args: readonly [canvasId: string, key: NewKey]; readonly answer: boolean }
  readonly append: {
    readonly args: readonly [batch: PackedUpdates]
    readonly answer: AppendAnswer
  }
  readonly load: { readonly args: readonly [canvasId: string]; readonly answer: StoredDocument | null }
  readonly compact: { readonly args: readonly [canvasId: string]; readonly answer: void }
  readonly makeVersion: {
    readonly args: readonly [canvasId: string, version: NewVersion]
    readonly answer: Version | VersionNotMade | 'gone'
  }
  readonly listVersions: { readonly args: readonly [canvasId: string]; readonly answer: readonly Version[] }
  readonly readVersion: {
    readonly args: readonly [canvasId: string, versionId: string]
    readonly answer: string | null
  }
  readonly prepareRestore: {
    readonly args: readonly [canvasId: string, versionId: string, before: NewVersion]
    readonly answer: readonly Change[] | 'gone' | null
  }
  readonly deleteVersion: {
    readonly args: readonly [canvasId: string, versionId: string]
    readonly answer: boolean
  }
  readonly deleteAfter: { readonly args: readonly [canvasId: string]; readonly answer: string | null }
  readonly chooseDeleteAfter: {
    readonly args: readonly [canvasId: string, day: string]
    readonly answer: boolean
  }
  readonly postponeDeletion: {
    readonly args: readonly [canvasId: string, day: string]
    readonly answer: void
  }
  readonly deleteExpired: { readonly args: readonly [now: Date]; readonly answer: readonly string[] }
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

/**
 * The memory that goes along to the other thread with the packed updates of a question or an answer, instead of
 * being copied. It is gone on this side then.
 */
export function takenAlong(name: QuestionName, packed: unknown): ArrayBuffer[] {
  return name === 'append' ? [(packed as AppendAnswer).bytes.buffer] : []
}
