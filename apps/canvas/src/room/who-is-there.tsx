import { useTranslations } from 'use-intl'
import { useSignal } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './room.module.css'
import { seatsTaken } from './seats-taken.ts'
import { useSettled } from './use-settled.ts'
import type { RoomTable } from './use-tables.ts'
import type { Seated } from './watch-table.ts'

interface WhoIsThereProps {
  readonly table: RoomTable
  /** Asks somebody to another table. */
  readonly onMove: (person: Seated) => void
}

/** The seats with who sits there, the empty ones too. */
export function WhoIsThere({ table, onMove }: WhoIsThereProps) {
  const t = useTranslations('room')
  const seats = useSeats(table)
  return (
    <ul className={styles['seats']}>
      {seats.map(({ id, label, people }) => (
        <li key={id ?? ''} data-empty={people.length === 0 || undefined}>
          <b>{label ?? t('noSeat')}</b>
          {people.length === 0 && <span>{t('emptySeat')}</span>}
          {people.map((person) => (
            <button
              key={person.clientId}
              type="button"
              aria-label={t('moving.person', { name: person.name })}
              onClick={() => onMove(person)}
            >
              {person.name}
            </button>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** How many of the seats that the canvas is made for nobody has taken. */
export function useEmptySeats(table: RoomTable): number {
  return useSeats(table).filter(({ people }) => people.length === 0).length
}

function useSeats({ watched }: RoomTable): ReturnType<typeof seatsTaken> {
  const locale = useReaderLocale()
  const canvas = useSettled(watched.canvas)
  const { people } = useSignal(watched.people)
  return canvas === null ? [] : seatsTaken(canvas, people, locale)
}
