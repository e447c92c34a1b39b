import { readInvitation, type Invitation } from '@praatplaat/protocol'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLocation } from 'wouter'
import { Button } from '../design/button.tsx'
import { rememberAttendee, rememberedAttendee } from '../device/remembered-attendee.ts'
import { rememberedCanvas } from '../device/remembered-canvases.ts'
import { useSession } from '../session/session-context.tsx'
import { canvasAddress } from '../sharing/canvas-address.ts'
import styles from './meeting-strip.module.css'
import { useTableTitle } from './use-table-title.ts'

/** That the facilitator asks this reader to another table, until they go there or stay. Nobody is moved without a press. */
export function InvitedElsewhere() {
  const t = useTranslations('meeting')
  const { canvasId, notice } = useSession()
  const titleOf = useTableTitle()
  const [, navigate] = useLocation()
  const [invitation, setInvitation] = useState<Invitation | null>(null)

  // Another notice may follow, and takes nothing back.
  useEffect(
    () =>
      notice.subscribe(() => {
        const read = readInvitation(notice.current())
        if (read) setInvitation(read)
      }),
    [notice],
  )

  if (invitation === null) return <p className={styles['invited']} role="status" />
  const go = () => {
    const { name, seats } = rememberedAttendee()
    const seat = seats[canvasId]
    // Who had a seat keeps it, and is not asked at the door.
    if (name !== '' && seat !== undefined) rememberAttendee(name, invitation.canvasId, seat)
    const key = rememberedCanvas(invitation.canvasId)?.keys.edit ?? invitation.key
    navigate(canvasAddress(invitation.canvasId, key))
  }
  return (
    <div className={styles['invited']}>
      <p role="status">{t('invited', { table: titleOf(invitation.number, invitation.name) })}</p>
      <Button look="primary" size="small" onClick={go}>
        {t('goThere')}
      </Button>
      <Button look="quiet" size="small" onClick={() => setInvitation(null)}>
        {t('stayHere')}
      </Button>
    </div>
  )
}
