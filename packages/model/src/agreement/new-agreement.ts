import type { Canvas } from '../canvas/canvas.ts'
import { rowOfPhase } from '../canvas/row-of-phase.ts'
import { create, type Change } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'

/** What a new agreement says from its first moment on. */
interface Beginning {
  readonly phaseId: string | null
  readonly text: string
  readonly ownerId: string | null
  readonly partnerIds: readonly string[]
}

/** The changes that write down a new agreement: a proposal, at the end of its phase [AG1]. */
export function newAgreement(canvas: Canvas, agreementId: string, beginning: Beginning): readonly Change[] {
  const row = rowOfPhase(canvas.agreements, beginning.phaseId)
  return [
    create('agreements', agreementId, { status: 'proposed', ...beginning, due: null, remark: '' }),
    ...putInRow('agreements', row, agreementId, row.length),
  ]
}
