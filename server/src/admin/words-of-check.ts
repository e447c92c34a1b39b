import type { DatabaseCheck } from './check-database.ts'
import { countOf } from './count-of.ts'

/** Says what a check found, a line each. */
export function wordsOfCheck(check: DatabaseCheck): readonly string[] {
  if (check.damage.length > 0) return ['The file is damaged:', ...check.damage.map((line) => `  ${line}`)]
  const inOrder = check.canvases - check.bad.length
  const repairs =
    check.repairs === 0 ? '' : ` In reading them, ${countOf(check.repairs, 'thing')} had to be set right.`
  const words = [`${countOf(inOrder, 'canvas', 'canvases')} can be read.${repairs}`]
  if (check.bad.length === 0) return words
  return [
    ...words,
    `${countOf(check.bad.length, 'canvas', 'canvases')} cannot:`,
    ...check.bad.map(({ canvasId, fault }) => `  ${canvasId}: ${fault}`),
  ]
}
