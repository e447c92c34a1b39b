import { phaseRoleId, type Canvas, type Locale } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'

/** The worked case as it is drawn on the start page: what its file holds, read without a document. */
export function exampleCanvas(locale: Locale): Canvas {
  const file = instantiateTemplate('isoleerder-rotterdam', locale)
  if (!file) throw new Error('The worked case that the start page shows is not among the templates.')
  return {
    ...file.canvas,
    schemaVersion: file.schemaVersion,
    phases: byId(file.phases),
    roles: byId(file.roles),
    chips: byId(file.chips.map((chip) => ({ ...chip, id: phaseRoleId(chip.phaseId, chip.roleId) }))),
    leads: byId(file.leads.map((lead) => ({ ...lead, id: phaseRoleId(lead.phaseId, lead.roleId) }))),
    agreements: byId(file.agreements),
    carried: {},
    repairs: [],
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
