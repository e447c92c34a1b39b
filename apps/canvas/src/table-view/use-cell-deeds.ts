import {
  chipsOf,
  involvements,
  moveRoleChip,
  phaseRoleId,
  shownPhases,
  placeRoleChip,
  releaseLead,
  say,
  setInvolvement,
  type Canvas,
  type Involvement,
} from '@praatplaat/model'
import { involvementLetters } from '@praatplaat/scene'
import { useTranslations } from 'use-intl'
import { usePreferences } from '../device/preferences.ts'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'

/** A key that was pressed on a cell of a role. */
export interface CellKey {
  readonly key: string
  readonly shiftKey: boolean
}

/**
 * What the keys do to a role in a phase: everything that the board does with a chip. Each says in words what it did.
 * Returns the phase where the chip is afterwards; `null` for a key that does nothing.
 */
export function useCellDeeds(): (pressed: CellKey, phaseId: string, roleId: string) => string | null {
  const t = useTranslations('tableView.told')
  const names = useTranslations('involvement')
  const { commit, canvas } = useSession()
  const locale = useReaderLocale()
  const putDown = usePutDown()
  const tell = useView((view) => view.tell)

  return ({ key, shiftKey }, phaseId, roleId) => {
    const chipId = phaseRoleId(phaseId, roleId)
    const stands = chipId in canvas.current().chips
    const words = () => ({
      role: roleName(canvas.current(), roleId),
      phase: phaseNumber(canvas.current(), phaseId),
    })

    const take = (involvement: Involvement) => {
      const outcome = stands
        ? commit(setInvolvement, { chipId, involvement })
        : commit(placeRoleChip, { phaseId, roleId, involvement })
      if (outcome.kind !== 'refused')
        tell(t('involvement', { ...words(), involvement: names(involvement).toLocaleLowerCase(locale) }))
    }
    const toggleLead = () => {
      if (!(chipId in canvas.current().leads)) return putDown({ roleId, chipId }, { kind: 'lead', phaseId })
      tell(t('leadReleased', words()))
      return commit(releaseLead, { phaseId, roleId })
    }
    const moveSideways = (by: number): string => {
      const phases = shownPhases(canvas.current())
      const to = phases[phases.findIndex(({ id }) => id === phaseId) + by]
      if (!to) tell(t('edge'))
      return to && putDown({ roleId, chipId }, { kind: 'chips', phaseId: to.id }).kind === 'done'
        ? to.id
        : phaseId
    }
    const moveInRow = (by: number) => {
      const at = chipsOf(canvas.current(), phaseId).findIndex(({ id }) => id === chipId) + by
      const { kind } =
        at < 0 ? { kind: 'unchanged' as const } : commit(moveRoleChip, { chipId, phaseId, index: at })
      const row = chipsOf(canvas.current(), phaseId)
      if (kind === 'unchanged') tell(t('edge'))
      if (kind === 'done')
        tell(t('place', { ...words(), at: row.findIndex(({ id }) => id === chipId) + 1, count: row.length }))
    }

    const arrow = shiftKey ? shiftArrows[key] : undefined
    if (arrow !== undefined) {
      if (!stands) tell(t('nothingToMove'))
      else if (arrow.sideways) return moveSideways(arrow.by)
      else moveInRow(arrow.by)
      return phaseId
    }
    if (key === 'Delete' || key === 'Backspace') {
      if (stands) putDown({ roleId, chipId }, { kind: 'tray' })
      else tell(t('nothingToMove'))
      return phaseId
    }
    if (!usePreferences.getState().singleKeys) return null
    const involvement = involvementOf(key)
    if (involvement) take(involvement)
    else if (key === 'r' || key === 'R') toggleLead()
    else return null
    return phaseId
  }

  /** By the letter that stands on the chip in the reader's language, or by its number as on the board. */
  function involvementOf(key: string): Involvement | undefined {
    const letters = involvementLetters(locale)
    return involvements.find((one, index) => letters[one] === key.toUpperCase() || key === String(index + 1))
  }

  function roleName(held: Canvas, roleId: string): string {
    const role = held.roles[roleId]
    return role ? say(role.label, locale).replaceAll('\u00AD', '') : '?'
  }
}

function phaseNumber(held: Canvas, phaseId: string): number {
  return shownPhases(held).findIndex(({ id }) => id === phaseId) + 1
}

const shiftArrows: Readonly<Record<string, { readonly sideways: boolean; readonly by: number }>> = {
  ArrowLeft: { sideways: true, by: -1 },
  ArrowRight: { sideways: true, by: 1 },
  ArrowUp: { sideways: false, by: -1 },
  ArrowDown: { sideways: false, by: 1 },
}
