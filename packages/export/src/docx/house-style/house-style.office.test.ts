// oxlint-disable no-restricted-imports -- these tests hand the file to another program
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { houseTemplate } from '../../fixtures/house-template.ts'
import { missingPrograms } from '../../fixtures/missing-programs.ts'
import { tinyBoard } from '../../fixtures/tiny-board.ts'
import { workedCase } from '../../fixtures/worked-case.ts'
import { paperFor } from '../../paper/paper-for.ts'
import { readers, type Reader } from '../../paper/paper.ts'
import { exportDocx } from '../export-docx.ts'
import { readHouseStyle } from './read-house-style.ts'

const run = promisify(execFile)
const missing = await missingPrograms(['soffice', 'pdftotext', 'pdfinfo', 'pdffonts'])
if (missing.length > 0)
  console.warn(
    `Skipped: Word files in the style of a house, because ${missing.join(' and ')} cannot be found.`,
  )

/** A template as LibreOffice keeps it, before it is saved for Word. */
const flatTemplate = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-family="'Liberation Serif'" fo:font-size="11pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:text-properties fo:font-family="'Liberation Mono'" fo:font-size="17pt" fo:color="#1f6f3d"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="p"><style:page-layout-properties fo:page-width="17cm" fo:page-height="25cm" fo:margin="2cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="p"><style:header><text:p>Werkcentrum De Brug</text:p></style:header><style:footer><text:p>www.debrug.example</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:h text:outline-level="1">Kop</text:h><text:p>Tekst</text:p></office:text></office:body>
</office:document>`

describe.skipIf(missing.length > 0)(
  'LibreOffice opens a document in the style of a house,',
  { timeout: 120_000 },
  () => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'praatplaat-house-'))
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))

    test.each(readers)(
      'made by a Dutch Word, for %s: its header and footer, fonts and page',
      async (reader) => {
        const { text, fonts, info, pages } = await print(houseTemplate(), reader)
        expect(text).toContain('GemeenteWaterstad,eersteblad')
        // On every page but the first.
        expect(text.split('GemeenteWaterstad·WerkenInkomen')).toHaveLength(pages)
        expect(text.split('Postbus1,Waterstad')).toHaveLength(pages)
        expect(text.split('Afsprakentussenpartijen,geencontract')).toHaveLength(1 + 1 + pages)
        expect(fonts).toContain('DejaVuSerif')
        expect(fonts).toContain('DejaVuSansMono')
        expect(fonts).not.toMatch(/Calibri|Carlito/)
        expect(info).toMatch(/^Page +1 size: +612 x 792 pts/m)
      },
    )

    test('made by LibreOffice itself: header and footer on every page, fonts and page', async () => {
      const flat = join(folder, 'sjabloon.fodt')
      await writeFile(flat, flatTemplate)
      await convert(flat, 'docx')
      const { text, fonts, info, pages } = await print(
        await readFile(join(folder, 'sjabloon.docx')),
        'report',
      )
      expect(text.split('WerkcentrumDeBrug')).toHaveLength(1 + pages)
      expect(text.split('www.debrug.example')).toHaveLength(1 + pages)
      expect(fonts).toContain('LiberationSerif')
      expect(fonts).toContain('LiberationMono')
      expect(info).toMatch(/^Page +1 size: +481\.\d+ x 708\.\d+ pts/m)
      expect(info).toMatch(/size: +708\.\d+ x 481\.\d+ pts/m)
      expect(text).toMatch(/Pagina1van/)
    })

    /** What another program makes of the document: the words of its PDF without the spaces, its fonts and its pages. */
    async function print(template: Uint8Array, reader: Reader) {
      const paper = paperFor(workedCase('isoleerder-rotterdam', 'nl'), {
        reader,
        locale: 'nl',
        now: new Date('2027-01-22T09:30:00Z'),
      })
      const houseStyle = readHouseStyle(template)
      const [docx, pdf, txt] = ['plaat.docx', 'plaat.pdf', 'plaat.txt'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      await writeFile(docx, await exportDocx(paper, { board: tinyBoard, houseStyle }))
      await convert(docx, 'pdf')
      await run('pdftotext', ['-raw', pdf, txt])
      const { stdout: info } = await run('pdfinfo', ['-f', '1', '-l', '99', pdf])
      const { stdout: fonts } = await run('pdffonts', [pdf])
      const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1])
      return { text: (await readFile(txt, 'utf8')).replaceAll(/\s+/g, ''), fonts, info, pages }
    }

    async function convert(file: string, to: string): Promise<void> {
      // A profile of its own, so that an office that is already open is left alone.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file])
    }
  },
)
