import type { NotePlace } from '@praatplaat/model'
import { notePlaceAt, type Box, type Point, type Scene } from '@praatplaat/scene'
import { useTranslations } from 'use-intl'
import { useMakeNeed } from '../needs/use-make-need.ts'
import { usePutNote } from '../notes/use-put-note.ts'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { boxAt } from './box-at.ts'

/** What becomes of a tap or a key while the reader is pointing; each says whether it was about that. */
export interface PointingOut {
  readonly atPoint: (scene: Scene, point: Point) => boolean
  readonly atBox: (box: Box | null) => boolean
}

/** Points out a chip of whom something is needed, or the place of a note. */
export function usePointing(): PointingOut {
  const t = useTranslations('board')
  const session = useSession()
  const makeNeed = useMakeNeed()
  const putNote = usePutNote()

  const askOf = (chipId: string, box: Box | null) => {
    const { pointAt, tell } = useView.getState()
    const from = session.canvas.current().chips[chipId]
    // The bare board lets go; so does a chip that was taken away meanwhile.
    if (box === null || !from) return pointAt(null)
    const isAnother = box.kind === 'chip' && box.phaseId === from.phaseId && box.chipId !== chipId
    if (!isAnother) return tell(t('pointing.samePhase'), 'warn')
    pointAt(null)
    makeNeed({ phaseId: from.phaseId, fromRoleId: from.roleId, toRoleId: box.roleId })
  }

  return {
    atPoint: (scene, point) => {
      const { pointing, pointAt } = useView.getState()
      if (pointing === null) return false
      if (pointing.at === 'need') askOf(pointing.chipId, boxAt(scene, point))
      else {
        pointAt(null)
        putNote(notePlaceAt(scene, point))
      }
      return true
    },
    atBox: (box) => {
      const { pointing, pointAt } = useView.getState()
      if (pointing === null) return false
      if (pointing.at === 'need') askOf(pointing.chipId, box)
      else {
        pointAt(null)
        if (box) putNote(middleOf(box))
      }
      return true
    },
  }
}

/** Without a pointer a note comes to lie in the middle of what was chosen. */
function middleOf(box: Box): NotePlace {
  const middle = { x: 0.5, y: 0.5 }
  if (box.kind === 'theme') return { on: 'theme', id: box.themeId, ...middle }
  return box.phaseId === null
    ? { on: 'board', id: null, ...middle }
    : { on: 'phase', id: box.phaseId, ...middle }
}
