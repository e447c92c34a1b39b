import { involvements, releaseLead, setInvolvement } from '@praatplaat/model'
import type { Box, Scene } from '@praatplaat/scene'
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Place } from '../role-chips/place.ts'
import { usePreferences } from '../device/preferences.ts'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import { useGoal } from '../view-state/use-goal.ts'
import { useView, type Pointing } from '../view-state/view.ts'
import styles from './board-keys.module.css'
import { BoxButton } from './box-button.tsx'
import type { Camera } from './camera.ts'
import { nextBox, type Direction } from './next-box.ts'
import { selectedBoxId } from './selected-box.ts'
import { usePointing } from './use-pointing.ts'

interface BoardKeysProps {
  readonly scene: Scene
  readonly camera: Camera
  readonly label: string
  readonly description: string
  /** What Enter does with a thing, and with a station also after a chip was put there. */
  readonly onChoose: (box: Box) => void
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
export function BoardKeys({ scene, camera, label, description, onChoose }: BoardKeysProps) {
  const t = useTranslations('board')
  const picked = useView((view) => view.picked)
  const pointing = useView((view) => view.pointing)
  const pointOut = usePointing()
  const selection = useView((view) => view.selection)
  const mayEdit = useMayEdit()
  const session = useSession()
  const putDown = usePutDown()
  const group = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const [current, setCurrent] = useState<string | null>(null)
  /** Whether the focus is here, as far as the reader knows: what had it may have gone just now. */
  const hasFocus = useRef(false)

  const boxes = useMemo(() => {
    // On the phone the stations of the road are the way to the phases; elsewhere those are there themselves.
    if (scene.boxes.every(({ kind }) => kind === 'station')) return scene.boxes
    if (pointing) return scene.boxes.filter((box) => isPointedAt(box, pointing))
    return scene.boxes.filter(picked ? isPlace : isThing)
  }, [scene.boxes, picked, pointing])
  const active =
    boxes.find((box) => box.id === current) ??
    boxes.find((box) => box.id === selectedBoxId(selection)) ??
    boxes[0]

  const focus = (box: Box | null | undefined) => {
    if (!box) return
    group.current?.querySelector<HTMLElement>(`[data-box="${CSS.escape(box.id)}"]`)?.focus()
  }

  // Picked up by keyboard, in the tray too: go to the places. Put down: stay with the chip that was put.
  const goToPlaces = useEffectEvent(() => {
    if (document.activeElement?.matches(':focus-visible')) focus(active)
  })
  const pickedRole = picked?.roleId
  useEffect(() => {
    if (pickedRole !== undefined || pointing !== null) goToPlaces()
  }, [pickedRole, pointing])

  const stayWithSelected = useEffectEvent((id: string) => {
    if (hasFocus.current) focus(boxes.find((box) => box.id === id))
  })
  const selectedId = selectedBoxId(selection)
  useEffect(() => {
    if (selectedId !== null) stayWithSelected(selectedId)
  }, [selectedId])

  useGoal('board', (id) => {
    // The road of a phone leads to phases; what is in them stands on the card.
    if (boxes.every(({ kind }) => kind === 'station')) return false
    focus(boxes.find((box) => box.id === id))
    return true
  })

  // Things make way for places, and others take chips away: the focus must not go with what had it.
  const keepFocus = useEffectEvent(() => {
    if (hasFocus.current && !group.current?.contains(document.activeElement)) focus(active)
  })
  useEffect(() => keepFocus(), [boxes])

  const press = (event: KeyboardEvent, box: Box) => {
    // With these held down a key is the browser's: reload, back, the address bar.
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directions[event.key]
    const isConfirm = event.key === 'Enter' || event.key === ' '
    if (direction) focus(nextBox(boxes, box, direction))
    else if (event.key === 'Escape') {
      // With nothing to let go of, the key is for whoever else waits for it.
      if (!letGo()) return
    } else if (!picked && !pointing && box.kind === 'chip' && mayEdit && onChipKey(event.key, box))
      return event.preventDefault()
    else if (isConfirm) choose(box)
    else return
    event.preventDefault()
  }

  const choose = (box: Box) => {
    if (pointOut.atBox(box)) return
    const place = picked && placeOf(box)
    if (place) putDown(picked, place)
    if (!picked || box.kind === 'station') onChoose(box)
  }

  const boxOf = (target: EventTarget): Box | undefined =>
    boxes.find(({ id }) => id === (target as HTMLElement).dataset['box'])

  const letGo = (): boolean => {
    const { pick, pointAt, select } = useView.getState()
    if (picked?.chipId) setCurrent(`chip:${picked.chipId}`)
    if (pointing) pointAt(null)
    else if (picked) pick(null)
    else if (selection) select(null)
    else return false
    return true
  }

  const onChipKey = (key: string, box: Box & { kind: 'chip' }): boolean => {
    if (/^[\w]$/.test(key) && !usePreferences.getState().singleKeys) return false
    const involvement = involvements[Number(key) - 1]
    if (key === ' ') {
      setCurrent(`chip-lane:${box.phaseId}`)
      useView.getState().pick({ roleId: box.roleId, chipId: box.chipId })
    } else if (key === 'Delete' || key === 'Backspace') {
      focus(nextBox(boxes, box, 'up'))
      putDown({ roleId: box.roleId, chipId: box.chipId }, { kind: 'tray' })
    } else if (involvement) session.commit(setInvolvement, { chipId: box.chipId, involvement })
    else if (key === 'r' || key === 'R') toggleLead(box)
    else return false
    return true
  }

  const toggleLead = (box: Box & { kind: 'chip' }) => {
    const { roleId, phaseId, chipId } = box
    const leads = chipId in session.canvas.current().leads
    if (leads) {
      session.commit(releaseLead, { phaseId, roleId })
      useView.getState().tell(t('leadReleased', { label: box.label }))
    } else putDown({ roleId, chipId }, { kind: 'lead', phaseId })
  }

  return (
    <div
      ref={group}
      className={styles['keys']}
      role="group"
      aria-label={label}
      aria-describedby={helpId}
      onFocus={({ target }) => {
        hasFocus.current = true
        setCurrent((target as HTMLElement).dataset['box'] ?? null)
      }}
      onBlur={() => (hasFocus.current = false)}
      onKeyDown={(event) => {
        const box = boxOf(event.target)
        if (box) press(event, box)
      }}
      // No pointer gets here; this is how a screen reader presses a button.
      onClick={(event) => {
        const box = boxOf(event.target)
        if (box) choose(box)
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
            pointing
              ? t(pointing.at === 'note' ? 'pointing.putNote' : 'pointing.askOf', { label: box.label })
              : picked
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

function isThing({ kind }: Box): boolean {
  return kind !== 'station' && kind !== 'lead-chip' && kind !== 'chip-lane' && kind !== 'opening'
}

function isPlace(box: Box): boolean {
  return box.kind === 'chip-lane' || box.kind === 'lead-seat'
}

/** A note lies on a phase or a theme; something is needed of another chip in the same phase. */
function isPointedAt(box: Box, pointing: Pointing): boolean {
  if (pointing.at === 'note') return box.kind === 'phase' || box.kind === 'theme'
  const chipId = pointing.chipId
  return box.kind === 'chip' && box.chipId !== chipId && chipId.startsWith(`${box.phaseId}.`)
}

function placeOf({ kind, phaseId }: Box): Place | null {
  return phaseId === null ? null : { kind: kind === 'lead-seat' ? 'lead' : 'chips', phaseId }
}
