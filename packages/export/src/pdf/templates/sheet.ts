/** The board on one lying sheet, as large as fits, with its title above and what it is below. */
export const sheet = String.raw`
#let sheet-of(given) = {
  // Everything grows along with the sheet: the measures are those of an A3.
  let unit = given.sheet.width * 1mm / 420
  page(width: given.sheet.width * 1mm, height: given.sheet.height * 1mm, margin: 10 * unit, {
    set text(size: 4 * unit)
    set par(leading: 0.5em, spacing: 0pt)
    show heading: set text(size: 8 * unit, weight: 700)
    show heading: set block(above: 0pt, below: 3 * unit)
    titled(1, given.title)
    align(center, painted(given.board, given.width * unit))
    place(bottom, grid(
      columns: (1fr, auto),
      gutter: 6 * unit,
      text(fill: tokens.muted, given.notice),
      text(fill: tokens.muted, given.made),
    ))
  })
}
`
