import type { Canvas } from '../../canvas/canvas.ts'
import { resourcesInOrder } from '../../canvas/selectors.ts'
import { daysBetween } from '../../days-between.ts'
import type { Resource } from '../../resource/resource.ts'
import type { FindingFamily } from '../family.ts'
import type { Finding } from '../finding.ts'
import { dayMark, found } from '../found.ts'
import { isInSight, isLive } from '../what-is-begun.ts'

/** From how many days before its last day a resource "ends soon": time enough to find another. */
const soonDays = 60

/** A resource that ended, is too little, is missing, or ends before it should [FN11]. */
export const resourceFindings: FindingFamily = {
  reads: ['phases', 'resources', 'agreements'],
  byDay: true,
  find: (canvas, today) =>
    resourcesInOrder(canvas)
      .filter(({ phaseId }) => isInSight(canvas, phaseId))
      .flatMap((resource) => findingsAbout(canvas, resource, today)),
}

function findingsAbout(canvas: Canvas, resource: Resource, today: string): readonly Finding[] {
  const { id, status, until, shortBy, providerId } = resource
  const place = { kind: 'resource', id } as const
  const facts = { resourceId: id, providerId: providerId ?? '', until: until ?? '' }
  // On its last day it is still there.
  if (status === 'ended' || (until !== null && until < today))
    return [found('resource-ended', place, [id, dayMark(until)], facts)]

  const findings: Finding[] = []
  if (status === 'missing') findings.push(found('resource-missing', place, [id], facts))
  if (status === 'short' || (shortBy ?? 0) > 0)
    findings.push(
      found('resource-short', place, [id, String(shortBy ?? 0)], { ...facts, hours: shortBy ?? 0 }),
    )

  const due = lastDueAfter(canvas, resource)
  const days = until === null ? null : daysBetween(today, until)
  if (until !== null && due !== null) {
    const subject = [id, dayMark(until), dayMark(due)]
    const { phaseId } = resource
    findings.push(
      found('resource-ends-before-phase', place, subject, { ...facts, due, phaseId: phaseId ?? '' }),
    )
  } else if (status === 'ending' || (days !== null && days <= soonDays)) {
    findings.push(found('resource-ends-soon', place, [id, dayMark(until)], { ...facts, days: days ?? -1 }))
  }
  return findings
}

/** The last day on which the resource's phase still has something to do, when that is after the resource's own. */
function lastDueAfter(canvas: Canvas, { phaseId, until }: Resource): string | null {
  if (phaseId === null || until === null) return null
  const days = Object.values(canvas.agreements).flatMap((agreement) =>
    agreement.phaseId === phaseId && isLive(agreement) && agreement.due !== null && agreement.due > until
      ? [agreement.due]
      : [],
  )
  return days.toSorted().at(-1) ?? null
}
