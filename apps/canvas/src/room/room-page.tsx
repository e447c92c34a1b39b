import type { Workshop } from '@praatplaat/protocol'
import { useCallback, useEffect } from 'react'
import { deadEndReasonOf } from '../canvas-page/dead-end-reason.ts'
import { useKeyInAddress } from '../canvas-page/use-key-in-address.ts'
import { DeadEnd } from '../dead-end/dead-end.tsx'
import { Loading } from '../design/loading.tsx'
import { rememberWorkshop } from '../device/remembered-workshops.ts'
import { useSignal } from '../session/session-context.tsx'
import { openMeeting, type LiveMeeting } from './live-meeting.ts'
import { Room } from './room.tsx'
import { useOpen } from './use-open.ts'
import { useWorkshop } from './use-workshop.ts'

/** `/w/:workshopId#KEY`: the facilitator's room, or why it does not open. */
export function RoomPage({ workshopId }: { workshopId: string }) {
  const key = useKeyInAddress()
  return key === '' ? (
    <DeadEnd reason="no-key" />
  ) : (
    <Visit key={key} workshopId={workshopId} accessKey={key} />
  )
}

function Visit({ workshopId, accessKey }: { workshopId: string; accessKey: string }) {
  const { workshop, problem, refresh } = useWorkshop(workshopId, accessKey)
  if (workshop !== null) return <Open workshop={workshop} accessKey={accessKey} onChanged={refresh} />
  return problem === null ? <Loading /> : <DeadEnd reason={deadEndReasonOf(problem)} />
}

interface OpenProps {
  readonly workshop: Workshop
  readonly accessKey: string
  readonly onChanged: () => void
}

function Open({ workshop, accessKey, onChanged }: OpenProps) {
  const { workshopId, title } = workshop
  const meeting = useOpen(
    useCallback(() => {
      const opened = openMeeting(workshopId, accessKey)
      return { opened, close: opened.close }
    }, [workshopId, accessKey]),
  )
  useEffect(() => {
    rememberWorkshop({ workshopId, title, openedAt: Date.now(), key: accessKey })
  }, [workshopId, title, accessKey])

  if (!meeting) return <Loading />
  return <UntilTheEnd meeting={meeting} workshop={workshop} accessKey={accessKey} onChanged={onChanged} />
}

function UntilTheEnd({ meeting, ...rest }: OpenProps & { readonly meeting: LiveMeeting }) {
  const end = useSignal(meeting.end)
  return end === null ? <Room meeting={meeting} {...rest} /> : <DeadEnd reason={end} />
}
