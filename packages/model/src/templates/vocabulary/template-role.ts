import type { Role } from '../../role/role.ts'
import type { Bilingual } from '../bilingual.ts'

/** The parties that the templates know, in the order of the tray. */
export const templateRoleIds = [
  'employer',
  'case-manager',
  'intermediary',
  'language-trainer',
  'job-coach',
  'participant',
  'expert-by-experience',
  'vocational-trainer',
  'buddy',
  'workplace-trainer',
  'coordinator',
  'work-centre',
  'uwv',
  'social-support',
  'sector-body',
] as const
export type TemplateRoleId = (typeof templateRoleIds)[number]

/** A role as the templates describe it; its place in the tray is its place in the list. */
export interface TemplateRole extends Pick<Role, 'code' | 'symbol' | 'colour' | 'core'> {
  readonly id: TemplateRoleId
  /** Under a chip: two lines of about twelve letters. U+00AD says where a long word may break. */
  readonly label: Bilingual
  readonly name: Bilingual
  readonly description: Bilingual
  /** How the role's paper chip looks: its outline and the picture on it. */
  readonly paperChip: { readonly shape: Bilingual; readonly picture: Bilingual }
}
