import { useEffect, useState } from 'react'
import { useSession } from '../session/session-context.tsx'
import { followPointing, type Pointing } from './follow-pointing.ts'

/** How long a laser stays in a phase before a phone shows that, in milliseconds: on the way it crosses others. */
const restFor = 500

/** Who points with the laser, and in which phase: for a screen that shows one of them. */
export function usePointingPeople(): readonly Pointing[] {
  const { presence } = useSession()
  const [people, setPeople] = useState<readonly Pointing[]>([])
  useEffect(() => followPointing({ others: presence.others, restFor, tell: setPeople }), [presence])
  return people
}
