import { base } from './base.ts'
import { picture } from './picture.ts'
import { sheet } from './sheet.ts'

/** An empty board, and what lies on it to cut out: chips, gold ones for the lead, and cards for agreements. */
export const tableSetTemplate =
  base +
  picture +
  sheet +
  String.raw`
#sheet-of(given)

#let tile = given.tile * 1mm
#let cut = (paint: tokens.edge, thickness: 0.6pt, dash: (3pt, 3pt))
#set par(leading: 0.55em, spacing: 0.8em)
#show heading: set text(fill: tokens.petrol, size: 16pt)
#show heading: set block(above: 0pt, below: 9pt)

#let chip-of(chip) = block(width: tile, height: tile * 1.18, stroke: cut, breakable: false, clip: true, inset: tile * 0.05, {
  set align(center + top)
  set par(leading: 0.35em, spacing: 0pt)
  let side = tile * 0.78
  block(width: side, height: side, below: tile * 0.02, {
    set align(left + top)
    for stroke in chip.drawing.strokes { draw(stroke, side / chip.drawing.width) }
  })
  if chip.name == "" { v(tile * 0.12); line(length: 85%, stroke: 0.6pt + tokens.muted) }
  else { text(size: tile * chip.size, weight: 700, hyphenate: true, lines(chip.name)) }
})
#page(paper: "a4", margin: (x: 12mm, y: 14mm), {
  set text(size: 11pt)
  heading(level: 2, given.words.chips)
  list(..given.words.steps, spacing: 0.6em)
  v(2mm)
  // Side by side without a gap, so that one cut serves two.
  par(spacing: 0pt, leading: 0pt, given.chips.map(chip => box(chip-of(chip))).join())
})
#let field(label) = {
  text(fill: tokens.muted, weight: 600, size: 10pt, label)
  v(7mm)
  line(length: 100%, stroke: 0.5pt + tokens.edge)
}
#page(paper: "a4", margin: (x: 12mm, y: 14mm), {
  heading(level: 2, given.words.cards)
  v(2mm)
  grid(columns: (1fr, 1fr), rows: 80mm, ..range(6).map(_ => block(width: 100%, height: 100%, stroke: cut, inset: 6mm, {
    set par(spacing: 0pt)
    field(given.words.agreement)
    v(9mm)
    line(length: 100%, stroke: 0.5pt + tokens.edge)
    for label in (given.words.owner, given.words.partners, given.words.due) {
      v(4.5mm)
      field(label)
    }
  })))
})
`
