/** A piece of text that stays on one line, and how it ends. */
export interface Fragment {
  readonly text: string
  readonly end: 'space' | 'soft-hyphen' | 'nothing'
}

const softHyphen = '\u00AD'

/** Takes a text apart wherever a line may break: at white space, at soft hyphens, after hyphens and slashes. */
export function splitAtBreaks(text: string): readonly Fragment[] {
  const words = text.split(/\s+/u).filter((word) => word.replaceAll(softHyphen, '') !== '')
  return words.flatMap((word, index) => {
    const parts = partsOf(word)
    const last = parts.length - 1
    return parts.map((part, at): Fragment => {
      if (at === last) return { text: part.text, end: index === words.length - 1 ? 'nothing' : 'space' }
      return part
    })
  })
}

/** The text on one line: without the soft hyphens, and with single spaces. */
export function onOneLine(text: string): string {
  return text.replaceAll(softHyphen, '').split(/\s+/u).filter(Boolean).join(' ')
}

function partsOf(word: string): readonly Fragment[] {
  return word
    .split(softHyphen)
    .filter(Boolean)
    .flatMap((part) => {
      const pieces = part.match(/[^/‐-]*[/‐-]+|[^/‐-]+$/gu) ?? [part]
      return pieces.map((piece, at): Fragment => {
        return { text: piece, end: at === pieces.length - 1 ? 'soft-hyphen' : 'nothing' }
      })
    })
}
