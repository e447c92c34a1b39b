import type { MeasureText, TextStyle } from './measure-text.ts'
import { wrapText, type WrappedText } from './wrap-text.ts'

interface LabelRoom extends TextStyle {
  readonly maxWidth: number
  readonly maxLines: number
  /** How small the type may become before the label is cut. */
  readonly smallest: number
}

export interface FittedLabel extends WrappedText {
  /** px at zoom 1. */
  readonly size: number
}

/** Wraps a label, in slightly smaller type where that keeps it whole: half a pixel less says more than half a name. */
export function fitLabel(label: string, room: LabelRoom, measure: MeasureText): FittedLabel {
  for (let size = room.size; size >= room.smallest; size -= 0.5) {
    const wrapped = wrapText(label, { ...room, size }, measure)
    if (wrapped.whole) return { ...wrapped, size }
  }
  return { ...wrapText(label, { ...room, size: room.smallest }, measure), size: room.smallest }
}
