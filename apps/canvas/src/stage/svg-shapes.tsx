import type { Shape } from '@praatplaat/scene'
import { createElement, Fragment } from 'react'
import { boardFont } from './paint-shapes.ts'

/** The scene's shapes as SVG elements, for chips and roads that stand in the page. */
export function SvgShapes({ shapes }: { shapes: readonly Shape[] }) {
  // As children one by one and not as a list: the shapes of a drawing never change places.
  return createElement(Fragment, null, ...shapes.map((shape) => createElement(SvgShape, { shape })))
}

function SvgShape({ shape }: { shape: Shape }) {
  if (shape.draw === 'text') {
    const { x, y, size, weight, fill, align, text } = shape
    return (
      <text
        x={x}
        y={y}
        fontFamily={boardFont}
        fontSize={size}
        fontWeight={weight}
        fill={fill}
        textAnchor={align}
        // Its start is where the layout put it, in whatever direction the page is read.
        direction="ltr"
      >
        {text}
      </text>
    )
  }

  const look = {
    fill: shape.fill ?? 'none',
    stroke: shape.stroke,
    strokeWidth: shape.strokeWidth,
    strokeDasharray: shape.dash?.join(' '),
    opacity: shape.opacity,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const
  switch (shape.draw) {
    case 'rect':
      return (
        <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} {...look} />
      )
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...look} />
    case 'ellipse':
      return <ellipse cx={shape.x} cy={shape.y} rx={shape.radiusX} ry={shape.radiusY} {...look} />
    case 'path':
      return (
        <path d={shape.d} transform={`translate(${shape.x} ${shape.y}) scale(${shape.scale})`} {...look} />
      )
  }
}
