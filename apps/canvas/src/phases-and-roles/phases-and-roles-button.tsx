import { Button, type ButtonProps } from '../design/button.tsx'
import { useMayEdit } from '../session/session-context.tsx'
import { usePhasesAndRoles, type VocabularyList } from './use-phases-and-roles.ts'

interface PhasesAndRolesButtonProps extends Omit<ButtonProps, 'onClick' | 'id'> {
  readonly list: VocabularyList
  /** The phase or role whose fields it opens. */
  readonly id?: string
  /** Whether it leads to the form for a new one. */
  readonly adding?: boolean
}

/** Opens the phases and roles of the canvas, to change them. Viewers have no such button. */
export function PhasesAndRolesButton({ list, id, adding = false, ...look }: PhasesAndRolesButtonProps) {
  const show = usePhasesAndRoles((dialog) => dialog.show)
  const add = usePhasesAndRoles((dialog) => dialog.add)
  if (!useMayEdit()) return null
  return (
    <Button aria-haspopup="dialog" onClick={() => (adding ? add(list) : show(list, id ?? null))} {...look} />
  )
}
