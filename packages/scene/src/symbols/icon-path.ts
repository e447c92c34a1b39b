import type { IconNode, SVGProps } from 'lucide'

/**
 * Writes a Lucide icon as one SVG path in its 24 × 24 box, so that every painter
 * draws it with one stroke. Circles, rectangles and lines become arcs and lines.
 */
export function iconPath(icon: IconNode): string {
  return icon.map(([tag, attributes]) => elementPath(tag, attributes)).join('')
}

function elementPath(tag: string, attributes: SVGProps): string {
  const number = (name: string): number => Number(attributes[name] ?? 0)
  switch (tag) {
    case 'path':
      return fromAbsoluteStart(String(attributes['d']))
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'))
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'))
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
    case 'polyline':
      return `M${points(attributes)}`
    case 'polygon':
      return `M${points(attributes)}Z`
    case 'rect':
      return roundedRect(
        number('x'),
        number('y'),
        number('width'),
        number('height'),
        number('rx') || number('ry'),
      )
    default:
      throw new Error(`An icon with a <${tag}> cannot be drawn as a path.`)
  }
}

const relativeStart = /^m\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)[\s,]*/u

/**
 * A first `m` counts from the origin, but joined behind another path it would count
 * from where that one ended. Pairs after it are relative lines, and must stay that.
 */
function fromAbsoluteStart(d: string): string {
  return d.replace(relativeStart, (match: string, x: string, y: string) => {
    const next = d.charAt(match.length)
    return `M${x} ${y}${/[a-z]/iu.test(next) ? '' : 'l'}`
  })
}

function ellipse(x: number, y: number, radiusX: number, radiusY: number): string {
  const half = `a${radiusX} ${radiusY} 0 1 0`
  return `M${x - radiusX} ${y}${half} ${2 * radiusX} 0${half} ${-2 * radiusX} 0Z`
}

function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  if (radius === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`
  const arc = (toX: number, toY: number): string => `a${radius} ${radius} 0 0 1 ${toX} ${toY}`
  return [
    `M${x + radius} ${y}h${width - 2 * radius}${arc(radius, radius)}`,
    `v${height - 2 * radius}${arc(-radius, radius)}`,
    `h${2 * radius - width}${arc(-radius, -radius)}`,
    `v${2 * radius - height}${arc(radius, -radius)}Z`,
  ].join('')
}

function points(attributes: SVGProps): string {
  return String(attributes['points']).trim()
}
