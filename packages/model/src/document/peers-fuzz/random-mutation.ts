import type { Canvas } from '../../canvas/canvas.ts'
import { agreementStatuses } from '../../agreement/agreement.ts'
import { changeAgreement } from '../../agreement/change-agreement.ts'
import { deleteAgreement } from '../../agreement/delete-agreement.ts'
import { recordAgreement } from '../../agreement/record-agreement.ts'
import { setPartner } from '../../agreement/set-partner.ts'
import { rounds, tailorings } from '../../canvas/canvas.ts'
import { describeCanvas } from '../../canvas/describe-canvas.ts'
import { involvements } from '../../chip/involvement.ts'
import { moveRoleChip } from '../../chip/move-role-chip.ts'
import { placeRoleChip } from '../../chip/place-role-chip.ts'
import { removeRoleChip } from '../../chip/remove-role-chip.ts'
import { setInvolvement } from '../../chip/set-involvement.ts'
import { claimLead } from '../../lead/claim-lead.ts'
import { explainLead } from '../../lead/explain-lead.ts'
import { releaseLead } from '../../lead/release-lead.ts'
import type { Mutation } from '../../mutation.ts'
import { randomConversation } from './random-conversation.ts'
import { randomVocabulary } from './random-vocabulary.ts'
import type { Random } from './random.ts'
import { phaseIds, roleIds } from '../testing/small-canvas.ts'

const junk = [null, -1, 1.5, '', 'gone', '__proto__', 'constructor', 'a/b', 'a.b', '\uD83D', [], {}, true]

/** Something that a person could ask for, or an attacker could send. */
export function randomMutation(
  random: Random,
  canvas: Canvas,
  freshId: () => string,
): { readonly mutation: Mutation; readonly args: unknown } {
  const phaseId = random.pick(phaseIds)
  const roleId = random.pick(roleIds)
  const chipId = random.pick([...Object.keys(canvas.chips), `${phaseId}.${roleId}`])
  const agreementId = random.pick([...Object.keys(canvas.agreements), 'gone'])
  const index = random.below(5)

  const onTheBoard: readonly (readonly [unknown, Record<string, unknown>])[] = [
    [placeRoleChip, { phaseId, roleId, involvement: random.pick(involvements), index }],
    [placeRoleChip, { phaseId, roleId }],
    [moveRoleChip, { chipId, phaseId, index }],
    [moveRoleChip, { chipId, phaseId }],
    [removeRoleChip, { chipId }],
    [setInvolvement, { chipId, involvement: random.pick(involvements) }],
    [setInvolvement, { chipId, involvement: random.pick(involvements) }],
    [claimLead, { phaseId, roleId }],
    [releaseLead, { phaseId, roleId }],
    [explainLead, { phaseId, roleId, reason: random.pick(['', 'together', 'by turns']) }],
    [
      recordAgreement,
      { agreementId: freshId(), phaseId: random.pick([phaseId, null]), text: 'New', ownerId: roleId },
    ],
    [
      changeAgreement,
      { agreementId, ownerId: random.pick([roleId, null]), due: random.pick(['2027-01-21', null]) },
    ],
    [
      changeAgreement,
      { agreementId, phaseId: random.pick([phaseId, null]), status: random.pick(agreementStatuses) },
    ],
    [setPartner, { agreementId, roleId, partner: random.chance(0.6) }],
    [setPartner, { agreementId, roleId, partner: random.chance(0.6) }],
    [deleteAgreement, { agreementId }],
    [describeCanvas, { title: random.pick(['One', 'Two', 'Half \uD83D']), round: random.pick(rounds) }],
    [describeCanvas, { tailoring: random.pick([...tailorings, null]) }],
  ]
  const vocabulary = random.chance(0.2) ? randomVocabulary(random, canvas, freshId) : null
  const [mutation, args] = random.pick(
    vocabulary ?? (random.chance(0.5) ? onTheBoard : randomConversation(random, canvas, freshId)),
  )
  const spoiled = random.chance(0.08) ? { [random.pick(Object.keys(args))]: random.pick(junk) } : {}
  // The arguments fit, or are there to be refused: either way the type knows nothing of it.
  return { mutation: mutation as Mutation, args: { ...args, ...spoiled } }
}
