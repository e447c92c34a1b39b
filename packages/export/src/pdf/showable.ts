import { printable } from '../text/printable.ts'

/** Stands for a character that no typeface of ours has: a replacement character, which Unicode has for this. */
const standIn = '\uFFFD'
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
  return text.normalize('NFC').replaceAll(/[^\n\u0020-\u007E]/gu, (character) => {
    if (character === '\t') return ' '
    if (covers(character.codePointAt(0)!)) return character
    return shapeless.test(character) ? '' : standIn
  })
}
