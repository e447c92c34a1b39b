import { base } from './base.ts'
import { picture } from './picture.ts'

/** A paper for one reader on pages of A4, upright and lying. */
export const paperTemplate =
  base +
  picture +
  String.raw`
#let paper = given.paper
#let look = given.look
#let air = look.room
#let body-size = look.body * 1pt

#set text(size: body-size)
#set par(leading: look.leading * 1em, spacing: look.spacing * 1em)
#show heading: set text(fill: tokens.petrol)
#show heading: set block(sticky: true)
#show heading: set par(leading: 0.4em)
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(size: look.title * 1em, fill: tokens.ink)
#show heading.where(level: 1): set block(above: 0.5em, below: 0.75em * air)
#show heading.where(level: 2): set text(size: look.heading * 1em)
#show heading.where(level: 2): set block(above: 1.6em * air, below: 0.75em * air)
#show heading.where(level: 3): set text(size: look.subheading * 1em, fill: tokens.ink)
#show heading.where(level: 3): set block(above: 1.4em * air, below: 0.7em * air)
#set list(marker: text(fill: tokens.petrol, "•"), indent: 0.2em, body-indent: 0.6em, spacing: (look.leading + 0.3 * air) * 1em)
#set enum(indent: 0.2em, body-indent: 0.6em, spacing: (look.leading + 0.3 * air) * 1em)
#show list: set block(above: 0.9em * air, below: 1.1em * air)
#show enum: set block(above: 0.9em * air, below: 1.1em * air)
#show figure.where(kind: table): set block(breakable: true, above: 1em * air, below: 1.5em * air)
#show figure.where(kind: table): set align(left)

#let tones = (muted: tokens.muted, accent: tokens.petrol, warn: tokens.warn, ok: tokens.ok)
#let run-of(run) = {
  if "drawing" in run {
    // As high as a capital, so that a line with a drawing is no higher than one without; it stands out on both sides.
    let side = look.drawing * 1em
    let capital = 0.66em
    box(width: side, height: capital, place(dy: (capital - side) / 2, block(width: side, height: side, {
      for stroke in run.drawing.strokes { draw(stroke, side / run.drawing.width) }
    })))
    h(0.35em, weak: false)
  }
  let said = text(
    weight: if run.at("strong", default: false) { 700 } else { "regular" },
    ..if "tone" in run { (fill: tones.at(run.tone)) },
    // Only what is wider than its column is broken.
    hyphenate: run.wide,
    lines(run.text),
  )
  if "mark" in run { highlight(fill: tokens.goldSoft, extent: 0.2em, top-edge: 0.9em, bottom-edge: -0.25em, said) } else { said }
}
#let line-of-runs(line) = {
  set text(dir: rtl) if line.leftwards
  par(line.runs.map(run-of).join())
}
#let lines-of-runs(lines) = lines.map(line-of-runs).join()

#let notice(given, fill, edge) = block(
  width: 100%,
  fill: fill,
  inset: (x: 1em, y: 0.8em * calc.max(air, 0.7)),
  stroke: (left: 4pt + edge),
  breakable: false,
  par({ strong(given.strong); if given.text != "" { [ ]; lines(given.text) } }),
)

#let grounds = (lead: tokens.goldSoft, strong: tokens.petrolSoft, soft: rgb("#F1F7F7"))
#let cell-of(cell) = table.cell(
  breakable: cell.long,
  fill: if "ground" in cell { grounds.at(cell.ground) } else { none },
  ..if "edge" in cell { (stroke: (left: 3pt + rgb(cell.edge))) },
  lines-of-runs(cell.lines),
)
#let table-of(it, lying) = {
  set text(size: look.lyingTable * 1em) if lying
  // By set rules alone: a caption that is made anew is no longer the table's, for who hears it.
  show figure.caption: set text(size: 0.9em, fill: tokens.muted)
  show figure.caption: set align(left)
  set figure.caption(position: top)
  set par(spacing: look.leading * 1em)
  figure(
    kind: table,
    supplement: none,
    numbering: none,
    caption: if it.caption != "" { it.caption } else { none },
    table(
      columns: it.columns.map(column => column.share * 1fr),
      inset: (x: 0.6em, y: look.cell * 1em),
      stroke: (x: none, y: 0.6pt + tokens.line),
      table.header(..it.columns.map(column => table.cell(
        fill: tokens.petrolSoft,
        text(fill: tokens.petrol, line-of-runs(column)),
      ))),
      ..it.rows.flatten().map(cell-of),
    ),
  )
}
#let item-of(item) = {
  set par(spacing: look.leading * 1em)
  block(breakable: item.long, spacing: 0pt, lines-of-runs(item.lines))
}
#let board-of(mention) = layout(size => {
  // What a heading, a caption and their air take of a page.
  let high = size.height - 21mm
  let width = calc.min(size.width, high * given.board.width / given.board.height)
  align(center, painted(given.board + (alt: mention.description), width))
  text(size: 0.9em, fill: tokens.muted, lines(mention.caption))
})
#let block-of(it, lying) = {
  if it.kind == "paragraph" {
    set text(size: 0.9em, fill: tokens.muted) if it.at("look", default: "ordinary") == "small"
    line-of-runs(it)
  } else if it.kind == "subheading" { titled(3, it.text) }
  else if it.kind == "notice" { notice(it.notice, tokens.warnSoft, tokens.warn) }
  else if it.kind == "list" {
    if it.numbered { enum(..it.items.map(item-of)) } else { list(..it.items.map(item-of)) }
  }
  else if it.kind == "table" { table-of(it, lying) }
  else { board-of(it.picture) }
}

#let opening = {
  if paper.kicker != "" { block(below: 0.3em, par(text(weight: 700, fill: tokens.petrol, lines(paper.kicker)))) }
  titled(1, paper.title)
  if paper.concept != none { notice(paper.concept, tokens.warnSoft, tokens.warn) }
  notice(paper.notice, tokens.petrolSoft, tokens.petrol)
  let label = look.label * 1em
  if look.label == 0 {
    par(paper.facts.map(fact => {
      text(weight: 700, fill: tokens.muted, fact.label + ": ")
      lines(fact.text)
    }).join([#h(0.6em) · #h(0.6em)]))
  } else {
    for fact in paper.facts {
      par(hanging-indent: label, spacing: 0.6em, { box(width: label, text(weight: 700, fill: tokens.muted, fact.label)); lines(fact.text) })
    }
  }
}

#let foot = context {
  set text(size: calc.min(body-size, 11pt) * 0.82, fill: tokens.muted)
  set par(leading: 0.5em)
  grid(
    columns: (1fr, auto),
    gutter: 2em,
    { lines(paper.footer.notice); [ · ]; lines(paper.footer.title) },
    { paper.footer.page; [ ]; counter(page).display(); [ ]; paper.footer.of; [ ]; str(counter(page).final().first()) },
  )
}

// Chapters one after another on the same kind of page, and a new page where that turns.
#let turns = ()
#for chapter in paper.chapters {
  if turns.len() == 0 or turns.last().first().page != chapter.page { turns.push((chapter,)) }
  else { turns.last().push(chapter) }
}
#let margins-of(given) = (x: given.side * 1mm, top: given.top * 1mm, bottom: given.bottom * 1mm)
#let margins = margins-of(look.margins)
#let lying-margins = margins-of(look.lyingMargins)
#let chapter-of(chapter, first) = {
  if chapter.fresh and not first { pagebreak(weak: true) }
  titled(2, chapter.title)
  for it in chapter.content { block-of(it, chapter.page == "lying") }
}
#let starts-lying = turns.len() > 0 and turns.first().first().page == "lying"
#if turns.len() == 0 or starts-lying { page(paper: "a4", margin: margins, footer: foot, opening) }
#for (at, turn) in turns.enumerate() {
  page(paper: "a4", flipped: turn.first().page == "lying", margin: if turn.first().page == "lying" { lying-margins } else { margins }, footer: foot, {
    if at == 0 and not starts-lying { opening }
    for (index, chapter) in turn.enumerate() { chapter-of(chapter, index == 0 and (at > 0 or starts-lying)) }
  })
}
`
