import type { Change } from '@praatplaat/model'
import type { Ability, Version } from '@praatplaat/protocol'

/** A workshop that is about to exist, with everything that must exist together with it. */
export interface NewWorkshop {
  readonly id: string
  readonly title: string
  /** The day on which it is held, `YYYY-MM-DD`; `null` when nobody said. */
  readonly heldOn: string | null
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** The SHA-256 of the key that opens the workshop and all its canvases. */
  readonly facilitateKeyHash: Uint8Array
  readonly tables: readonly NewTable[]
}

export interface NewTable {
  readonly canvasId: string
  /** From 1, unique in the workshop. */
  readonly number: number
  readonly name: string
  /** The document to begin with, as one Yjs update. */
  readonly state: Uint8Array
  readonly keys: readonly NewKey[]
}

/** A key to one canvas; a key is known by its hash alone. */
export interface NewKey {
  readonly hash: Uint8Array
  readonly ability: Ability
}

/** A table as the facilitator's page needs it. */
export interface StoredTable {
  readonly canvasId: string
  readonly number: number
  readonly name: string
}

/** A workshop as it is stored, without its keys. */
export interface StoredWorkshop {
  readonly id: string
  readonly title: string
  readonly heldOn: string | null
  /** When it was put away, ISO 8601; `null` while it is in use. */
  readonly archivedAt: string | null
  /**
   * The code to join by; `null` as long as the doors were never opened. It is kept as it is: the facilitator must
   * find it again on another laptop, and six characters have no secret that a hash would keep.
   */
  readonly joinCode: string | null
  /** Until when the code lets people in, ISO 8601; `null` while the doors are closed. */
  readonly doorsOpenUntil: string | null
  /** Whether the tables stand still: who may edit cannot, for a while. */
  readonly frozen: boolean
  /** By number. */
  readonly tables: readonly StoredTable[]
}

/** What can be changed of a workshop; what is left out stays. */
export type WorkshopChange = Partial<
  Pick<StoredWorkshop, 'title' | 'heldOn' | 'archivedAt' | 'doorsOpenUntil' | 'frozen'>
>

/** The meeting that a table belongs to. */
export interface TableOfWorkshop {
  readonly workshopId: string
  /** How many tables there are. */
  readonly tables: number
  /** Whether its doors have ever been open. */
  readonly hasCode: boolean
  readonly frozen: boolean
}

/**
 * Workshops and their tables. Beside those, a workshop has a document of its own under its own id: where the
 * meeting stands. It is there from the beginning, empty, and never expires before the last canvas does.
 */
export interface WorkshopStorage {
  /** Stores all of it or nothing. */
  createWorkshop(workshop: NewWorkshop): Promise<void>
  /** Deletes a workshop with its canvases, keys and logs. Resolves to the ids of the canvases that are gone. */
  deleteWorkshop(workshopId: string): Promise<readonly string[]>
  /**
   * Deletes a canvas with its keys and log, and with the last canvas of a workshop also the
   * workshop, to which nothing would lead any more. Deleting what is not there does nothing.
   */
  deleteCanvas(canvasId: string): Promise<void>
  /** `null` for no such workshop. */
  readWorkshop(workshopId: string): Promise<StoredWorkshop | null>
  /** Returns whether there was such a workshop. */
  changeWorkshop(workshopId: string, change: WorkshopChange): Promise<boolean>
  /** Returns whether there was such a table. */
  renameTable(workshopId: string, number: number, name: string): Promise<boolean>
  /**
   * Gives a workshop the code to join by, unless it has one. Resolves to the code that it has then; `null` when
   * another workshop has this one.
   */
  giveJoinCode(workshopId: string, code: string): Promise<string | null>
  /** The workshop that has this code, if its doors are open at this time. */
  workshopBehind(code: string, now: Date): Promise<StoredWorkshop | null>
  /** `null` for no such canvas, and for a workshop's own document. */
  workshopOf(canvasId: string): Promise<TableOfWorkshop | null>
}

export interface KeyStorage {
  /**
   * What a key may do with a canvas; `null` when it opens nothing there. An unknown id and an
   * unknown key give the same answer by the same query, so that ids cannot be probed.
   */
  abilityForCanvas(keyHash: Uint8Array, canvasId: string): Promise<Ability | null>
  /**
   * What a key may do with a document that is synced: a canvas, or the own document of a workshop, which every key
   * to one of its tables may read.
   */
  abilityForDocument(keyHash: Uint8Array, documentId: string): Promise<Ability | null>
  /** The same for a workshop, which only a facilitator's key opens. */
  abilityForWorkshop(keyHash: Uint8Array, workshopId: string): Promise<Ability | null>
  /**
   * Adds a key. One that facilitates opens the whole workshop to which the canvas belongs.
   *
   * @throws {CanvasGoneError}
   */
  addKey(canvasId: string, key: NewKey): Promise<void>
}

/** A document as it is stored. */
export interface StoredDocument {
  /** The whole of it, as one Yjs update. */
  readonly state: Uint8Array
  /**
   * The schema version that the document says it has; `null` when it says nothing sensible, or something
   * in it waits for an update that is missing. Whoever knows it need not look into the state.
   */
  readonly schemaVersion: number | null
}

/** The log of updates of each canvas: what is stored is what its clients sent, in the order in which it came. */
export interface UpdateLog {
  /**
   * Resolves once the update is committed: it survives the death of the process and of the
   * machine. Updates of one canvas are committed in the order in which they were appended.
   *
   * @throws {CanvasGoneError} when the canvas was deleted meanwhile.
   */
  append(canvasId: string, update: Uint8Array): Promise<void>
  /** The whole document, with everything that was appended before; `null` for no such canvas. */
  load(canvasId: string): Promise<StoredDocument | null>
  /** Replaces the log by a snapshot of what it amounts to. Nothing that is appended meanwhile is lost. */
  compact(canvasId: string): Promise<void>
}

/** A version that is about to be made. Its place in the order comes from storage. */
export type NewVersion = Omit<Version, 'sequence'>

/**
 * Why there is no version: nothing was appended since the last one, for one that is made by
 * itself; or there are as many named ones as are kept.
 */
export type VersionNotMade = 'unchanged' | 'too-many'

/**
 * The history of each canvas: whole states, each of which stands on its own. They are made,
 * read and compared where the log is, because for a large canvas all of that takes long.
 */
export interface VersionStorage {
  /**
   * Keeps the canvas as it is with everything that was appended before, and lets go of the
   * automatic versions that are no longer kept.
   *
   * @throws {CanvasGoneError}
   */
  makeVersion(canvasId: string, version: NewVersion): Promise<Version | VersionNotMade>
  /** Newest first; none for no such canvas. */
  listVersions(canvasId: string): Promise<readonly Version[]>
  /** The canvas as it was, as the text of a praatplaat.json; `null` for no such version. */
  readVersion(canvasId: string, versionId: string): Promise<string | null>
  /**
   * What has to change for the canvas to read as it did; `null` for no such version. Where
   * anything has to, the canvas as it is is kept as the version `before`, from the same state.
   *
   * @throws {CanvasGoneError}
   */
  prepareRestore(canvasId: string, versionId: string, before: NewVersion): Promise<readonly Change[] | null>
  /** Deletes a version. Returns whether there was one. */
  deleteVersion(canvasId: string, versionId: string): Promise<boolean>
}

/** Until when canvases are kept. Days are `YYYY-MM-DD`, UTC; a canvas is there to the end of its last one. */
export interface ExpiryStorage {
  /** The canvas's last day: twelve months after it was made or edited, or the one that somebody chose. */
  deleteAfter(canvasId: string): Promise<string | null>
  /** Somebody chooses the last day, and it stays that. @throws {CanvasGoneError} */
  chooseDeleteAfter(canvasId: string, day: string): Promise<void>
  /** The canvas was edited: moves its last day on to this one, unless it is later already or was chosen. */
  postponeDeletion(canvasId: string, day: string): Promise<void>
  /**
   * Deletes the canvases whose last day is over, and the workshops of which that leaves nothing.
   * Resolves to the ids of the canvases that are gone, for their rooms have to be closed.
   */
  deleteExpired(now: Date): Promise<readonly string[]>
}

/** Everything that must outlive the process. Each adapter passes the same contract suite. */
export interface CanvasStorage extends WorkshopStorage, KeyStorage, UpdateLog, VersionStorage, ExpiryStorage {
  /** Resolves when storage can be written to now, by writing something. @throws {StorageUnavailableError} */
  check(): Promise<void>
  /** Commits what was appended, and lets go. */
  close(): Promise<void>
}
