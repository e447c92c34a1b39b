import { useState, type ReactNode } from 'react'
import { Problem } from '../api/problem.ts'
import { OperatorKeyDialog } from './operator-part.ts'

/** Tries to make something, without the operator's key or with it. */
type Make<Made> = (operatorKey?: string) => Promise<Made>

/** Spelt out: the function of protocol that makes it would come with the board. */
const operatorKeyNeeded = 'urn:praatplaat:problem:operator-key-needed'

interface Asking {
  readonly isBusy: boolean
  /** `null` gives up. */
  readonly answer: (operatorKey: string | null) => void
}

/**
 * Makes something that on some servers only the operator may: when the server says so, their key is asked for. It is used for
 * this one thing, and kept nowhere.
 *
 * `make` resolves to what was made, or to `null` when the reader gave up; it rejects with any other refusal. `dialog` is to be
 * shown outside of every form.
 */
export function useOperatorKey(): {
  readonly make: <Made>(attempt: Make<Made>) => Promise<Made | null>
  readonly dialog: ReactNode
} {
  const [asking, setAsking] = useState<Asking | null>(null)

  const make = async <Made,>(attempt: Make<Made>): Promise<Made | null> => {
    let hasGivenUp = false
    const ask = () =>
      new Promise<string | null>((resolve) => {
        const answer = (operatorKey: string | null) => {
          hasGivenUp ||= operatorKey === null
          setAsking(operatorKey === null ? null : { isBusy: true, answer })
          resolve(operatorKey)
        }
        setAsking({ isBusy: false, answer })
      })
    try {
      for (let operatorKey: string | undefined; ;) {
        try {
          return await attempt(operatorKey)
        } catch (thrown) {
          if (!isForOperator(thrown)) throw thrown
          // Also while the server was being asked, which may take long where the network is bad.
          if (hasGivenUp) return null
          const answered = await ask()
          if (answered === null) return null
          operatorKey = answered
        }
      }
    } finally {
      setAsking(null)
    }
  }
  return { make, dialog: asking && <OperatorKeyDialog {...asking} /> }
}

function isForOperator(thrown: unknown): boolean {
  return thrown instanceof Problem && thrown.type === operatorKeyNeeded
}
