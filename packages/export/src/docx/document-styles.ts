import { BorderStyle, LineRuleType, type IStylesOptions } from 'docx'
import { colours, font, styleIds } from './look.ts'

const points = (count: number) => count * 2
/** Space around a paragraph in twips, and its line height in percent. The rule is named, because LibreOffice takes a line without one for a fixed height. */
const spacing = (before: number, after: number, line = 115) => ({
  before,
  after,
  line: Math.round(2.4 * line),
  lineRule: LineRuleType.AUTO,
})

/** The styles of the document. Title and headings are Word's own, so that its navigation and screen readers know them. */
export function documentStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font,
          size: points(11),
          color: colours.ink,
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: spacing(0, 120) },
      },
      title: {
        run: { size: points(28), bold: true, color: colours.ink },
        paragraph: { spacing: spacing(0, 200, 100), keepNext: true },
      },
      heading1: {
        run: { size: points(18), bold: true, color: colours.petrol },
        paragraph: { spacing: spacing(400, 140), keepNext: true, keepLines: true },
      },
      heading2: {
        run: { size: points(13), bold: true, color: colours.ink },
        paragraph: { spacing: spacing(240, 100), keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      {
        id: styleIds.kicker,
        name: 'Praatplaat kicker',
        basedOn: 'Normal',
        next: 'Title',
        run: { bold: true, color: colours.petrol, size: points(12) },
        paragraph: { spacing: spacing(0, 40), keepNext: true },
      },
      {
        id: styleIds.notice,
        name: 'Praatplaat notice',
        basedOn: 'Normal',
        paragraph: {
          spacing: spacing(160, 340),
          indent: { left: 200, right: 120 },
          keepLines: true,
          border: {
            // The pale ones are padding.
            top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: colours.petrolSoft },
            right: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colours.petrolSoft },
            bottom: { style: BorderStyle.SINGLE, size: 4, space: 5, color: colours.petrolSoft },
            left: { style: BorderStyle.SINGLE, size: 36, space: 9, color: colours.petrol },
          },
          shading: { fill: colours.petrolSoft },
        },
      },
      {
        id: styleIds.fact,
        name: 'Praatplaat fact',
        basedOn: 'Normal',
        paragraph: { spacing: spacing(0, 80), indent: { left: 1_700, hanging: 1_700 }, leftTabStop: 1_700 },
      },
      {
        id: styleIds.caption,
        name: 'Praatplaat caption',
        basedOn: 'Normal',
        run: { size: points(9.5), color: colours.muted },
        paragraph: { spacing: spacing(100, 100) },
      },
      {
        id: styleIds.footer,
        name: 'Praatplaat footer',
        basedOn: 'Normal',
        run: { size: points(9), color: colours.muted },
        paragraph: {
          spacing: spacing(0, 0),
          border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colours.line } },
        },
      },
      {
        id: styleIds.tableHead,
        name: 'Praatplaat table head',
        basedOn: 'Normal',
        run: { bold: true, size: points(10.5), color: colours.paper },
        paragraph: { spacing: spacing(0, 0, 105), keepNext: true },
      },
      {
        id: styleIds.tableText,
        name: 'Praatplaat table text',
        basedOn: 'Normal',
        run: { size: points(10.5) },
        paragraph: { spacing: spacing(0, 0, 105) },
      },
    ],
  }
}
