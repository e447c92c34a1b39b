import { phaseRoleId, shownPhases, shownRoles, type Canvas } from '@praatplaat/model'
import { involvementLetters } from '@praatplaat/scene'
import {
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { useGoal } from '../view-state/use-goal.ts'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { cellId, cellOfId, roleIdOf, type Cell, type Row } from './cell-id.ts'
import { rowRoleIds } from './cell-facts.ts'
import { FootCell } from './foot-cell.tsx'
import { LeadCell } from './lead-cell.tsx'
import { nextCell } from './next-cell.ts'
import { PhaseHead } from './phase-head.tsx'
import { PhaseLegend } from './phase-legend.tsx'
import { RoleRow } from './role-row.tsx'
import styles from './role-table.module.css'
import { useCellDeeds } from './use-cell-deeds.ts'
import { useOutsideLens } from './use-outside-lens.ts'

/** What the view around the table may ask of it. */
export interface RoleTableHandle {
  /** Gives the focus back to the cell that was opened, wherever its chip is now. */
  readonly focusSelected: () => void
}

interface RoleTableProps {
  readonly ref: Ref<RoleTableHandle>
  readonly narrow: boolean
  /** A cell was opened by key, by a screen reader, or on a narrow screen: its panel takes the focus. */
  readonly onOpen: (cell: Cell) => void
}

/** Roles by phases, as a grid: one stop of the tab key, arrows from cell to cell. */
export function RoleTable({ ref, narrow, onOpen }: RoleTableProps) {
  const t = useTranslations('tableView')
  const locale = useReaderLocale()
  const { canvas } = useSession()
  const mayEdit = useMayEdit()
  const doDeed = useCellDeeds()
  const isOutside = useOutsideLens()
  const phaseIds = useCanvas(phaseIdsOf, sameItems)
  const roleIds = useCanvas(roleRowsOf, sameItems)
  const grid = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState<Cell | null>(null)
  /** Whether the focus is here, as far as the reader knows: what had it may have gone just now. */
  const hasFocus = useRef(false)
  const helpId = useId()

  const rows: readonly Row[] = ['head', 'lead', ...roleIds.map((id) => `role:${id}` as const), 'foot']
  const isThere = current !== null && rows.includes(current.row) && phaseIds.includes(current.phaseId)
  const firstRow = rows[2] ?? 'lead'
  const stop: Cell = isThere ? current : { row: firstRow, phaseId: phaseIds[0] ?? '' }

  const focus = (cell: Cell) => {
    grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellId(cell))}"]`)?.focus()
  }

  // Others take phases and roles away: the focus must not go with what had it.
  const keepFocus = useEffectEvent(() => {
    if (hasFocus.current && !grid.current?.contains(document.activeElement)) focus(stop)
  })
  useEffect(() => keepFocus(), [phaseIds, roleIds])

  useGoal('table', (id) => {
    const cell = cellOfId(id)
    if (cell) focus(cell)
    return true
  })

  useImperativeHandle(ref, () => ({
    focusSelected: () => {
      const { selection } = useView.getState()
      const chip = selection?.kind === 'chip' ? canvas.current().chips[selection.chipId] : undefined
      const place = selection?.kind === 'place' ? selection : chip
      focus(place ? { row: `role:${place.roleId}`, phaseId: place.phaseId } : stop)
    },
  }))

  const select = (cell: Cell) => {
    const roleId = roleIdOf(cell)
    const { phaseId } = cell
    if (roleId === null) return useView.getState().select({ kind: 'phase', phaseId })
    const chipId = phaseRoleId(phaseId, roleId)
    const stands = chipId in canvas.current().chips
    return useView.getState().select(stands ? { kind: 'chip', chipId } : { kind: 'place', phaseId, roleId })
  }
  const open = (cell: Cell) => {
    select(cell)
    if (narrow) useView.getState().openSheet()
    onOpen({ ...cell })
  }

  const press = (event: KeyboardEvent) => {
    const cell = cellAt(event.target)
    // With these held down a key is the browser's, or the screen reader's.
    if (!cell || event.altKey || event.metaKey) return
    if (onKey(event, cell)) event.preventDefault()
  }
  const onKey = ({ key, ctrlKey, shiftKey }: KeyboardEvent, cell: Cell): boolean => {
    const roleId = roleIdOf(cell)
    if (!ctrlKey && (key === 'Enter' || key === 'F2')) open(cell)
    else if (!ctrlKey && key === 'Escape') return letGo()
    else if (!ctrlKey && roleId !== null && mayEdit && onDeed({ key, shiftKey }, cell.phaseId, roleId))
      return true
    else if (!shiftKey) return go(key, ctrlKey, cell)
    else return false
    return true
  }
  /** With nothing to let go of, Escape is for whoever else waits for it. */
  const letGo = (): boolean => {
    const { selection, select: choose } = useView.getState()
    choose(null)
    return selection !== null
  }
  const onDeed = (pressed: { key: string; shiftKey: boolean }, phaseId: string, roleId: string): boolean => {
    const at = doDeed(pressed, phaseId, roleId)
    if (at !== null && at !== phaseId) focus({ row: `role:${roleId}`, phaseId: at })
    return at !== null
  }
  const go = (key: string, withCtrl: boolean, cell: Cell): boolean => {
    const size = { rows: rows.length, columns: phaseIds.length }
    const place = { row: rows.indexOf(cell.row), column: phaseIds.indexOf(cell.phaseId) }
    const next = nextCell(key, withCtrl, place, size)
    if (next) focus({ row: rows[next.row]!, phaseId: phaseIds[next.column]! })
    return next !== null
  }
  const click = (event: MouseEvent) => {
    const cell = cellAt(event.target)
    if (!cell) return
    // A screen reader presses without a pointer: it wants what it opened.
    if (narrow || event.detail === 0) open(cell)
    else select(cell)
  }

  if (phaseIds.length === 0) return <p className={styles['empty']}>{t('empty')}</p>
  const stopId = cellId(stop)
  const column = (row: Row, phaseId: string) => {
    const id = cellId({ row, phaseId })
    return { id, isStop: id === stopId, isDimmed: isOutside({ row, phaseId }), phaseId }
  }
  return (
    <section className={styles['scroll']} aria-label={t('label')}>
      <p id={helpId} className="visually-hidden">
        {mayEdit
          ? t('keysHelp', {
              letters: new Intl.ListFormat(locale).format(Object.values(involvementLetters(locale))),
            })
          : t('keysHelpViewer')}
      </p>
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells take keys
        role="grid"
        className={styles['table']}
        aria-describedby={helpId}
        aria-readonly={!mayEdit}
        data-narrow={narrow || undefined}
        onKeyDown={press}
        onClick={click}
        onFocus={({ target }) => {
          hasFocus.current = true
          setCurrent(cellAt(target))
        }}
        onBlur={() => (hasFocus.current = false)}
      >
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {t('role')}
            </th>
            {phaseIds.map((phaseId, index) => (
              <PhaseHead key={phaseId} number={index + 1} {...column('head', phaseId)} />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles['leads']}>
            <th scope="row">{t('lead')}</th>
            {phaseIds.map((phaseId) => (
              <LeadCell key={phaseId} narrow={narrow} {...column('lead', phaseId)} />
            ))}
          </tr>
          {roleIds.map((roleId) => (
            <RoleRow
              key={roleId}
              roleId={roleId}
              phaseIds={phaseIds}
              isDimmed={isOutside({ row: `role:${roleId}`, phaseId: '' })}
              stopPhaseId={stop.row === `role:${roleId}` ? stop.phaseId : null}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('bottom')}</th>
            {phaseIds.map((phaseId) => (
              <FootCell key={phaseId} {...column('foot', phaseId)} />
            ))}
          </tr>
        </tfoot>
      </table>
      {narrow && <PhaseLegend />}
    </section>
  )
}

function cellAt(target: EventTarget): Cell | null {
  return cellOfId((target as Element).closest<HTMLElement>('[data-cell]')?.dataset['cell'])
}

function phaseIdsOf(canvas: Canvas): readonly string[] {
  return shownPhases(canvas).map(({ id }) => id)
}

function roleRowsOf(canvas: Canvas): readonly string[] {
  return rowRoleIds(
    canvas,
    shownRoles(canvas).map(({ id }) => id),
  )
}
