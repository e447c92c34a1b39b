import type { Paint, Shape, TextShape } from '../shape.ts'
import { escapeXml } from './escape-xml.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** One shape as an SVG element. */
export function shapeToSvg(shape: Shape): string {
  switch (shape.draw) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return element('rect', { x, y, width, height, rx: radius, ...paintOf(shape) })
    }
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...paintOf(shape) })
    case 'ellipse': {
      const { x, y, radiusX, radiusY } = shape
      return element('ellipse', { cx: x, cy: y, rx: radiusX, ry: radiusY, ...paintOf(shape) })
    }
    case 'path': {
      const { d, x, y, scale } = shape
      const moved = x === 0 && y === 0 ? '' : `translate(${number(x)} ${number(y)})`
      const transform = scale === 1 ? moved : `${moved} scale(${number(scale, 4)})`.trim()
      const round =
        shape.stroke === undefined ? {} : { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
      return element('path', { d, transform: transform || undefined, ...round, ...paintOf(shape) })
    }
    default:
      return textElement(shape)
  }
}

/** A number as short as it can be written without showing on paper. */
export function number(value: number, decimals = 2): string {
  return String(Number(value.toFixed(decimals)))
}

function textElement({ text, x, y, size, weight, fill, align }: TextShape): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': align === 'start' ? undefined : align,
    fill,
  }
  return `<text${attributesOf(attributes)}>${escapeXml(text)}</text>`
}

function paintOf({ fill, stroke, strokeWidth, dash, opacity }: Paint): Attributes {
  return {
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : strokeWidth,
    'stroke-dasharray': dash?.map((length) => number(length)).join(' '),
    opacity,
  }
}

function element(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}/>`
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escapeXml(value!)}"`)
    .join('')
}
