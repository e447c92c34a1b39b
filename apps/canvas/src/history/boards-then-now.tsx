import { layoutBoard, markDifferences } from '@praatplaat/scene'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Choice } from '../design/choice.tsx'
import { measureOnCanvas } from '../stage/measure-on-canvas.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { differingBoxes } from './differing-boxes.ts'
import { ScenePicture } from './scene-picture.tsx'
import type { ThenNowProps } from './then-now.tsx'
import styles from './then-now.module.css'

/** The shape of a board in a picture, in px at zoom 1: compact, so that chips are large in half of a screen. */
const shape = { width: 1180, height: 700 }

const shownPictures = ['both', 'then', 'now'] as const
type Shown = (typeof shownPictures)[number]

/** Both boards whole, beside each other or one of them large. */
export function BoardsThenNow({ then, now }: Pick<ThenNowProps, 'then' | 'now'>) {
  const t = useTranslations('history.picture')
  const locale = useReaderLocale()
  const [shown, setShown] = useState<Shown>('both')
  const scenes = useMemo(() => {
    const options = { ...shape, locale, measure: measureOnCanvas }
    const signs = differingBoxes(then, now)
    return {
      was: markDifferences(layoutBoard(then, options), signs.was),
      is: markDifferences(layoutBoard(now, options), signs.is),
    }
  }, [then, now, locale])

  return (
    <>
      <Choice
        label={t('which')}
        options={shownPictures.map((value) => ({ value, label: t(value) }))}
        value={shown}
        onChoose={setShown}
      />
      <div className={styles['boards']} data-shown={shown}>
        {shown !== 'now' && <ScenePicture title={t('then')} scene={scenes.was} />}
        {shown !== 'then' && <ScenePicture title={t('now')} scene={scenes.is} />}
      </div>
    </>
  )
}
