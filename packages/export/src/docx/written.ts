import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { readsRightToLeft } from '../text/reads-right-to-left.ts'

type Dress = Omit<IParagraphOptions, 'children' | 'text' | 'run'> & {
  readonly run?: Omit<IRunOptions, 'text'>
}

/**
 * One paragraph of one text; line ends stay line ends. A text that starts in Arabic or Hebrew
 * runs from right to left, whatever the language around it.
 */
export function written(text: string, { run, ...paragraph }: Dress = {}): Paragraph {
  const rightToLeft = readsRightToLeft(text)
  const lines = text.split('\n')
  return new Paragraph({
    ...paragraph,
    ...(rightToLeft && { bidirectional: true }),
    children: lines.map(
      (line, index) =>
        new TextRun({
          ...run,
          text: line,
          ...(rightToLeft && { rightToLeft }),
          ...(index > 0 && { break: 1 }),
        }),
    ),
  })
}

/** A paragraph of several runs, as they stand. */
export function composed(runs: readonly IRunOptions[], paragraph: Omit<Dress, 'run'> = {}): Paragraph {
  return new Paragraph({ ...paragraph, children: runs.map((run) => new TextRun(run)) })
}
