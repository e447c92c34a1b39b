import type { ChipBox, Scene } from '@praatplaat/scene'
import { useEffect, useEffectEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { pullArrow } from '../drag/pull-arrow.ts'
import { useMayEdit } from '../session/session-context.tsx'
import { boxAt } from '../stage/box-at.ts'
import { toScene, toViewport, type Camera } from '../stage/camera.ts'
import { useView } from '../view-state/view.ts'
import styles from './need-handle.module.css'
import { useMakeNeed } from './use-make-need.ts'

interface NeedHandleProps {
  readonly scene: Scene
  readonly camera: Camera
}

/** The handle on the chip that is selected. A viewer has none, and a chip that is picked up or pointed from neither. */
export function NeedHandle({ scene, camera }: NeedHandleProps) {
  const mayEdit = useMayEdit()
  const isBusy = useView((view) => view.picked !== null || view.pointing !== null || view.hand !== null)
  const chipId = useView((view) => (view.selection?.kind === 'chip' ? view.selection.chipId : null))
  const chip = scene.boxes.find((box): box is ChipBox => box.kind === 'chip' && box.chipId === chipId)
  if (!mayEdit || isBusy || !chip) return null
  return <HandleOn key={chip.id} chip={chip} scene={scene} camera={camera} />
}

/**
 * Pulled to another chip in the same phase it says that this role needs something of that one. A tap does the
 * same in two steps, and the panel has a button and a form for it: the keyboard has no need of this one.
 */
function HandleOn({ chip, scene, camera }: NeedHandleProps & { readonly chip: ChipBox }) {
  const t = useTranslations('board')
  const makeNeed = useMakeNeed()
  const handle = useRef<HTMLButtonElement>(null)
  const arrow = useRef<SVGSVGElement>(null)
  const middle = { x: chip.x + chip.centre.x, y: chip.y + chip.centre.y }
  const at = toViewport(camera, placeOn(chip))

  /** The window's coordinates of the frame that the board lies in. */
  const origin = () => handle.current!.offsetParent!.getBoundingClientRect()
  const chipUnder = (x: number, y: number): ChipBox | null => {
    const { left, top } = origin()
    const box = boxAt(scene, toScene(camera, { x: x - left, y: y - top }))
    return box?.kind === 'chip' && box.phaseId === chip.phaseId && box.id !== chip.id ? box : null
  }

  const follow = ({ x, y }: { x: number; y: number }) => {
    const [line, ring] = [arrow.current!.querySelector('line')!, arrow.current!.querySelector('circle')!]
    const { left, top } = origin()
    const from = toViewport(camera, middle)
    const target = chipUnder(x, y)
    const end = target
      ? toViewport(camera, { x: target.x + target.centre.x, y: target.y + target.centre.y })
      : null
    const tip = end ? { x: end.x + left, y: end.y + top } : { x, y }
    setAttributes(line, { x1: from.x + left, y1: from.y + top, x2: tip.x, y2: tip.y })
    setAttributes(ring, { cx: tip.x, cy: tip.y, r: target ? (target.radius + 6) * camera.zoom : 0 })
    arrow.current!.style.visibility = 'visible'
  }
  const press = useEffectEvent((event: PointerEvent) => {
    if (event.button !== 0) return
    pullArrow(event, {
      follow,
      end: (result) => {
        const { pointAt, tell } = useView.getState()
        if (arrow.current) arrow.current.style.visibility = 'hidden'
        if (result?.kind === 'tap') return pointAt({ at: 'need', chipId: chip.chipId })
        if (result?.kind !== 'let-go') return
        const target = chipUnder(result.x, result.y)
        if (!target) return tell(t('pointing.samePhase'), 'warn')
        makeNeed({ phaseId: chip.phaseId, fromRoleId: chip.roleId, toRoleId: target.roleId })
      },
    })
  })
  useEffect(() => {
    const element = handle.current!
    const onPress = (event: PointerEvent) => {
      // The board under it would take the press for one on the chip.
      event.stopPropagation()
      press(event)
    }
    element.addEventListener('pointerdown', onPress)
    return () => element.removeEventListener('pointerdown', onPress)
  }, [])

  return (
    <>
      <button
        ref={handle}
        type="button"
        className={styles['handle']}
        tabIndex={-1}
        aria-hidden="true"
        title={t('pointing.pull')}
        style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      >
        <Icon name="move-up-right" size={16} />
      </button>
      {createPortal(
        <svg ref={arrow} className={styles['arrow']} style={{ visibility: 'hidden' }} aria-hidden="true">
          <line />
          <circle />
        </svg>,
        document.body,
      )}
    </>
  )
}

/** On the rim of the chip; where its name stands beside it, at the end of the row, so that its symbol stays in sight. */
function placeOn({ x, y, width, height, centre, radius }: ChipBox) {
  if (width >= 2 * height) return { x: x + width + 6, y: y + height / 2 }
  return { x: x + centre.x - radius * 0.72, y: y + centre.y - radius * 0.72 }
}

function setAttributes(element: Element, attributes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
