import type { Involvement } from '../../chip/involvement.ts'
import type { Bilingual } from '../bilingual.ts'
import type { TemplateRoleId } from './template-role.ts'

/** The phases that the templates know, in the order of the road. */
export const templatePhaseIds = [
  'recruitment',
  'preparation',
  'support',
  'training',
  'experience',
  'match',
] as const
export type TemplatePhaseId = (typeof templatePhaseIds)[number]

/** A phase as the templates describe it; its place on the road is its place in the list. */
export interface TemplatePhase {
  readonly id: TemplatePhaseId
  readonly title: Bilingual
  readonly question: Bilingual
  readonly aim: Bilingual
  readonly continuous: boolean
  /** The stage of learning in which the phase falls: 1, 2 or 3, or a range such as `1-3`. */
  readonly learn: number | string
  readonly tasks: readonly Bilingual[]
  readonly prompts: readonly Bilingual[]
  readonly pitfalls: readonly Bilingual[]
  readonly hints: {
    readonly leads: readonly TemplateRoleId[]
    readonly involvement: Readonly<Record<Involvement, readonly TemplateRoleId[]>>
    readonly agreements: readonly Bilingual[]
    /** Each starts with its kind: "tijd: …", "geld: …". */
    readonly resources: readonly Bilingual[]
  }
}
