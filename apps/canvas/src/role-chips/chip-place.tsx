import { chipsOf, moveRoleChip, phaseRoleId, shownPhases, say, type Chip } from '@praatplaat/model'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { create } from 'zustand'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { sameItems, useCanvas, useSession } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './chip-place.module.css'
import { usePutDown } from './use-put-down.ts'

/** The chip that was moved here just now: its panel is a new one, and the focus belongs where it was. */
const useMoved = create<{ readonly chipId: string | null }>()(() => ({ chipId: null }))

/** Where a chip lies, to choose without dragging: its phase, and its place among the others there. */
export function ChipPlace({ chip }: { chip: Chip }) {
  const t = useTranslations('place')
  const locale = useReaderLocale()
  const { commit } = useSession()
  const putDown = usePutDown()
  const [choice, setChoice] = useState(chip.phaseId)
  const select = useRef<HTMLSelectElement>(null)
  const { id: chipId, roleId, phaseId } = chip
  const phases = useCanvas(shownPhases, sameItems)
  const taken = useCanvas(
    (canvas) => shownPhases(canvas).filter(({ id }) => phaseRoleId(id, roleId) in canvas.chips),
    sameItems,
  )
  const row = useCanvas((canvas) => chipsOf(canvas, phaseId).map(({ id }) => id), sameItems)
  const at = row.indexOf(chipId)

  useEffect(() => {
    if (useMoved.getState().chipId !== chipId) return
    useMoved.setState({ chipId: null })
    select.current?.focus()
  }, [chipId])

  const wanted = phases.some(({ id }) => id === choice) ? choice : phaseId
  const move = () => {
    if (wanted === phaseId) return
    useMoved.setState({ chipId: phaseRoleId(wanted, roleId) })
    putDown({ roleId, chipId }, { kind: 'chips', phaseId: wanted })
  }
  return (
    <div className={styles['place']}>
      {/* A list alone would put the chip in every phase that the arrow keys pass by. */}
      <div className={styles['phase']}>
        <label className={field['label']}>
          {t('moveTo')}
          <select
            ref={select}
            className={field['input']}
            value={wanted}
            onChange={({ target }) => setChoice(target.value)}
          >
            {phases.map((phase, index) => (
              <option
                key={phase.id}
                value={phase.id}
                disabled={phase.id !== phaseId && taken.includes(phase)}
              >{`${index + 1} · ${say(phase.title, locale)}`}</option>
            ))}
          </select>
        </label>
        <Button size="small" aria-disabled={wanted === phaseId} onClick={move}>
          {t('moveThere')}
        </Button>
      </div>
      {row.length > 1 && (
        <div
          className={styles['row']}
          role="group"
          aria-label={t('inRow', { at: at + 1, count: row.length })}
        >
          <span aria-hidden="true">{t('inRow', { at: at + 1, count: row.length })}</span>
          <Button
            size="small"
            aria-disabled={at === 0}
            onClick={() => at > 0 && commit(moveRoleChip, { chipId, phaseId, index: at - 1 })}
          >
            {t('earlier')}
          </Button>
          <Button
            size="small"
            aria-disabled={at === row.length - 1}
            onClick={() => at < row.length - 1 && commit(moveRoleChip, { chipId, phaseId, index: at + 1 })}
          >
            {t('later')}
          </Button>
        </div>
      )}
    </div>
  )
}
