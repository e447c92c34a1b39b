import { pdfObjects, type PdfObjects } from './pdf-objects.ts'

/**
 * Makes the first cell of each row the row's header in the tags, so that who hears a table hears of whom or what a cell
 * tells. Typst has no way to say so yet outside its own command line (`pdf.header-cell`).
 *
 * @param tables for each table of the document, in its order, whether its rows are named by their first cell.
 */
export function nameRows(pdf: Uint8Array, tables: readonly boolean[]): Uint8Array {
  if (!tables.includes(true)) return pdf
  const objects = pdfObjects(pdf)
  const trees = elementsOf(objects, structureOf(objects), 'Table')
  if (trees.length !== tables.length) {
    throw new Error(`The PDF has ${trees.length} tables in its tags, and ${tables.length} on its pages.`)
  }
  const named = trees.filter((_, index) => tables[index])
  const rows = named.flatMap((table) =>
    elementsOf(objects, table, 'TBody').flatMap((body) => elementsOf(objects, body, 'TR')),
  )
  const texts = rows.flatMap((row) =>
    childrenOf(objects, row).map(
      (cell, index) => [cell, cellText(objects.textOf(cell), index === 0)] as const,
    ),
  )
  return objects.rewritten(new Map(texts))
}

/** By which header cells a cell is named, one by one. Left out, that follows from where headers stand and what they say they head. */
const headers = /<<\s*\/O \/Table\s*\/Headers \[[^\]]*\]\s*>>/

function cellText(text: string, namesRow: boolean): string {
  return namesRow
    ? text.replace('/S /TD', '/S /TH').replace(headers, '<<\n    /O /Table\n    /Scope /Row\n  >>')
    : text.replace(headers, '')
}

function structureOf({ textOf, root }: PdfObjects): number {
  return Number(/\/StructTreeRoot (\d+) 0 R/.exec(textOf(root))?.[1])
}

/** What is of this kind under an element, in reading order, without looking inside those. */
function elementsOf(objects: PdfObjects, from: number, kind: string): readonly number[] {
  return childrenOf(objects, from).flatMap((child) =>
    new RegExp(String.raw`/S /${kind}\b`).test(objects.textOf(child))
      ? [child]
      : elementsOf(objects, child, kind),
  )
}

/** The elements of which one consists; the marks on the page that it points at are none. */
function childrenOf({ textOf }: PdfObjects, element: number): readonly number[] {
  const held = /\/K (?:\[((?:[^\]<]|<<[^>]*>>)*)\]|(\d+ 0 R))/.exec(textOf(element))
  const references = (held?.[1] ?? held?.[2] ?? '').replaceAll(/<<[^>]*>>/g, '')
  return [...references.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
}
