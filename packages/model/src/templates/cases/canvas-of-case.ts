import type { Agreement } from '../../agreement/agreement.ts'
import { involvements } from '../../chip/involvement.ts'
import type { CanvasFile } from '../../interchange/canvas-file.ts'
import { say, type Locale } from '../../words.ts'
import { blankCanvas } from '../blank-canvas.ts'
import { inRow } from '../in-row.ts'
import { carriedOfCase } from './carried-of-case.ts'
import { conversationOfCase } from './conversation-of-case.ts'
import type { CaseAgreement, CasePhase, WorkedCase } from './worked-case.ts'

/** The canvas that the group of a worked case made. Its own texts are in the language asked for. */
export function canvasOfCase(workedCase: WorkedCase, locale: Locale): CanvasFile {
  const blank = blankCanvas(locale)
  return {
    ...blank,
    canvas: {
      ...blank.canvas,
      title: say(workedCase.title, locale),
      goal: say(workedCase.goal, locale),
      sector: say(workedCase.sector, locale),
      tailoring: workedCase.tailoring,
      heldOn: workedCase.heldOn,
      templateId: workedCase.id,
    },
    chips: workedCase.phases.flatMap(chipsOfPhase),
    leads: workedCase.phases.map(({ phaseId, lead }) => ({ phaseId, roleId: lead, until: '', reason: '' })),
    agreements: inRow(workedCase.agreements.map((agreement) => asAgreement(agreement, locale))),
    ...conversationOfCase(workedCase, locale),
    carried: { ...blank.carried, ...carriedOfCase(workedCase, locale) },
  }
}

/** Those who do most stand first. */
function chipsOfPhase({ phaseId, involvement }: CasePhase): CanvasFile['chips'] {
  return inRow(
    involvements.flatMap((kind) =>
      involvement[kind].map((roleId) => ({ phaseId, roleId, involvement: kind })),
    ),
  )
}

function asAgreement(agreement: CaseAgreement, locale: Locale): Omit<Agreement, 'order'> {
  return {
    ...agreement,
    text: say(agreement.text, locale),
    // A document keeps partners as a set and reads them by the alphabet; so does the file.
    partnerIds: agreement.partnerIds.toSorted(),
    remark: agreement.remark ? say(agreement.remark, locale) : '',
    origin: '',
  }
}
