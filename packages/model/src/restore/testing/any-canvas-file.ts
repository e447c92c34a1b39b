import * as fc from 'fast-check'
import { agreementStatuses } from '../../agreement/agreement.ts'
import { rounds, tailorings } from '../../canvas/canvas.ts'
import { involvements } from '../../chip/involvement.ts'
import { currentSchemaVersion, type CanvasFile } from '../../interchange/canvas-file.ts'
import { identityOf } from '../../interchange/file-rules.ts'
import type { Json } from '../../json.ts'
import { needAnswers } from '../../need/need.ts'
import type { ListedKind } from '../../record-kinds.ts'
import { phaseFields } from '../../phase/phase.ts'
import { resourceKinds, resourceLastings, resourceStatuses } from '../../resource/resource.ts'
import { roleFields } from '../../role/role.ts'
import type { Fields } from '../../record.ts'

/** So few that two canvases keep having the same ones; one of them is a name that objects know. */
const id = fc.constantFrom('a', 'b', 'c', 'constructor')
const order = fc.constantFrom('', 'a0', 'a1', 'a2', 'a2V')
const words = fc.oneof(
  fc.constantFrom('', 'Werven'),
  fc.record({ nl: fc.constant('Match'), en: fc.string() }),
)
const prose = fc
  .array(fc.constantFrom('Anna ', 'belt ', 'de ', 'gemeente', '. ', '😀', '\n'), { maxLength: 8 })
  .map((pieces) => pieces.join(''))
const day = fc.constantFrom(null, '2026-11-23', '2027-02-28')
const share = fc.constantFrom(0, 0.25, 1)
const ids = fc.uniqueArray(id, { maxLength: 3 })
const carriedValue: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>

const fallbacks = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.fallback as unknown]))
const some = <T extends object>(kind: ListedKind, record: fc.Arbitrary<T>) =>
  fc.uniqueArray(record, { selector: (made) => identityOf(kind, made), maxLength: 5 })

/** A canvas with anything on it: equal and missing places in the order, references to what is gone, carried values. */
export const anyCanvasFile = fc.record({
  format: fc.constant('praatplaat'),
  schemaVersion: fc.constant(currentSchemaVersion),
  canvas: fc.record({
    title: fc.constantFrom('Een', 'Twee'),
    goal: prose,
    sector: fc.constantFrom('', 'Bouw'),
    tailoring: fc.constantFrom(null, ...tailorings),
    heldOn: day,
    templateId: fc.constant(null),
    round: fc.constantFrom(...rounds),
    releasedToParticipantsOn: day,
  }),
  phases: some(
    'phases',
    fc.record({
      id,
      title: words,
      order,
      continuous: fc.boolean(),
      hidden: fc.boolean(),
      tasks: fc.array(words, { maxLength: 2 }),
    }),
  ).map((phases) => phases.map((phase) => ({ ...fallbacks(phaseFields), ...phase }))),
  roles: some('roles', fc.record({ id, label: words, order, core: fc.boolean(), hidden: fc.boolean() })).map(
    (roles) => roles.map((role) => ({ ...fallbacks(roleFields), ...role })),
  ),
  themes: some('themes', fc.record({ id, name: words, questions: fc.array(words, { maxLength: 2 }), order })),
  chips: some(
    'chips',
    fc.record({ phaseId: id, roleId: id, involvement: fc.constantFrom(...involvements), order }),
  ),
  leads: some(
    'leads',
    fc.record({ phaseId: id, roleId: id, until: fc.constant(''), reason: fc.constantFrom('', 'samen') }),
  ),
  handovers: some(
    'handovers',
    fc.record({
      fromPhaseId: id,
      toPhaseId: id,
      moment: fc.constantFrom('', 'in maart'),
      agreementId: fc.option(id),
    }),
  ),
  agreements: some(
    'agreements',
    fc.record({
      id,
      status: fc.constantFrom(...agreementStatuses),
      phaseId: fc.option(id),
      text: prose,
      ownerId: fc.option(id),
      partnerIds: ids,
      due: day,
      remark: prose,
      order,
    }),
  ),
  needs: some(
    'needs',
    fc.record({
      id,
      phaseId: fc.option(id),
      fromRoleId: fc.option(id),
      toRoleId: fc.option(id),
      text: prose,
      answer: fc.constantFrom(...needAnswers),
      agreementId: fc.option(id),
      order,
    }),
  ),
  resources: some(
    'resources',
    fc.record({
      id,
      kind: fc.constantFrom(...resourceKinds),
      text: prose,
      providerId: fc.option(id),
      phaseId: fc.option(id),
      status: fc.constantFrom(null, ...resourceStatuses),
      until: day,
      lasting: fc.constantFrom(null, ...resourceLastings),
      shortBy: fc.constantFrom(null, 0, 80),
      paidRoleIds: ids,
      remark: prose,
      order,
    }),
  ),
  questions: some(
    'questions',
    fc.record({ id, text: prose, phaseId: fc.option(id), settled: fc.boolean(), order }),
  ),
  notes: some(
    'notes',
    fc.record({
      id,
      text: prose,
      place: fc.oneof(
        fc.record({ on: fc.constant('board'), id: fc.constant(null), x: share, y: share }),
        fc.record({ on: fc.constantFrom('phase', 'theme'), id, x: share, y: share }),
      ),
      order,
    }),
  ),
  comments: some(
    'comments',
    fc.record({
      id,
      about: fc.oneof(
        fc.record({ kind: fc.constant('agreement'), id }),
        fc.record({ kind: fc.constant('chip'), id: fc.constantFrom('a.a', 'b.constructor') }),
      ),
      text: prose,
      roleId: fc.option(id),
      settled: fc.boolean(),
      order,
    }),
  ),
  dismissals: some(
    'dismissals',
    fc.record({
      code: fc.constantFrom('lead-empty', 'need-unanswered'),
      subject: fc.constantFrom('a', 'a.b'),
      reason: fc.constantFrom('', 'later'),
    }),
  ),
  carried: fc.dictionary(
    fc.constantFrom('/recipes', '/canvas/mood', '/chips/a.b/since', '/odd~1name'),
    carriedValue,
  ),
}) as unknown as fc.Arbitrary<CanvasFile>
