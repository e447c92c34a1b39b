import { AlignmentType, LevelFormat, type INumberingOptions, type IParagraphOptions } from 'docx'
import { colours } from './look.ts'

const bullets = 'praatplaat-bullets'
const numbers = 'praatplaat-numbers'

/** Real lists, so that a screen reader says how many items there are. */
export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
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
    {
      reference: numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: {
            paragraph: { indent: { left: 460, hanging: 460 } },
            run: { bold: true, color: colours.petrol },
          },
        },
      ],
    },
  ],
}

/** @param instance which list of the document it is: each numbered one counts from 1. */
export function inList(numbered: boolean, instance: number): NonNullable<IParagraphOptions['numbering']> {
  return numbered ? { reference: numbers, level: 0, instance } : { reference: bullets, level: 0 }
}
