import type { Canvas } from '@praatplaat/model'
import type { Finding } from '@praatplaat/model/findings'

/**
 * How many findings there are about each thing on the board, by the id of its box. Those set aside are not marked, and
 * what stands nowhere on the board is not either: a role as such, or an agreement of no phase.
 */
export function marksOf(findings: readonly Finding[], canvas: Canvas): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  for (const { place, dismissed } of findings) {
    const id = dismissed === null ? boxIdOf(place, canvas) : null
    if (id !== null) marks.set(id, (marks.get(id) ?? 0) + 1)
  }
  return marks
}

function boxIdOf({ kind, id }: Finding['place'], canvas: Canvas): string | null {
  if (kind === 'role' || kind === 'canvas') return null
  if (kind !== 'agreement') return `${kind}:${id}`
  const phaseId = canvas.agreements[id]?.phaseId ?? null
  return phaseId === null ? null : `agreements:${phaseId}`
}
