import type { Canvas } from '@praatplaat/model'
import { roleLabel } from '../role-label.ts'
import type { LayoutOptions } from '../scene.ts'
import { fitLabel, type FittedLabel } from '../text/fit-label.ts'
import { labelWidth, smallestText, type Density } from './density.ts'

/** The label of a role as it stands at its chips. */
export type ChipLabels = (roleId: string) => FittedLabel

/** Fits every role's label once for all phases: a role has a chip in most of them. */
export function chipLabels(canvas: Canvas, density: Density, options: LayoutOptions): ChipLabels {
  const fitted = new Map<string, FittedLabel>()
  return (roleId) => {
    const known = fitted.get(roleId)
    if (known) return known
    const label = fitChipLabel(roleLabel(canvas, roleId, options.locale), density, options)
    fitted.set(roleId, label)
    return label
  }
}

/** Fits a text to the place that a chip's label has. */
export function fitChipLabel(label: string, density: Density, { measure }: LayoutOptions): FittedLabel {
  return fitLabel(
    label,
    {
      size: density.labelSize,
      weight: 600,
      maxWidth: labelWidth(density),
      maxLines: density.labelLines,
      smallest: smallestText,
    },
    measure,
  )
}
