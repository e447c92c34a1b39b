import { progressOf } from '@praatplaat/model'
import { Hand as HandIcon } from 'lucide'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from 'wouter'
import { IconOf } from '../design/icon.tsx'
import { useToday } from '../agreements/use-today.ts'
import { useFindingsDoor } from '../findings/findings-door.ts'
import { useTableTitle } from '../meeting/use-table-title.ts'
import { useSignal } from '../session/session-context.tsx'
import { canvasAddress } from '../sharing/canvas-address.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { Miniature } from './miniature.tsx'
import styles from './room.module.css'
import type { RoomTable } from './use-tables.ts'
import { useSettled } from './use-settled.ts'
import type { Seated } from './watch-table.ts'
import { useEmptySeats, WhoIsThere } from './who-is-there.tsx'

interface TableCardProps {
  readonly table: RoomTable
  readonly accessKey: string
  /** For the beamer: nothing to press, and no names. */
  readonly plain: boolean
  /** Asks somebody of this table to another one. */
  readonly onMove: (person: Seated) => void
}

/** A table in miniature: how far it is, what is first to be talked over, and who is there. */
export function TableCard({ table, accessKey, plain, onMove }: TableCardProps) {
  const t = useTranslations('room')
  const { people, hand } = useSignal(table.watched.people)
  const { percent, finding } = useStanding(table)
  const name = useTableTitle()(table.number, table.name)
  const standing = hand ? t('hand') : finding
  const [open, setOpen] = useState(false)
  const empty = useEmptySeats(table)
  const present = t('people', { count: people.length })

  return (
    <article className={styles['card']} data-hand={hand || undefined} aria-label={name}>
      <h2>
        {hand && <IconOf node={HandIcon} size={18} />}
        {plain ? (
          name
        ) : (
          <Link href={canvasAddress(table.canvasId, accessKey)} className={styles['enter']}>
            {name}
          </Link>
        )}
        {plain ? (
          <span className={styles['people']}>{present}</span>
        ) : (
          <button
            type="button"
            className={styles['people']}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {people.length > 0 && empty > 0 ? t('withEmpty', { people: present, empty }) : present}
          </button>
        )}
      </h2>
      {open && !plain ? (
        <WhoIsThere table={table} onMove={onMove} />
      ) : (
        <Miniature canvas={table.watched.canvas} pointedAt={table.watched.pointedAt} />
      )}
      <div className={styles['foot']}>
        <div
          role="progressbar"
          className={styles['progress']}
          aria-label={t('progress')}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width={percent} height={6} />
          </svg>
        </div>
        <p
          className={styles['standing']}
          title={standing}
          data-fine={(!hand && finding === t('noFindings')) || undefined}
        >
          {standing}
        </p>
      </div>
    </article>
  )
}

/** Looked at no more than twice in a second: it is for a glance. */
function useStanding({ watched }: RoomTable): { readonly percent: number; readonly finding: string } {
  const t = useTranslations('room')
  const locale = useReaderLocale()
  const door = useFindingsDoor()
  const today = useToday()
  const canvas = useSettled(watched.canvas)
  return useMemo(() => {
    if (canvas === null) return { percent: 0, finding: t('loading') }
    const percent = Math.round(progressOf(canvas) * 100)
    const found = door?.findingsOf(canvas, { today }) ?? []
    const first = found.find(({ dismissed }) => dismissed === null)
    if (first && door) return { percent, finding: door.tellFinding(first, canvas, locale).title }
    return { percent, finding: percent === 0 ? t('empty') : t('noFindings') }
  }, [canvas, door, today, locale, t])
}
