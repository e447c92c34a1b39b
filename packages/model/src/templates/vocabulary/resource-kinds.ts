import type { ResourceKind } from '../../resource/resource.ts'
import type { Bilingual } from '../bilingual.ts'

/** What a role can bring in, by kind. */
export const resourceKinds: readonly { readonly id: ResourceKind; readonly name: Bilingual }[] = [
  { id: 'time', name: { nl: 'tijd', en: 'time' } },
  { id: 'money', name: { nl: 'geld', en: 'money' } },
  { id: 'expertise', name: { nl: 'expertise', en: 'expertise' } },
  { id: 'room', name: { nl: 'ruimte', en: 'room' } },
  { id: 'material', name: { nl: 'materiaal', en: 'material' } },
  { id: 'network', name: { nl: 'netwerk', en: 'network' } },
  { id: 'scheme', name: { nl: 'regeling', en: 'scheme' } },
]
