import { HeadingLevel, Tab, type Paragraph } from 'docx'
import type { Fact, Notice, Paper } from '../paper/paper.ts'
import { styleIds } from './look.ts'
import { composed, written } from './written.ts'

/** What opens the document: its title, what it is and is not, and what the paper says of itself. */
export function opening({ kicker, title, notice, concept, facts, print }: Paper): readonly Paragraph[] {
  return [
    written(kicker, { style: styleIds.kicker }),
    written(title, { heading: HeadingLevel.TITLE }),
    ...(concept === null ? [] : [drawNotice(concept, styleIds.concept)]),
    drawNotice(notice, styleIds.notice),
    ...(print === 'compact' ? [factsInLine(facts)] : facts.map(factLine)),
  ]
}

/** Set apart, in the style of that name. */
export function drawNotice({ strong, text }: Notice, style: string): Paragraph {
  return composed([{ text: `${strong} `, bold: true }, { text }], { style })
}

function factLine({ label, text }: Fact): Paragraph {
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

function factsInLine(facts: readonly Fact[]): Paragraph {
  return composed(
    facts.flatMap(({ label, text }, index) => [
      { text: `${index > 0 ? '  ·  ' : ''}${label}: `, bold: true },
      { text: text.replaceAll('\n', ' ') },
    ]),
    { style: styleIds.caption },
  )
}
