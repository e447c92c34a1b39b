import { tokens } from '@praatplaat/scene'

/** The colours of the board by their names, so that a template can say `ink(gold)`. */
const colours = Object.entries(tokens)
  .map(([name, hex]) => `  ${name}: rgb("${hex}"),`)
  .join('\n')

/**
 * What every template begins with. `given` is what was handed over, as data: no text of a group is ever read as
 * markup. Fonts of the machine are left alone, so that a file is the same everywhere.
 */
export const base = String.raw`
#let given = json(bytes(sys.inputs.given))
#let tokens = (
${colours}
)
#set document(title: given.title, author: "Praatplaat")
#set text(
  font: ("Atkinson Hyperlegible Next", "Noto Sans", "IBM Plex Sans Arabic", "Noto Sans Ethiopic", "Noto Emoji"),
  fallback: false,
  lang: given.language.slice(0, 2),
  region: given.language.slice(3),
  fill: tokens.ink,
)
// A line end that somebody wrote is one on paper as well.
#let lines(words) = words.split("\n").join(linebreak())
// A heading without words is no heading, for who hears the file.
#let titled(level, words) = heading(level: level, lines(if words.trim() == "" { "–" } else { words }))
`
