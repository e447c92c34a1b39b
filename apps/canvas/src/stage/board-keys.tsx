import { involvements, releaseLead, setInvolvement } from '@praatplaat/model'
import type { Box, Scene } from '@praatplaat/scene'
import { memo, useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import styles from './board-keys.module.css'
import type { Camera } from './camera.ts'
import { nextBox, type Direction } from './next-box.ts'
import { selectedBoxId } from './selected-box.ts'

interface BoardKeysProps {
  readonly scene: Scene
  readonly camera: Camera
  readonly label: string
  readonly description: string
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * The board for the keyboard and the screen reader: a button over everything that can be
 * pointed at, one tab stop for all of them, arrows to go from one to the next. A canvas
 * element alone would be a blank to whoever does not use a mouse.
 */
export function BoardKeys({ scene, camera, label, description }: BoardKeysProps) {
  const t = useTranslations('board')
  const picked = useView((view) => view.picked)
  const selection = useView((view) => view.selection)
  const mayEdit = useMayEdit()
  const session = useSession()
  const putDown = usePutDown()
  const group = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const [current, setCurrent] = useState<string | null>(null)

  const boxes = useMemo(() => scene.boxes.filter(picked ? isPlace : isThing), [scene.boxes, picked])
  const active =
    boxes.find((box) => box.id === current) ??
    boxes.find((box) => box.id === selectedBoxId(selection)) ??
    boxes[0]

  const focus = (box: Box | null | undefined) => {
    if (!box) return
    group.current?.querySelector<HTMLElement>(`[data-box="${CSS.escape(box.id)}"]`)?.focus()
  }

  // Picked up by keyboard: go to the places. Put down: stay with the chip that was put.
  const goToPlaces = useEffectEvent(() => {
    if (document.activeElement?.matches(':focus-visible')) focus(boxes[0])
  })
  const pickedRole = picked?.roleId
  useEffect(() => {
    if (pickedRole) goToPlaces()
  }, [pickedRole])

  const stayWithSelected = useEffectEvent((id: string) => {
    if (group.current?.contains(document.activeElement)) focus(boxes.find((box) => box.id === id))
  })
  const selectedId = selectedBoxId(selection)
  useEffect(() => {
    if (selectedId !== null) stayWithSelected(selectedId)
  }, [selectedId])

  const press = (event: KeyboardEvent, box: Box) => {
    const direction = directions[event.key]
    const isConfirm = event.key === 'Enter' || event.key === ' '
    const view = useView.getState()
    if (direction) focus(nextBox(boxes, box, direction))
    else if (event.key === 'Escape') letGo()
    else if (picked && isConfirm) putDown(picked, placeOf(box))
    else if (box.kind === 'chip' && mayEdit && onChipKey(event.key, box)) return event.preventDefault()
    else if (isConfirm)
      view.select(
        box.kind === 'chip' ? { kind: 'chip', chipId: box.chipId } : { kind: 'phase', phaseId: box.phaseId },
      )
    else return
    event.preventDefault()
  }

  const letGo = () => {
    const { pick, select } = useView.getState()
    if (picked) pick(null)
    else select(null)
  }

  const onChipKey = (key: string, box: Box & { kind: 'chip' }): boolean => {
    const involvement = involvements[Number(key) - 1]
    if (key === ' ') useView.getState().pick({ roleId: box.roleId, chipId: box.chipId })
    else if (key === 'Delete' || key === 'Backspace') {
      focus(nextBox(boxes, box, 'up'))
      putDown({ roleId: box.roleId, chipId: box.chipId }, { kind: 'tray' })
    } else if (involvement) session.commit(setInvolvement, { chipId: box.chipId, involvement })
    else if (key === 'r' || key === 'R') toggleLead(box)
    else return false
    return true
  }

  const toggleLead = ({ roleId, phaseId, chipId }: Box & { kind: 'chip' }) => {
    const leads = chipId in session.canvas.current().leads
    if (leads) session.commit(releaseLead, { phaseId, roleId })
    else putDown({ roleId, chipId }, { kind: 'lead', phaseId })
  }

  return (
    <div
      ref={group}
      className={styles['keys']}
      role="group"
      aria-label={label}
      aria-describedby={helpId}
      onFocus={({ target }) => setCurrent((target as HTMLElement).dataset['box'] ?? null)}
      onKeyDown={(event) => {
        const id = (event.target as HTMLElement).dataset['box']
        const box = boxes.find((candidate) => candidate.id === id)
        if (box) press(event, box)
      }}
    >
      <p id={helpId} className="visually-hidden">
        {description} {t('keysHelp')}
      </p>
      {boxes.map((box) => (
        <BoxButton
          key={box.id}
          box={box}
          camera={camera}
          label={
            picked
              ? t(`putHere.${box.kind === 'lead-seat' ? 'lead' : 'chips'}`, { label: box.label })
              : box.label
          }
          stop={box.id === active?.id}
          pressed={box.id === selectedId}
        />
      ))}
    </div>
  )
}

interface BoxButtonProps {
  readonly box: Box
  readonly camera: Camera
  readonly label: string
  /** The one that the tab key stops at. */
  readonly stop: boolean
  readonly pressed: boolean
}

/** One of the buttons. The group listens to the keys, so that a button renders only when its box changes. */
const BoxButton = memo(
  function BoxButton({ box, camera, label, stop, pressed }: BoxButtonProps) {
    return (
      <button
        type="button"
        className={styles['box']}
        data-box={box.id}
        tabIndex={stop ? 0 : -1}
        aria-label={label}
        aria-pressed={pressed}
        style={{
          transform: `translate(${box.x * camera.zoom + camera.x}px, ${box.y * camera.zoom + camera.y}px)`,
          inlineSize: box.width * camera.zoom,
          blockSize: box.height * camera.zoom,
        }}
      />
    )
  },
  (a, b) =>
    a.box === b.box &&
    a.label === b.label &&
    a.stop === b.stop &&
    a.pressed === b.pressed &&
    a.camera.zoom === b.camera.zoom &&
    a.camera.x === b.camera.x &&
    a.camera.y === b.camera.y,
)

function isThing(box: Box): boolean {
  return box.kind === 'phase' || box.kind === 'lead-seat' || box.kind === 'chip' || box.kind === 'agreements'
}

function isPlace(box: Box): boolean {
  return box.kind === 'chip-lane' || box.kind === 'lead-seat'
}

function placeOf(box: Box) {
  return { kind: box.kind === 'lead-seat' ? ('lead' as const) : ('chips' as const), phaseId: box.phaseId }
}
