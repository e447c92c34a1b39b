import { AlignmentType, LevelFormat, type INumberingOptions, type Paragraph } from 'docx'
import { colours } from './look.ts'
import { written } from './written.ts'

const reference = 'praatplaat-bullets'

/** A real list, so that a screen reader says how many items there are. */
export const bulletNumbering: INumberingOptions = {
  config: [
    {
      reference,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 340 } }, run: { color: colours.petrol } },
        },
      ],
    },
  ],
}

/** One item of a list. */
export function bullet(text: string): Paragraph {
  return written(text, { numbering: { reference, level: 0 }, spacing: { before: 0, after: 60 } })
}
