import { mayDo } from '@praatplaat/protocol'
import { useEffect, useState } from 'react'
import { rememberAttendee, rememberedAttendee } from '../device/remembered-attendee.ts'
import { colourNumberOf } from '../session/attendee-colour.ts'
import { useSession } from '../session/session-context.tsx'

/** A name, and the role that someone speaks for at this table. */
export interface Introduction {
  readonly name: string
  readonly roleId: string | null
}

/** Who this reader is at this table: as remembered on the device, else `null` and to be asked. */
export function useIntroduction() {
  const { canvasId, workshopId, ability, clientId, presence } = useSession()
  const [attendee, setAttendee] = useState<Introduction | null>(() => {
    const { name, seats } = rememberedAttendee()
    const seat = seats[canvasId]
    if (name !== '' && seat !== undefined) return { name, roleId: seat }
    // Who walks from table to table in the room is not asked at each of them.
    return name !== '' && workshopId !== null && mayDo(ability, 'facilitate') ? { name, roleId: null } : null
  })

  useEffect(() => {
    if (attendee) presence.introduce({ ...attendee, colour: colourNumberOf(clientId) })
  }, [presence, clientId, attendee])

  const introduce = (next: Introduction) => {
    rememberAttendee(next.name, canvasId, next.roleId)
    setAttendee(next)
  }
  return { attendee, introduce }
}
