/** Draws a painting as vectors, with its text as text, in a given width. */
export const picture = String.raw`
#let ink-of(stroke, unit) = (
  fill: if "fill" in stroke { rgb(stroke.fill) } else { none },
  stroke: if "stroke" in stroke {
    (
      paint: rgb(stroke.stroke.paint),
      thickness: stroke.stroke.thickness * unit,
      cap: if stroke.draw == "path" { "round" } else { "butt" },
      join: if stroke.draw == "path" { "round" } else { "miter" },
      dash: if "dash" in stroke.stroke { stroke.stroke.dash.map(length => length * unit) } else { none },
    )
  } else { none },
)
#let segment-of(segment, unit) = {
  let at(index) = (segment.at(index) * unit, segment.at(index + 1) * unit)
  if segment.first() == "M" { curve.move(at(1)) }
  else if segment.first() == "L" { curve.line(at(1)) }
  else if segment.first() == "C" { curve.cubic(at(1), at(3), at(5)) }
  else { curve.close(mode: "straight") }
}
// Wider than any line of text, so that none breaks; which of its edges is the anchor follows from the alignment.
#let room = 20000pt
#let line-of(stroke, unit) = {
  let (side, back) = (start: (left, 0), middle: (center, 0.5), end: (right, 1)).at(stroke.align)
  place(
    dx: stroke.x * unit - back * room,
    dy: stroke.y * unit,
    box(width: room, align(side, text(
      size: stroke.size * unit,
      weight: stroke.weight,
      fill: rgb(stroke.fill),
      top-edge: "baseline",
      bottom-edge: "baseline",
      hyphenate: false,
      stroke.text,
    ))),
  )
}
#let draw(stroke, unit) = {
  if stroke.draw == "text" { line-of(stroke, unit) }
  else if stroke.draw == "path" { place(curve(..ink-of(stroke, unit), ..stroke.segments.map(it => segment-of(it, unit)))) }
  else {
    let (width, height) = (stroke.w * unit, stroke.h * unit)
    place(dx: stroke.x * unit, dy: stroke.y * unit, if stroke.draw == "rect" {
      rect(width: width, height: height, radius: stroke.radius * unit, ..ink-of(stroke, unit))
    } else {
      ellipse(width: width, height: height, ..ink-of(stroke, unit))
    })
  }
}
#let painted(painting, width) = {
  let unit = width / painting.width
  figure(
    alt: painting.alt,
    // Inside, everything is placed: what belongs to a paragraph has no say.
    block(width: width, height: painting.height * unit, {
      set par(leading: 0pt, spacing: 0pt, justify: false)
      set align(left + top)
      for stroke in painting.strokes { draw(stroke, unit) }
    }),
  )
}
`
