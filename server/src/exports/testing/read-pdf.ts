import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const programs = ['pdfinfo', 'pdftotext'] as const

/** What poppler, another program than the one that made it, reads in a PDF. */
export interface ReadPdf {
  readonly info: string
  /** The tree of tags with the texts in it. */
  readonly structure: string
  readonly text: string
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
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const folder = await mkdtemp(join(tmpdir(), 'praatplaat-pdf-'))
  try {
    const file = join(folder, 'file.pdf')
    await writeFile(file, pdf)
    const read = async (program: (typeof programs)[number], args: readonly string[]) =>
      (await run(program, args, { maxBuffer: 50_000_000 })).stdout
    return {
      info: await read('pdfinfo', [file]),
      structure: await read('pdfinfo', ['-struct-text', file]),
      text: await read('pdftotext', ['-raw', file, '-']),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}
