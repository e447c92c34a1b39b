import { exportFileName } from '@praatplaat/export'
import { say, type Locale } from '@praatplaat/model'
import { setTimeout } from 'node:timers/promises'
import type { ZippedFile } from '../exports/zip-as-made.ts'
import type { StoredWorkshop } from '../storage/canvas-storage.ts'
import type { Rooms } from '../sync/rooms.ts'
import type { AskedPaper } from './asked-paper.ts'
import { orderFile, type FileKind } from './exports.ts'
import { Problem } from './problem.ts'
import { problemWords } from './problem-words.ts'
import { openCanvasBytes } from './read-open-canvas.ts'

interface TableFiles {
  readonly rooms: Rooms
  readonly tables: StoredWorkshop['tables']
  readonly format: FileKind
  readonly paper: AskedPaper
  readonly locale: Locale
  readonly now: Date
}

type Table = StoredWorkshop['tables'][number]

/** How often a file is asked for when others have their files made, and how long it waits in between. */
const mostTries = 30
const pause = 1_000

/**
 * The file of each table, made one after the other when it is asked for. A table that was deleted meanwhile, or has
 * nothing for this format, has none; one of which it went wrong has a text that says so, for the others should not
 * suffer by it. What goes wrong with the first one goes wrong with all, and throws.
 */
export async function* makeTableFiles(asked: TableFiles): AsyncGenerator<ZippedFile, void> {
  let made = 0
  for (const table of asked.tables) {
    try {
      yield await makeTableFile(asked, table)
      made += 1
    } catch (error) {
      if (error instanceof Problem && leavesNothing.has(error.id)) continue
      if (made === 0) throw error
      yield failureNote(asked, table)
    }
  }
}

const leavesNothing: ReadonlySet<Problem['id']> = new Set(['canvas-not-found', 'nothing-dated'])

async function makeTableFile(asked: TableFiles, table: Table): Promise<ZippedFile> {
  const { rooms, format, locale, now, paper } = asked
  const { canvasId } = table
  const document = await openCanvasBytes(rooms, canvasId)
  const order = {
    ...paper,
    format: format.name,
    document,
    locale,
    now,
    canvasId,
    roleId: null,
    template: null,
  }
  const { content, title } = await patiently(() => orderFile(order))
  return {
    name: fileName(table, title, format, now),
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }
}

/** The number comes first, so that no two are the same and a folder shows them in order. */
function fileName({ number, name }: Table, title: string, format: FileKind, now: Date): string {
  return exportFileName({ title: `${String(number).padStart(2, '0')} ${name} ${title}` }, format.name, now)
}

function failureNote({ format, locale, now }: TableFiles, table: Table): ZippedFile {
  const { title, detail } = problemWords.unexpected
  return {
    name: `${fileName(table, '', format, now)}.txt`,
    bytes: new TextEncoder().encode(`${table.name}: ${say(title, locale)}. ${say(detail, locale)}\n`),
  }
}

async function patiently<File>(make: () => Promise<File>): Promise<File> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await make()
    } catch (error) {
      const isBusy = error instanceof Problem && error.id === 'too-many-requests'
      if (!isBusy || tries === mostTries) throw error
      await setTimeout(pause)
    }
  }
}
