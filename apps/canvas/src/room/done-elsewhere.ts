import type { LiveWorkshop, Step } from '@praatplaat/model/workshop'

/** What was done to the meeting on another screen. */
export type DoneElsewhere =
  | { readonly did: 'step'; readonly step: Step }
  | {
      readonly did:
        | 'freeze'
        | 'thaw'
        | 'pause'
        | 'goOn'
        | 'time'
        | 'reveal'
        | 'message'
        | 'takeBack'
        | 'gather'
        | 'agenda'
        | 'openVote'
        | 'closeVote'
    }

/**
 * The first of what differs, in the order in which it matters to who facilitates along. `null` when it is nothing that
 * has to be told: the doors show by themselves how they are.
 */
export function doneElsewhere(before: LiveWorkshop, after: LiveWorkshop): DoneElsewhere | null {
  const differs = (field: keyof LiveWorkshop) =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field])
  const { step, timer, frozen, ownViews, message, vote } = after
  if (step !== null && step !== before.step) return { did: 'step', step }
  if (frozen !== before.frozen) return { did: frozen ? 'freeze' : 'thaw' }
  if (differs('ownViews') && typeof ownViews?.revealedAt === 'number') return { did: 'reveal' }
  if (differs('vote')) return { did: vote?.closedAt === null ? 'openVote' : 'closeVote' }
  if (timer && before.timer && timer.runs !== before.timer.runs) return { did: timer.runs ? 'goOn' : 'pause' }
  if (differs('timer')) return { did: 'time' }
  if (differs('message')) return { did: message === null ? 'takeBack' : 'message' }
  if (differs('gathering')) return { did: 'gather' }
  return differs('agenda') ? { did: 'agenda' } : null
}
