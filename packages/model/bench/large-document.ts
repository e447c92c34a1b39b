import { agreementStatuses } from '../src/agreement/agreement.ts'
import { involvements } from '../src/chip/involvement.ts'
import { documentFromFile, writeChanges } from '../src/document/index.ts'
import { phaseRoleId } from '../src/ids.ts'
import { create } from '../src/mutation.ts'
import { resourceKinds, resourceStatuses } from '../src/resource/resource.ts'
import { instantiateTemplate } from '../src/templates/index.ts'

const days = [null, '2026-12-31', '2027-01-21', '2027-03-01', '2027-12-31']

/** A document with 150 chips, 200 needs, 200 agreements and 60 resources, more than a table has ever made. */
export function largeDocument() {
  const file = instantiateTemplate('praatplaat', 'nl')
  if (!file) throw new Error('There is no empty canvas')
  const doc = documentFromFile(file)
  const phaseIds = file.phases.map(({ id }) => id)
  const roleIds = [...file.roles.map(({ id }) => id), ...numbered('own', 15)]
  const pick = <T>(items: readonly T[], at: number) => items[at % items.length] as T

  doc.transact(() =>
    writeChanges(doc, [
      ...numbered('own', 15).map((id) => create('roles', id, { label: id, colour: '#1F6F78' })),
      ...numbered('', 150).map((_, at) =>
        create('chips', phaseRoleId(pick(phaseIds, at), pick(roleIds, Math.floor(at / phaseIds.length))), {
          involvement: pick(involvements, at * 7),
          order: orderOf(at),
        }),
      ),
      ...phaseIds.flatMap((phaseId, at) =>
        Array.from({ length: at % 3 }, (_, claim) =>
          create('leads', phaseRoleId(phaseId, pick(roleIds, at + claim)), { until: '', reason: '' }),
        ),
      ),
      ...numbered('agreement', 200).map((id, at) =>
        create('agreements', id, {
          phaseId: pick([...phaseIds, null], at),
          text: `Afspraak ${at} over wat er gebeurt`,
          ownerId: pick([...roleIds, null], at * 3),
          partnerIds: [pick(roleIds, at + 1), pick(roleIds, at + 5)],
          due: pick(days, at),
          status: pick(agreementStatuses, at),
          order: orderOf(at),
        }),
      ),
      ...numbered('need', 200).map((id, at) =>
        create('needs', id, {
          phaseId: pick([...phaseIds, null], at),
          text: `Behoefte ${at} van de een aan de ander`,
          fromRoleId: pick(roleIds, at),
          toRoleId: pick(roleIds, at + 4),
          agreementId: pick([null, `agreement${at}`], at),
          order: orderOf(at),
        }),
      ),
      ...numbered('resource', 60).map((id, at) =>
        create('resources', id, {
          phaseId: pick([...phaseIds, null], at),
          text: `Middel ${at}`,
          kind: pick(resourceKinds, at),
          status: pick([...resourceStatuses, null], at),
          until: pick(days, at),
          providerId: pick(roleIds, at),
          paidRoleIds: [pick(roleIds, at)],
          order: orderOf(at),
        }),
      ),
    ]),
  )
  return doc
}

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${name}${at}`)
}

/** A fractional index; three digits, so that up to 999 stand in order. */
function orderOf(at: number): string {
  return `c${String(at).padStart(3, '0')}`
}
