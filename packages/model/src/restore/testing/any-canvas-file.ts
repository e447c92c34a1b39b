import * as fc from 'fast-check'
import { agreementStatuses } from '../../agreement/agreement.ts'
import { rounds, tailorings } from '../../canvas/canvas.ts'
import { involvements } from '../../chip/involvement.ts'
import type { CanvasFile } from '../../interchange/canvas-file.ts'
import type { Json } from '../../json.ts'
import { phaseFields } from '../../phase/phase.ts'
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
const carriedValue: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>

const fallbacks = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.fallback as unknown]))
const some = <T>(record: fc.Arbitrary<T>, key: (made: T) => string) =>
  fc.uniqueArray(record, { selector: key, maxLength: 5 })
const place = { phaseId: id, roleId: id }
const placeOf = ({ phaseId, roleId }: { phaseId: string; roleId: string }) => `${phaseId}.${roleId}`

/** A canvas with anything on it: equal and missing places in the order, references to what is gone, carried values. */
export const anyCanvasFile = fc.record({
  format: fc.constant('praatplaat'),
  schemaVersion: fc.constant(1),
  canvas: fc.record({
    title: fc.constantFrom('Een', 'Twee'),
    goal: prose,
    sector: fc.constantFrom('', 'Bouw'),
    tailoring: fc.constantFrom(null, ...tailorings),
    heldOn: day,
    templateId: fc.constant(null),
    round: fc.constantFrom(...rounds),
  }),
  phases: some(
    fc.record({
      id,
      title: words,
      order,
      continuous: fc.boolean(),
      tasks: fc.array(words, { maxLength: 2 }),
    }),
    (phase) => phase.id,
  ).map((phases) => phases.map((phase) => ({ ...fallbacks(phaseFields), ...phase }))),
  roles: some(fc.record({ id, label: words, order, core: fc.boolean() }), (role) => role.id).map((roles) =>
    roles.map((role) => ({ ...fallbacks(roleFields), ...role })),
  ),
  chips: some(fc.record({ ...place, involvement: fc.constantFrom(...involvements), order }), placeOf),
  leads: some(fc.record({ ...place, until: fc.constant(''), reason: fc.constantFrom('', 'samen') }), placeOf),
  agreements: some(
    fc.record({
      id,
      status: fc.constantFrom(...agreementStatuses),
      phaseId: fc.option(id),
      text: prose,
      ownerId: fc.option(id),
      partnerIds: fc.uniqueArray(id, { maxLength: 3 }),
      due: day,
      remark: prose,
      order,
    }),
    (agreement) => agreement.id,
  ),
  carried: fc.dictionary(
    fc.constantFrom('/needs', '/canvas/mood', '/chips/a.b/since', '/odd~1name'),
    carriedValue,
  ),
}) as unknown as fc.Arbitrary<CanvasFile>
