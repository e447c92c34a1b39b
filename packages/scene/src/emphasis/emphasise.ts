import type { Box } from '../box.ts'
import type { Emphasis, LayoutOptions } from '../scene.ts'
import { dimBox } from './dim-box.ts'
import { markBox } from './mark-box.ts'
import { testMoney } from './test-money.ts'

/** Draws on the boxes what is to be seen besides the canvas: findings, the money test, and what stands back for now. */
export function emphasise(
  boxes: readonly Box[],
  options: LayoutOptions & Emphasis & { readonly unit: number },
): readonly Box[] {
  const { marks, dimmed, moneyTest } = options
  if (!marks?.size && !dimmed && !moneyTest) return boxes
  return boxes.map((box) => {
    const tested = moneyTest ? testMoney(box, moneyTest, options) : box
    const standing = dimmed?.(box) ? dimBox(tested) : tested
    const count = marks?.get(box.id) ?? 0
    return count > 0 ? markBox(standing, count, options) : standing
  })
}
