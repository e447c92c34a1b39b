import type { Canvas } from '../canvas/canvas.ts'
import { agreementFindings } from './families/agreement-findings.ts'
import { handoverFindings } from './families/handover-findings.ts'
import { leadFindings } from './families/lead-findings.ts'
import { moneyFindings } from './families/money-findings.ts'
import { needFindings } from './families/need-findings.ts'
import { phaseFindings } from './families/phase-findings.ts'
import { referenceFindings } from './families/reference-findings.ts'
import { resourceFindings } from './families/resource-findings.ts'
import { roleFindings } from './families/role-findings.ts'
import type { FindingFamily } from './family.ts'
import type { Finding } from './finding.ts'
import { remembered } from './remembered.ts'

/** All families, in the order in which they are told. */
export const families: readonly FindingFamily[] = [
  leadFindings,
  handoverFindings,
  phaseFindings,
  agreementFindings,
  needFindings,
  resourceFindings,
  roleFindings,
  moneyFindings,
  referenceFindings,
]

const memory = families.map((family) => ({ family, remember: remembered<readonly Finding[]>() }))
const setAside = new WeakMap<Finding, Finding>()

/**
 * What there is to talk over on a canvas: soft checks that explain and never block [FN1]. Families whose parts of the
 * canvas did not change are not computed again, and their findings stay the same objects [FN6].
 *
 * @param today the day that it is for the reader, `YYYY-MM-DD`.
 */
export function findingsOf(canvas: Canvas, { today }: { readonly today: string }): readonly Finding[] {
  return memory
    .flatMap(({ family, remember }) => {
      const read = family.reads.map((name) => canvas[name])
      const parts = read.filter((part) => typeof part === 'object' && part !== null) as readonly object[]
      const plain = read.filter((part) => typeof part !== 'object').join(' ')
      return remember(parts, `${plain} ${family.byDay ? today : ''}`, () => family.find(canvas, today))
    })
    .map((finding) => withReason(finding, canvas.dismissals[finding.id]?.reason ?? null))
}

/** The finding with the reason why it was set aside; the same object as long as that is the same [FN4]. */
function withReason(finding: Finding, reason: string | null): Finding {
  if (reason === null) return finding
  const before = setAside.get(finding)
  if (before?.dismissed === reason) return before
  const after = { ...finding, dismissed: reason }
  setAside.set(finding, after)
  return after
}
