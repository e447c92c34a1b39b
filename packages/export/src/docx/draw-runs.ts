import type { AgreementStatus } from '@praatplaat/model'
import { type ImageRun, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import type { Run } from '../paper/paper.ts'
import { readsRightToLeft } from '../text/reads-right-to-left.ts'
import { colours } from './look.ts'
import { symbolPicture, type SymbolKit } from './symbol-picture.ts'

type Dress = Omit<IParagraphOptions, 'children' | 'text' | 'run'>
type Drawn = TextRun | ImageRun

const tones: Readonly<Record<NonNullable<Run['tone']>, string>> = {
  muted: colours.muted,
  accent: colours.petrol,
  warn: colours.warn,
  ok: colours.ok,
}

/** What a document has one of, and its parts share. */
export interface Kit extends SymbolKit {
  /** A number that nothing else in the document has. */
  readonly counted: () => number
  /** Above and below what is in a cell, in twips. */
  readonly cellRoom: number
}

/** A sign before the word for a status; each has a shape of its own, as on the screen. */
const statusSigns: Readonly<Record<AgreementStatus, string>> = {
  proposed: '○',
  agreed: '●',
  running: '►',
  done: '✓',
  stuck: '!',
  dropped: '×',
}

/**
 * One paragraph. Lines below each other stay one paragraph, so that an item of a list is one item. A text that starts in
 * Arabic or Hebrew runs from right to left, whatever the language around it.
 */
export function drawLines(lines: readonly (readonly Run[])[], dress: Dress, kit: Kit): Paragraph {
  const whole = lines.flatMap((line) => line.map(({ text }) => text)).join('')
  return new Paragraph({
    ...dress,
    ...(readsRightToLeft(whole) && { bidirectional: true }),
    children: lines.flatMap((line, index) =>
      line.flatMap((run, place) => drawRun(run, index > 0 && place === 0, kit)),
    ),
  })
}

function drawRun({ text, strong, tone, mark, symbol, sign }: Run, onNewLine: boolean, kit: Kit): Drawn[] {
  const look: IRunOptions = {
    ...(strong === true && { bold: true }),
    ...(tone !== undefined && { color: tones[tone] }),
    ...(mark === 'lead' && { shading: { fill: colours.gold } }),
    ...(readsRightToLeft(text) && { rightToLeft: true }),
  }
  const signed = sign === undefined ? text : `${statusSigns[sign]}\u00A0${text}`
  // Room for the gold beside the word.
  const shown = mark === 'lead' ? ` ${signed} ` : signed
  const pieces = shown
    .split('\n')
    .map(
      (piece, index) =>
        new TextRun({ ...look, text: piece, ...((index > 0 || (onNewLine && !symbol)) && { break: 1 }) }),
    )
  if (!symbol) return pieces
  return [
    ...(onNewLine ? [new TextRun({ break: 1 })] : []),
    symbolPicture(symbol, kit.counted(), kit),
    new TextRun(' '),
    ...pieces,
  ]
}
