import type { Canvas } from '../../canvas/canvas.ts'
import { dismissFinding } from '../../dismissal/dismiss-finding.ts'
import { recallFinding } from '../../dismissal/recall-finding.ts'
import { addPhase } from '../../phase/add-phase.ts'
import { changePhase } from '../../phase/change-phase.ts'
import { movePhase } from '../../phase/move-phase.ts'
import { addRole } from '../../role/add-role.ts'
import { changeRole } from '../../role/change-role.ts'
import { moveRole } from '../../role/move-role.ts'
import { roleColours } from '../../role/role-colour.ts'
import { roleSymbols } from '../../role/role.ts'
import type { Random } from './random.ts'

type Asked = readonly [mutation: unknown, args: Record<string, unknown>]

/** What people can do to phases, roles and findings without taking away what somebody else may refer to. */
export function randomVocabulary(random: Random, canvas: Canvas, freshId: () => string): readonly Asked[] {
  const phaseId = random.pick([...Object.keys(canvas.phases), 'gone'])
  const roleId = random.pick([...Object.keys(canvas.roles), 'gone'])
  const [index, words] = [random.below(6), random.pick(['Ours', 'Yours', ' '])]
  const [symbol, colour] = [random.pick(roleSymbols), random.pick([...roleColours, '#FFD700'])]
  const finding = { code: 'lead-empty', subject: random.pick(['train', 'match', 'train.a1', 'a/b']) }
  return [
    [addPhase, { phaseId: freshId(), title: words, index }],
    [changePhase, { phaseId, title: words, hidden: random.chance(0.3) }],
    [changePhase, { phaseId, aim: words, prompts: [words] }],
    [movePhase, { phaseId, index }],
    [addRole, { roleId: freshId(), label: words, symbol, colour }],
    [changeRole, { roleId, label: words, colour }],
    [changeRole, { roleId, symbol, hidden: random.chance(0.3) }],
    [moveRole, { roleId, index }],
    [dismissFinding, { ...finding, reason: words }],
    [recallFinding, finding],
  ]
}
