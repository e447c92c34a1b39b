import { say, shownPhases, type Canvas, type Phase } from '@praatplaat/model'
import { layoutPhase, markDifferences, type Scene } from '@praatplaat/scene'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Choice } from '../design/choice.tsx'
import field from '../design/field.module.css'
import { measureOnCanvas } from '../stage/measure-on-canvas.ts'
import { useElementSize } from '../stage/use-element-size.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { differingBoxes } from './differing-boxes.ts'
import { ScenePicture } from './scene-picture.tsx'
import type { ThenNowProps } from './then-now.tsx'
import styles from './then-now.module.css'

const sides = ['then', 'now'] as const
type Side = (typeof sides)[number]

/** One phase of then or of now, for a screen that has room for one: they take each other's place. */
export function PhaseThenNow({ then, now, told }: ThenNowProps) {
  const t = useTranslations('history.picture')
  const locale = useReaderLocale()
  const phases = phasesOfBoth(then, now)
  const [chosen, setChosen] = useState<string | null>(null)
  const [side, setSide] = useState<Side>('now')
  const frame = useRef<HTMLDivElement>(null)
  const width = useElementSize(frame)?.width ?? 0

  const countIn = (phaseId: string) => told.find((phase) => phase.phaseId === phaseId)?.sentences.length ?? 0
  const changed = phases.find(({ id }) => countIn(id) > 0)
  const phaseId = (phases.find(({ id }) => id === chosen) ?? changed ?? phases[0])?.id
  const scene = phaseId === undefined || width === 0 ? null : layoutSide(phaseId)

  function layoutSide(id: string): Scene | null {
    const canvas = side === 'then' ? then : now
    const laidOut = layoutPhase(canvas, id, { width, locale, measure: measureOnCanvas })
    if (laidOut.height === 0) return null
    const { was, is } = differingBoxes(then, now)
    return markDifferences(laidOut, side === 'then' ? was : is)
  }

  return (
    <>
      <label className={field['label']}>
        {t('phase')}
        <select className={field['input']} value={phaseId} onChange={({ target }) => setChosen(target.value)}>
          {phases.map(({ id, title }) => (
            <option key={id} value={id}>
              {countIn(id) === 0
                ? say(title, locale)
                : t('phaseCount', { title: say(title, locale), count: countIn(id) })}
            </option>
          ))}
        </select>
      </label>
      <Choice
        label={t('which')}
        options={sides.map((value) => ({ value, label: t(value) }))}
        value={side}
        onChoose={setSide}
      />
      <div ref={frame} className={styles['card']}>
        {scene && <ScenePicture title={t(side)} scene={scene} />}
        {!scene && width > 0 && <p>{side === 'then' ? t('phaseNotThen') : t('phaseNotNow')}</p>}
      </div>
    </>
  )
}

/** The phases along the road of now, and after them those that there are no more. */
function phasesOfBoth(then: Canvas, now: Canvas): readonly Phase[] {
  const shown = shownPhases(now)
  const gone = shownPhases(then).filter(({ id }) => !shown.some((phase) => phase.id === id))
  return [...shown, ...gone]
}
