// oxlint-disable no-restricted-imports -- these tests hand the file to another program
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { agreementsInOrder, canvasFromFile, type Canvas } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tinyBoard } from '../fixtures/tiny-board.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { paperFor } from '../paper/paper-for.ts'
import type { Reader } from '../paper/paper.ts'
import { exportDocx } from './export-docx.ts'

const run = promisify(execFile)
const missing = await missingPrograms(['soffice', 'pdftotext', 'pdfinfo'])
const skipped = missing.length > 0 && process.env['CI'] !== 'true'
if (skipped)
  console.warn(
    `Skipped: opening Word files in LibreOffice, because ${missing.join(' and ')} cannot be found.`,
  )

describe.skipIf(skipped)('LibreOffice opens the Word file,', { timeout: 120_000 }, () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'praatplaat-docx-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each(workedCases)('%s: an upright page and lying ones, with every agreement', async (id) => {
    const canvas = workedCase(id, 'nl')
    const { text, info, pages } = await print(canvas)
    // Fewer with the fonts that Word has; wider ones in their place take tables over the edge.
    expect(pages).toBeGreaterThanOrEqual(7)
    expect(pages).toBeLessThanOrEqual(11)
    expect(info).toMatch(/^Page +1 size: +595\.\d+ x 841\.\d+ pts/m)
    expect(info).toMatch(new RegExp(`^Page +[3-6] size: +841\\.\\d+ x 595\\.\\d+ pts`, 'm'))
    expect(info).toContain(`Title:           ${canvas.title}`)
    for (const agreement of agreementsInOrder(canvas)) expect(text).toContain(squeeze(agreement.text))
    expect(text.split(squeeze('Afspraken tussen partijen, geen contract'))).toHaveLength(1 + 1 + pages)
  })

  test.each(
    workedCases.flatMap((id) => [
      [id, 'memo', 2, 'Welk besluit vragen wij?'] as const,
      [id, 'employer', 1, 'Wat u inbrengt en betaalt'] as const,
      [id, 'participant', 2, 'Wie kan ik bellen?'] as const,
    ]),
  )('%s for %s takes %i at most, with its last words', async (id, reader, most, words) => {
    const { text, pages } = await print(workedCase(id, 'nl'), reader)
    expect(pages).toBeLessThanOrEqual(most)
    expect(text).toContain(squeeze(words))
    expect(text.split(squeeze('Afspraken tussen partijen, geen contract'))).toHaveLength(1 + 1 + pages)
  })

  test('and a text of 20,000 characters is there to its last word, over several pages', async () => {
    const canvas = workedCase('isoleerder-rotterdam', 'nl')
    const [first] = agreementsInOrder(canvas)
    const agreements = {
      ...canvas.agreements,
      [first!.id]: { ...first!, text: `${'lang '.repeat(3_990)}slotwoord` },
    }
    const { text, pages } = await print({ ...canvas, agreements })
    expect(text).toContain('langlangslotwoord')
    expect(pages).toBeGreaterThan(6)
  })

  test('and an empty canvas fills few pages', async () => {
    const canvas = canvasFromFile(instantiateTemplate('praatplaat', 'nl')!)
    const { text, pages } = await print(canvas)
    expect(pages).toBeLessThanOrEqual(4)
    expect(text).toContain(squeeze('Er staan nog geen afspraken op deze plaat.'))
  })

  /** What another program makes of the file: the words of its PDF without the spaces, which depend on the line ends, and what is known of its pages. */
  async function print(
    canvas: Canvas,
    reader: Reader = 'report',
  ): Promise<{ text: string; info: string; pages: number }> {
    const now = new Date('2027-01-22T09:30:00Z')
    const [docx, pdf, txt] = ['plaat.docx', 'plaat.pdf', 'plaat.txt'].map((name) => join(folder, name))
    await writeFile(
      docx!,
      await exportDocx(paperFor(canvas, { reader, locale: 'nl', now }), { board: tinyBoard }),
    )
    // A profile of its own, so that an office that is already open is left alone.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx!])
    await run('pdftotext', ['-raw', pdf!, txt!])
    const { stdout: info } = await run('pdfinfo', ['-f', '1', '-l', '99', pdf!])
    const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1])
    return { text: squeeze(await readFile(txt!, 'utf8')), info, pages }
  }
})

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

async function missingPrograms(names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map((name) =>
      run('sh', ['-c', `command -v ${name}`]).then(
        () => true,
        () => false,
      ),
    ),
  )
  return names.filter((_, index) => !found[index])
}
