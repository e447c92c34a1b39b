import { followVotes, handInBallot } from '@praatplaat/model/document'
import type { Ballot, Subject, Vote } from '@praatplaat/model/vote'
import { deviceValue, isObject } from '../device/device-store.ts'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { signal, type Signal, type WritableSignal } from '../session/signal.ts'

/** What this device handed in: its ballot, and the random names under which it ever did. It tells nobody these names. */
interface HandedIn {
  readonly names: readonly string[]
  readonly ballot: Ballot
}

/** The votes of the open canvas, and this reader's ballots. */
export interface VotingDesk {
  readonly votes: Signal<readonly Vote[]>
  /** What this device handed in, by vote. */
  readonly handedIn: Signal<Readonly<Record<string, HandedIn>>>
  readonly handIn: (voteId: string, ballot: Ballot) => boolean
  /** What a new vote is asked for; `null` as long as nobody opens one here. */
  readonly asking: WritableSignal<Subject | null>
}

/** Older votes make way. */
const mostKept = 60

const kept = deviceValue<Readonly<Record<string, HandedIn>>>('praatplaat.ballots', (stored) =>
  isObject(stored)
    ? Object.fromEntries(
        Object.entries(stored).flatMap(([id, held]) => (isHandedIn(held) ? [[id, held]] : [])),
      )
    : {},
)

const desks = new WeakMap<Session, VotingDesk>()

export function useVotingDesk(): VotingDesk {
  const session = useSession()
  const desk = desks.get(session) ?? openDesk(session)
  desks.set(session, desk)
  return desk
}

function openDesk({ doc }: Session): VotingDesk {
  const handedIn = signal(kept.read())
  return {
    votes: followVotes(doc),
    handedIn,
    asking: signal<Subject | null>(null),
    handIn: (voteId, ballot) => {
      const all = kept.read()
      const former = all[voteId]?.names ?? []
      const name = newId()
      const remember = (names: readonly string[], held: Ballot) => {
        const { [voteId]: _, ...others } = all
        const latest = Object.entries(others).slice(-mostKept)
        kept.write({ ...Object.fromEntries(latest), [voteId]: { names, ballot: held } })
        handedIn.set(kept.read())
      }
      // First on the device: who forgot under which name a ballot lies could never take it back.
      remember([...former, name], all[voteId]?.ballot ?? {})
      if (!handInBallot(doc, voteId, name, ballot, former)) return false
      remember([name], ballot)
      return true
    },
  }
}

function isHandedIn(held: unknown): held is HandedIn {
  return (
    isObject(held) &&
    Array.isArray(held['names']) &&
    held['names'].every((name) => typeof name === 'string') &&
    isObject(held['ballot']) &&
    Object.values(held['ballot']).every((count) => typeof count === 'number')
  )
}
