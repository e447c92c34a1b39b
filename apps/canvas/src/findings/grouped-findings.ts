import { shownPhases, type Canvas } from '@praatplaat/model'
import type { Finding } from '@praatplaat/model/findings'
import { sameItems } from '../session/session-context.tsx'
import { phaseIdOf } from './place-on-canvas.ts'

/** The findings in one phase; those about the whole programme are under `null`. */
export interface FindingGroup {
  readonly phaseId: string | null
  readonly findings: readonly Finding[]
}

/** The findings by phase, along the road, those of no phase last. A phase without any has no group. */
export function groupedFindings(findings: readonly Finding[], canvas: Canvas): readonly FindingGroup[] {
  const phaseIds = [...shownPhases(canvas).map(({ id }) => id), null]
  const placed = findings.map((finding) => ({ finding, phaseId: phaseIdOf(finding.place, canvas) }))
  return phaseIds.flatMap((phaseId) => {
    const here = placed.filter((one) => shownOrNone(one.phaseId, phaseIds) === phaseId)
    return here.length === 0 ? [] : [{ phaseId, findings: here.map(({ finding }) => finding) }]
  })
}

function shownOrNone(phaseId: string | null, shown: readonly (string | null)[]): string | null {
  return shown.includes(phaseId) ? phaseId : null
}

/** Whether two lists of groups would look the same. */
export function sameFindingGroups(a: readonly FindingGroup[], b: readonly FindingGroup[]): boolean {
  return a.length === b.length && a.every((group, at) => isSameGroup(group, b[at]))
}

function isSameGroup(one: FindingGroup, other: FindingGroup | undefined): boolean {
  return other !== undefined && one.phaseId === other.phaseId && sameItems(one.findings, other.findings)
}
