import type { ResourceKind } from '@praatplaat/model'
import type { ResourceSymbol } from '../symbols/symbol-path.ts'

const symbols: Readonly<Record<ResourceKind, ResourceSymbol>> = {
  time: 'clock',
  money: 'euro',
  expertise: 'lightbulb',
  room: 'warehouse',
  material: 'package',
  network: 'share-2',
  scheme: 'file-check-corner',
}

/** The symbol of a kind of resource. */
export function resourceSymbol(kind: ResourceKind): ResourceSymbol {
  return symbols[kind]
}
