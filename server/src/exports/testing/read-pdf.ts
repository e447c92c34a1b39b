import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const programs = ['pdfinfo', 'pdffonts', 'pdftotext'] as const

/** What poppler, another program than the one that made it, reads in a PDF. */
export interface ReadPdf {
  readonly info: string
  readonly text: string
  /** The XMP metadata. */
  readonly metadata: string
  /** The names of the fonts in it. */
  readonly fonts: readonly string[]
  /** The bytes, a character each: what poppler does not tell, such as alternative texts, stands in them. */
  readonly raw: string
}

/** Which of poppler's programs are not on this machine. */
export async function missingPrograms(): Promise<readonly string[]> {
  const missing = programs.map((name) =>
    run(name, ['-v']).then(
      () => [],
      () => [name],
    ),
  )
  return (await Promise.all(missing)).flat()
}

/** Opens a PDF with poppler. */
export function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  return inFile(pdf, async (file) => ({
    info: await read('pdfinfo', [file]),
    text: await read('pdftotext', ['-raw', file, '-']),
    metadata: await read('pdfinfo', ['-meta', file]),
    fonts: (await read('pdffonts', [file])).split('\n').slice(2).filter(Boolean),
    raw: Buffer.from(pdf).toString('latin1'),
  }))
}

/** The tree of tags with the texts in it. This takes poppler seconds for a full board. */
export function readPdfStructure(pdf: Uint8Array): Promise<string> {
  return inFile(pdf, (file) => read('pdfinfo', ['-struct-text', file]))
}

async function read(program: (typeof programs)[number], args: readonly string[]): Promise<string> {
  return (await run(program, args, { maxBuffer: 50_000_000 })).stdout
}

async function inFile<T>(pdf: Uint8Array, look: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'praatplaat-pdf-'))
  try {
    const file = join(folder, 'file.pdf')
    await writeFile(file, pdf)
    return await look(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}
