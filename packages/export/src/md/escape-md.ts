/** Characters that mean something anywhere in a line; `<` and `&` also end what HTML would begin. */
const anywhere = /[\\`*_[\]<>|~$]/g
const ampersand = /&(?=#?\w+;)/g
/** What makes a heading, list, rule or quote at the start of a line. `=` also keeps a formula from being one where it is pasted. */
const atStart = /^(\s*)([#+\-=@])/
const numbered = /^(\s*\d+)([.)])(?=\s|$)/

/** A text as Markdown that reads as it was written: nothing in it is markup, HTML or a link that the group did not spell out. */
export function escapeMd(text: string): string {
  return text.replaceAll(anywhere, String.raw`\$&`).replaceAll(ampersand, '&amp;')
}

/** A text at the start of a line; each of its own lines is escaped for that as well. */
export function escapeLineStart(escaped: string): string {
  return escaped.replace(atStart, String.raw`$1\$2`).replace(numbered, String.raw`$1\$2`)
}
