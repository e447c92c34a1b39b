import type { Agreement } from '../../agreement/agreement.ts'
import { agreementsInOrder } from '../../canvas/selectors.ts'
import type { FindingFamily } from '../family.ts'
import type { Finding } from '../finding.ts'
import { dayMark, found } from '../found.ts'
import { isInSight, isLive } from '../what-is-begun.ts'

/** What an agreement lacks, and how it goes with it [FN9]. */
export const agreementFindings: FindingFamily = {
  reads: ['phases', 'agreements'],
  byDay: true,
  find: (canvas, today) =>
    agreementsInOrder(canvas)
      .filter((agreement) => isLive(agreement) && isInSight(canvas, agreement.phaseId))
      // Somebody is about to write it.
      .filter(({ text }) => text.trim() !== '')
      .flatMap((agreement) => findingsAbout(agreement, today)),
}

function findingsAbout({ id, status, ownerId, due }: Agreement, today: string): readonly Finding[] {
  const place = { kind: 'agreement', id } as const
  const findings: Finding[] = []
  if (status === 'stuck') {
    findings.push(found('agreement-stuck', place, [id], { agreementId: id, ownerId: ownerId ?? '' }))
  }
  if (ownerId === null) findings.push(found('agreement-without-owner', place, [id], { agreementId: id }))
  if (due === null) findings.push(found('agreement-without-date', place, [id], { agreementId: id }))
  // Its day itself is still in time; what is stuck is not late but stuck.
  if (due !== null && due < today && status !== 'stuck') {
    const facts = { agreementId: id, ownerId: ownerId ?? '', due, status }
    findings.push(found('agreement-overdue', place, [id, dayMark(due)], facts))
  }
  // With nothing else to find, what is left is to say yes or no.
  if (status === 'proposed' && findings.length === 0) {
    findings.push(
      found('agreement-proposed', place, [id], { agreementId: id, ownerId: ownerId ?? '', due: due ?? '' }),
    )
  }
  return findings
}
