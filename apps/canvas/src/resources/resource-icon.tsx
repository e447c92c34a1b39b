import type { ResourceKind } from '@praatplaat/model'
import { Clock, Euro, FileCheck2, Lightbulb, Package, Waypoints, Warehouse } from 'lucide'
import { IconOf } from '../design/icon.tsx'

const icons = {
  time: Clock,
  money: Euro,
  expertise: Lightbulb,
  room: Warehouse,
  material: Package,
  network: Waypoints,
  scheme: FileCheck2,
} as const satisfies Record<ResourceKind, unknown>

/** What kind of resource it is, as a symbol; its name stands beside it. */
export function ResourceIcon({ kind, size = 18 }: { kind: ResourceKind; size?: number }) {
  return <IconOf node={icons[kind]} size={size} />
}
