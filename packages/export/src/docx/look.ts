import { tokens } from '@praatplaat/scene'

/** A colour as Word writes it: hex without `#`. */
export function wordColour(hex: string): string {
  return hex.replace('#', '').toUpperCase()
}

/**
 * The colours of the document: those of the board, on white paper. Gold means the lead and
 * nothing else. Whatever carries meaning is said in words as well.
 */
export const colours = {
  paper: 'FFFFFF',
  ink: wordColour(tokens.ink),
  muted: wordColour(tokens.muted),
  line: wordColour(tokens.line),
  petrol: wordColour(tokens.petrol),
  petrolSoft: wordColour(tokens.petrolSoft),
  /** Between petrol-soft and the paper. */
  petrolFaint: 'F1F7F7',
  gold: wordColour(tokens.gold),
  goldSoft: wordColour(tokens.goldSoft),
  ok: wordColour(tokens.ok),
  warn: wordColour(tokens.warn),
  warnSoft: wordColour(tokens.warnSoft),
} as const

/**
 * Calibri comes with every Word, on Windows and on a Mac, and LibreOffice has Carlito, which is as
 * wide letter by letter. It has no Arabic or Hebrew; Arial has.
 */
export const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' }

/** Ids of the paragraph styles that are ours; people can restyle the document by them. */
export const styleIds = {
  kicker: 'PraatplaatKicker',
  notice: 'PraatplaatNotice',
  concept: 'PraatplaatConcept',
  listItem: 'PraatplaatListItem',
  fact: 'PraatplaatFact',
  caption: 'PraatplaatCaption',
  footer: 'PraatplaatFooter',
  tableHead: 'PraatplaatTableHead',
  tableText: 'PraatplaatTableText',
} as const
