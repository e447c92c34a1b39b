import { BorderStyle, LineRuleType, type IStylesOptions } from 'docx'
import type { Paper } from '../paper/paper.ts'
import { colours, font, styleIds } from './look.ts'

/** Sizes in points, and the room around paragraphs as a share of the ordinary. */
interface Print {
  readonly body: number
  readonly table: number
  readonly title: number
  readonly heading: number
  readonly subheading: number
  readonly small: number
  readonly room: number
}

const prints: Readonly<Record<Paper['print'], Print>> = {
  ordinary: { body: 11, table: 10.5, title: 28, heading: 18, subheading: 13, small: 9.5, room: 1 },
  compact: { body: 10.5, table: 10, title: 20, heading: 13, subheading: 12, small: 9.5, room: 0.45 },
  large: { body: 14, table: 14, title: 28, heading: 20, subheading: 16, small: 12, room: 0.75 },
}

const points = (count: number) => count * 2

/** The styles of the document. Title and headings are Word's own, so that its navigation and screen readers know them. */
export function documentStyles(language: string, print: Paper['print']): IStylesOptions {
  const { body, table, title, heading, subheading, small, room } = prints[print]
  /** Space around a paragraph in twips, and its line height in percent. The rule is named, because LibreOffice takes a line without one for a fixed height. */
  const spacing = (before: number, after: number, line = 115) => ({
    before: Math.round(before * room),
    after: Math.round(after * room),
    line: Math.round(2.4 * line),
    lineRule: LineRuleType.AUTO,
  })
  // The pale ones are padding.
  const boxed = (bar: string, ground: string) => ({
    indent: { left: 200, right: 120 },
    keepLines: true,
    border: {
      top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: ground },
      right: { style: BorderStyle.SINGLE, size: 4, space: 6, color: ground },
      bottom: { style: BorderStyle.SINGLE, size: 4, space: 5, color: ground },
      left: { style: BorderStyle.SINGLE, size: 36, space: 9, color: bar },
    },
    shading: { fill: ground },
  })
  const basedOnNormal = { basedOn: 'Normal' } as const
  const labelWidth = print === 'large' ? 2_300 : 1_700

  return {
    default: {
      document: {
        run: {
          font,
          size: points(body),
          color: colours.ink,
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: spacing(0, 120) },
      },
      title: {
        run: { size: points(title), bold: true, color: colours.ink },
        paragraph: { spacing: spacing(0, 200, 100), keepNext: true },
      },
      heading1: {
        run: { size: points(heading), bold: true, color: colours.petrol },
        paragraph: { spacing: spacing(400, 140), keepNext: true, keepLines: true },
      },
      heading2: {
        run: { size: points(subheading), bold: true, color: colours.ink },
        paragraph: { spacing: spacing(240, 100), keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      {
        id: styleIds.kicker,
        name: 'Praatplaat kicker',
        ...basedOnNormal,
        next: 'Title',
        run: { bold: true, color: colours.petrol, size: points(12) },
        paragraph: { spacing: spacing(0, 40), keepNext: true },
      },
      {
        id: styleIds.notice,
        name: 'Praatplaat notice',
        ...basedOnNormal,
        paragraph: { spacing: spacing(160, 340), ...boxed(colours.petrol, colours.petrolSoft) },
      },
      {
        id: styleIds.concept,
        name: 'Praatplaat concept',
        ...basedOnNormal,
        paragraph: { spacing: spacing(160, 340), ...boxed(colours.warn, colours.warnSoft) },
      },
      {
        id: styleIds.fact,
        name: 'Praatplaat fact',
        ...basedOnNormal,
        paragraph: {
          spacing: spacing(0, 80),
          indent: { left: labelWidth, hanging: labelWidth },
          leftTabStop: labelWidth,
        },
      },
      {
        id: styleIds.listItem,
        name: 'Praatplaat list item',
        ...basedOnNormal,
        paragraph: { spacing: spacing(0, 80), keepLines: true },
      },
      {
        id: styleIds.caption,
        name: 'Praatplaat caption',
        ...basedOnNormal,
        run: { size: points(small), color: colours.muted },
        paragraph: { spacing: spacing(100, 100) },
      },
      {
        id: styleIds.footer,
        name: 'Praatplaat footer',
        ...basedOnNormal,
        run: { size: points(9), color: colours.muted },
        paragraph: {
          spacing: spacing(0, 0),
          border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colours.line } },
        },
      },
      {
        id: styleIds.tableHead,
        name: 'Praatplaat table head',
        ...basedOnNormal,
        run: { bold: true, size: points(table), color: colours.paper },
        paragraph: { spacing: spacing(0, 0, 105), keepNext: true },
      },
      {
        id: styleIds.tableText,
        name: 'Praatplaat table text',
        ...basedOnNormal,
        run: { size: points(table) },
        paragraph: { spacing: spacing(0, 0, 105) },
      },
    ],
  }
}
