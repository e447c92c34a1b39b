import { layoutPhase, layoutRoad, type Box, type Point, type Scene } from '@praatplaat/scene'
import { shownPhases, type Canvas } from '@praatplaat/model'
import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { LaserOnBoard } from '../laser/laser-on-board.tsx'
import { usePointingPeople } from '../laser/use-pointing-people.ts'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { useCanvas } from '../session/session-context.tsx'
import { BoardKeys } from '../stage/board-keys.tsx'
import { boxAt } from '../stage/box-at.ts'
import type { Size } from '../stage/camera.ts'
import { measureOnCanvas } from '../stage/measure-on-canvas.ts'
import { placeAt } from '../stage/place-at.ts'
import { sceneMemory } from '../stage/scene-memory.ts'
import { SceneStage } from '../stage/scene-stage.tsx'
import { selectionOf } from '../stage/selected-box.ts'
import { useEmphasis } from '../stage/use-emphasis.ts'
import { usePointing } from '../stage/use-pointing.ts'
import { useElementSize } from '../stage/use-element-size.ts'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PhoneSheet } from './phone-sheet.tsx'
import styles from './phone.module.css'
import { PointedElsewhere } from './pointed-elsewhere.tsx'
import { PointedOnRoad } from './pointed-on-road.tsx'
import { usePhoneSurface } from './use-phone-surface.ts'
import { useTap } from './use-tap.ts'

const still = { zoom: 1, x: 0, y: 0 }

/** The paper to the left and right of the card, in CSS px. */
const cardMargin = 14

/** The board on a narrow screen: the road, one phase of it, and the chips under the thumb. */
export function PhaseOnPhone() {
  const frame = useRef<HTMLDivElement>(null)
  const size = useElementSize(frame)
  return (
    <div className={styles['phone']}>
      <main ref={frame} className={styles['scroll']}>
        {size && size.width > 0 && <RoadAndPhase width={size.width} />}
      </main>
      <PhoneSheet />
    </div>
  )
}

function RoadAndPhase({ width }: { width: number }) {
  const t = useTranslations('board')
  const canvas = useCanvas(whole)
  const locale = useReaderLocale()
  const putDown = usePutDown()
  const pointOut = usePointing()
  const inView = useView((view) => view.phaseInView)
  const bringIntoView = useView((view) => view.bringIntoView)
  const placing = useView((view) => view.picked !== null)
  const emphasis = useEmphasis()
  const people = usePointingPeople()
  const phases = shownPhases(canvas)
  const phaseId = (phases.find(({ id }) => id === inView) ?? phases[0])?.id ?? null

  const road = useMemo(
    () => layoutRoad(canvas, { width, locale, measure: measureOnCanvas, current: phaseId }),
    [canvas, width, locale, phaseId],
  )
  const [reuse] = useState(sceneMemory)
  const card = useMemo(() => {
    if (phaseId === null) return null
    const options = { width: width - 2 * cardMargin, locale, measure: measureOnCanvas, placing, ...emphasis }
    return reuse(layoutPhase(canvas, phaseId, options))
  }, [canvas, phaseId, width, locale, placing, emphasis, reuse])

  const tapRoad = (at: Point) => {
    const box = boxAt(road, at)
    if (box?.kind !== 'station') return
    // A station is a place too: with a chip picked up, one tap puts it at the end of that phase.
    const { picked } = useView.getState()
    if (picked) putDown(picked, { kind: 'chips', phaseId: box.phaseId })
    bringIntoView(box.phaseId)
  }
  const tapCard = (at: Point) => {
    if (!card || pointOut.atPoint(card, at)) return
    const { picked, select, pick } = useView.getState()
    const box = boxAt(card, at)
    const place = picked && placeAt(card, at)
    if (picked && place) return putDown(picked, place)
    if (picked) return pick(null)
    if (box === null) return select(null)
    openBox(box)
  }

  const [roadFrame, cardFrame] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  usePhoneSurface([
    { frame: roadFrame, scene: road },
    { frame: cardFrame, scene: card },
  ])

  return (
    <>
      <TapScene
        frame={roadFrame}
        scene={road}
        onTap={tapRoad}
        onChoose={(box) => box.phaseId !== null && bringIntoView(box.phaseId)}
        label={t('road')}
      >
        <PointedOnRoad road={road} people={people} />
      </TapScene>
      {card && (
        <TapScene
          key={phaseId}
          frame={cardFrame}
          scene={card}
          onTap={tapCard}
          onChoose={openBox}
          label={t('label')}
        >
          <LaserOnBoard scene={card} camera={still} viewport={card} tools={null} reordered />
        </TapScene>
      )}
      <PointedElsewhere people={people} phaseId={phaseId} />
    </>
  )
}

/** Shows everything about a thing in the sheet. */
function openBox(box: Box): void {
  const { select, openSheet } = useView.getState()
  select(selectionOf(box))
  openSheet()
}

interface TapSceneProps {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly scene: Scene
  readonly onTap: (at: Point) => void
  /** Keys and screen readers choose a thing by its button. */
  readonly onChoose: (box: Box) => void
  readonly label: string
  /** What lies over it. */
  readonly children: ReactNode
}

/** A scene at its own size, in a page that scrolls: it is tapped, not panned. */
function TapScene({ frame, scene, onTap, onChoose, label, children }: TapSceneProps) {
  useTap(frame, onTap)
  const size: Size = { width: scene.width, height: scene.height }
  return (
    <div ref={frame} className={styles['scene']} style={{ inlineSize: scene.width, blockSize: scene.height }}>
      <SceneStage scene={scene} camera={still} viewport={size} />
      <BoardKeys
        scene={scene}
        camera={still}
        label={label}
        description={scene.description}
        onChoose={onChoose}
      />
      {children}
    </div>
  )
}

function whole(canvas: Canvas): Canvas {
  return canvas
}
