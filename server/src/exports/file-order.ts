import type { ExportFormat, Reader } from '@praatplaat/export'
import type { TemplateFault } from '@praatplaat/export/house-style'
import type { BoardSheet } from '@praatplaat/export/pdf'
import type { Canvas, Locale } from '@praatplaat/model'
import type { DocumentBytes } from '../sync/document-bytes.ts'

/** What is asked of a file, whatever the canvas. */
interface Asked {
  readonly format: ExportFormat
  readonly canvasId: string
  readonly locale: Locale
  /** The moment of the export; a document tells it. */
  readonly now: Date
  /** For whom a document is written; a picture is the same for everybody. */
  readonly reader: Reader
  /** Whose agreements go into a calendar, and which employer a document is for; `null`: everybody's, the first. */
  readonly roleId: string | null
  /** An organisation's `.docx`, of which a Word document takes the style; `null`: ours. */
  readonly template: Uint8Array | null
  /** A PDF of the board on a sheet of its own, instead of a document; `null` for all other files. */
  readonly sheet: BoardSheet | null
}

/** A file to be made of a canvas that has been read. */
export interface FileOrder extends Asked {
  readonly canvas: Canvas
}

/** A file that the thread of the exports is asked to make; it reads the canvas as well, for that takes as long as writing some files. */
export interface CanvasOrder extends Asked {
  readonly document: DocumentBytes
}

/** What is written over all tables of a workshop together. */
export const togetherFormats = ['docx', 'pdf', 'md', 'xlsx'] as const
export type TogetherFormat = (typeof togetherFormats)[number]

/** One file over all tables of a workshop. */
export interface WorkshopOrder {
  readonly format: TogetherFormat
  /** Of the workshop. */
  readonly title: string
  readonly tables: readonly {
    readonly number: number
    readonly name: string
    readonly document: DocumentBytes
  }[]
  readonly locale: Locale
  readonly now: Date
}

/** An order as it goes to the thread; that of a workshop goes as it is. */
export interface SentOrder extends Asked {
  /** `null`: that of the order before. */
  readonly document: DocumentBytes | null
}

/** A file, and what it is called after. */
export interface MadeFile {
  readonly content: Uint8Array<ArrayBuffer> | string
  readonly title: string
}

/** Why there is no such file of this canvas: nothing on it belongs in one, the role is not on it, or the template is none. */
export interface Refused {
  readonly refused: 'nothing-dated' | 'unknown-role' | TemplateFault
}

/** What the thread answers. */
export type FileAnswer =
  | MadeFile
  | Refused
  /** Whether it is the machine that cannot make such a file at all. */
  | { readonly failed: string; readonly unavailable?: boolean }
