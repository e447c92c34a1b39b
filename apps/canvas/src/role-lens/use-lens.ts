import type { Canvas } from '@praatplaat/model'
import { roleLens, type RoleLens } from '@praatplaat/model/findings'
import { useMemo } from 'react'
import { useCanvas } from '../session/session-context.tsx'
import { useLensRoleId } from './use-lens-role-id.ts'

/** The canvas as it concerns the role that is looked through; `null` when the reader looks at everything. */
export function useLens(): RoleLens | null {
  const roleId = useLensRoleId()
  // Who looks at everything does not draw anew for every edit.
  const canvas = useCanvas((now) => (roleId === null ? null : now))
  return useMemo(() => (canvas && roleId !== null ? roleLens(canvas, roleId) : null), [canvas, roleId])
}

/** The canvas as it concerns one role. */
export function useLensOf(roleId: string): { readonly canvas: Canvas; readonly lens: RoleLens } {
  const canvas = useCanvas(whole)
  return useMemo(() => ({ canvas, lens: roleLens(canvas, roleId) }), [canvas, roleId])
}

function whole(canvas: Canvas): Canvas {
  return canvas
}
