import { printable } from '../text/printable.ts'

/** Stands for a character that no typeface of ours has: a replacement character, which Unicode has for this. */
const standIn = '\uFFFD'
/** Of more letters than this a word is an address, or no word; it may break after each ten, or it would run off the page. */
const longWord = /\S{31,}/gu
const tenLetters = /(?:\P{M}\p{M}*){10}(?=.)/gu
const mayBreak = '\u200B'
/** Choose how the character before them looks, or join two; they have no shape of their own. */
const shapeless = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u

/**
 * A value of plain objects, lists and texts in which every text can be shown with the typefaces at hand.
 * A page with a character that cannot be shown is no PDF/UA, and then nobody gets a file at all.
 */
export function showable<T>(value: T, covers: (codePoint: number) => boolean): T {
  return show(printable(value), covers) as T
}

function show(value: unknown, covers: (codePoint: number) => boolean): unknown {
  if (typeof value === 'string') return showText(value, covers)
  if (Array.isArray(value)) return value.map((held) => show(held, covers))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, show(held, covers)]))
}

function showText(text: string, covers: (codePoint: number) => boolean): string {
  // Composed, for a typeface is sooner to have an é than an e with a loose accent.
  const written = text.normalize('NFC').replaceAll(/[^\n\u0020-\u007E]/gu, (character) => {
    if (character === '\t') return ' '
    if (covers(character.codePointAt(0)!)) return character
    return shapeless.test(character) ? '' : standIn
  })
  if (!covers(mayBreak.codePointAt(0)!)) return written
  return written.replaceAll(longWord, (word) => word.replaceAll(tenLetters, `$&${mayBreak}`))
}
