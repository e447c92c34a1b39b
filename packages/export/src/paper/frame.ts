import { HeadingLevel, Tab, type Paragraph } from 'docx'
import { dayOf, writeDate } from '../text/write-date.ts'
import { styleIds } from './look.ts'
import type { Reading } from './reading.ts'
import { composed, written } from './written.ts'

/** What opens the document: its title, what it is and is not, and what the canvas says of itself. */
export function opening(
  reading: Reading,
  title: string,
  { now, version }: { now: Date; version?: string },
): readonly Paragraph[] {
  const { canvas, locale, words } = reading
  const facts: readonly (readonly [label: string, text: string | null | undefined])[] = [
    [words.goal, canvas.goal],
    [words.sector, canvas.sector],
    [words.tailoring, canvas.tailoring && words.tailoringLevels[canvas.tailoring]],
    [words.heldOn, canvas.heldOn && writeDate(canvas.heldOn, locale)],
    [words.exportedOn, writeDate(dayOf(now), locale)],
    [words.version, version],
  ]

  return [
    written(words.product, { style: styleIds.kicker }),
    written(title, { heading: HeadingLevel.TITLE }),
    composed([{ text: `${words.noContract}. `, bold: true }, { text: words.noContractMeaning }], {
      style: styleIds.notice,
    }),
    ...facts.flatMap(([label, text]) => (text?.trim() ? [fact(label, text.trim())] : [])),
  ]
}

function fact(label: string, text: string): Paragraph {
  const [first = '', ...rest] = text.split('\n')
  return composed(
    [
      { text: label, bold: true },
      { children: [new Tab(), first] },
      ...rest.map((line) => ({ text: line, break: 1 })),
    ],
    { style: styleIds.fact },
  )
}
