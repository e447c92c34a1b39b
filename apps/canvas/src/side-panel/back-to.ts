import { phaseRoleId, type Canvas, type Locale } from '@praatplaat/model'
import type { Selection } from '../view-state/view.ts'
import { phaseWords, roleWords } from './phase-words.ts'

interface Around {
  readonly to: NonNullable<Selection>
  readonly label: string
}

/** What something lies in: the chip of its role, else its phase; `null` when it is about the whole programme. */
export function backTo(
  canvas: Canvas,
  phaseId: string | null,
  roleId: string | null,
  locale: Locale,
): Around | null {
  if (phaseId === null) return null
  const phase = phaseWords(canvas, phaseId, locale)
  if (phase === null) return null
  const chipId = roleId === null ? null : phaseRoleId(phaseId, roleId)
  if (chipId !== null && canvas.chips[chipId]) {
    return { to: { kind: 'chip', chipId }, label: `${roleWords(canvas, roleId!, locale) ?? '?'}, ${phase}` }
  }
  return { to: { kind: 'phase', phaseId }, label: phase }
}

/** For a component that shows it again only when it reads otherwise. */
export function sameAround(a: Around | null, b: Around | null): boolean {
  return a?.label === b?.label && JSON.stringify(a?.to) === JSON.stringify(b?.to)
}
