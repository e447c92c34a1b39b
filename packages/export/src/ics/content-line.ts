/** How long a line may be, in bytes of UTF-8, without its end (RFC 5545, 3.1). */
const longestLine = 75

/** A line of a calendar, folded: what does not fit goes on after a line end and a space. Never within a character. */
export function contentLine(name: string, value: string): string {
  let line = ''
  let length = 0
  let folded = ''
  for (const character of `${name}:${value}`) {
    const bytes = bytesOf(character)
    if (length + bytes > longestLine) {
      folded += `${line}\r\n`
      // The space counts.
      line = ' '
      length = 1
    }
    line += character
    length += bytes
  }
  return `${folded}${line}\r\n`
}

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_00_00 ? 3 : 4
}
