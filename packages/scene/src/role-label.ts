import { say, type Canvas, type Locale } from '@praatplaat/model'
import { onOneLine } from './text/split-at-breaks.ts'
import { wordsIn } from './words/words-in.ts'

/** What stands under a chip, soft hyphens included; a role that is gone is called unknown [SC11]. */
export function roleLabel(canvas: Canvas, roleId: string, locale: Locale): string {
  const role = canvas.roles[roleId]
  const label = role === undefined ? '' : say(role.label, locale).trim() || say(role.name, locale).trim()
  return label === '' ? wordsIn(locale).unknownRole : label
}

/** A role's label as it is spoken. */
export function roleName(canvas: Canvas, roleId: string, locale: Locale): string {
  return onOneLine(roleLabel(canvas, roleId, locale))
}

/** Whether a role is left out of the picture for now; one that is gone is not hidden but unknown. */
export function isHiddenRole(canvas: Canvas, roleId: string): boolean {
  return canvas.roles[roleId]?.hidden ?? false
}

/** The names of several roles. */
export function roleNames(canvas: Canvas, roleIds: readonly string[], locale: Locale): readonly string[] {
  return roleIds.map((roleId) => roleName(canvas, roleId, locale))
}
