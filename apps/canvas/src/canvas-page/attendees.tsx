import { say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { rememberedAttendee } from '../device/remembered-attendee.ts'
import { attendeeColour, colourNumberOf, initials } from '../session/attendee-colour.ts'
import { useCanvas, useSession, useSignal } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './attendees.module.css'

interface AttendeesProps {
  readonly onChangeSeat: () => void
  /** How many badges are shown before the rest is counted. */
  readonly most: number
}

/** Who is at this table; one's own badge changes name and seat. */
export function Attendees({ onChangeSeat, most }: AttendeesProps) {
  const t = useTranslations('attendees')
  const { presence, clientId } = useSession()
  const others = useSignal(presence.attendees)
  const locale = useReaderLocale()
  const roles = useCanvas((canvas) => canvas.roles)
  const own = rememberedAttendee().name
  const shown = others.slice(0, most)

  const describe = (name: string, roleId: string | null) => {
    const role = roleId ? roles[roleId] : undefined
    return role ? t('withSeat', { name, role: say(role.label, locale).replaceAll('\u00AD', '') }) : name
  }

  return (
    <ul className={styles['attendees']} aria-label={t('label', { count: others.length + 1 })}>
      <li>
        <button
          type="button"
          className={styles['badge']}
          style={{ background: attendeeColour(colourNumberOf(clientId)) }}
          aria-label={t('changeOwn', { name: own })}
          title={t('changeOwn', { name: own })}
          onClick={onChangeSeat}
        >
          {initials(own)}
        </button>
      </li>
      {shown.map(({ clientId: id, attendee }) => (
        <li
          key={id}
          className={styles['badge']}
          style={{ background: attendeeColour(attendee.colour) }}
          title={describe(attendee.name, attendee.roleId)}
        >
          <span aria-hidden="true">{initials(attendee.name)}</span>
          <span className="visually-hidden">{describe(attendee.name, attendee.roleId)}</span>
        </li>
      ))}
      {others.length > most && (
        <li
          className={`${styles['badge']} ${styles['rest']}`}
          title={others
            .slice(most)
            .map(({ attendee }) => describe(attendee.name, attendee.roleId))
            .join(', ')}
        >
          +{others.length - most}
        </li>
      )}
    </ul>
  )
}
