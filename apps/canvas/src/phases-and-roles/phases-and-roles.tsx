import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../design/dialog.tsx'
import { part } from '../parts/part.tsx'
import { useMayEdit } from '../session/session-context.tsx'
import { usePhasesAndRoles } from './use-phases-and-roles.ts'

const PhasesAndRolesContents = part({
  words: ['phases-and-roles'],
  load: () => import('./phases-and-roles-contents.tsx').then((file) => file.PhasesAndRolesContents),
})

/** The dialog in which the group makes the phases and the roles its own. */
export function PhasesAndRoles() {
  const t = useTranslations('panel')
  const app = useTranslations('app')
  const isOpen = usePhasesAndRoles((dialog) => dialog.shown !== null)
  const close = usePhasesAndRoles((dialog) => dialog.close)
  const mayEdit = useMayEdit()

  // A dialog that was open when the canvas was left must not greet who opens another.
  useEffect(() => close, [close])

  if (!isOpen || !mayEdit) return null
  return (
    <Dialog title={t('phasesAndRoles')} onClose={close} closeLabel={app('close')}>
      <PhasesAndRolesContents />
    </Dialog>
  )
}
