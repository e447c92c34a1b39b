/** What a code is made of: no characters that look or sound like another one, such as 0 and O, 1 and I, 5 and S. */
export const joinCodeLetters = '346789ACDEFGHJKMNPQRTUWXY'

/** How many characters a code has. */
export const joinCodeLength = 6

/**
 * The code in what somebody typed: in any case, with spaces or dashes anywhere. `null` for what can be no code, so
 * that it is not asked of the server.
 */
export function readJoinCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s.·–—-]/g, '')
  const isCode =
    code.length === joinCodeLength && Array.from(code).every((letter) => joinCodeLetters.includes(letter))
  return isCode ? code : null
}

/** A code as it is shown and read out, in groups of three: `KR7 M4Q`. */
export function sayJoinCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
