import type { Finding, ToldFinding } from '@praatplaat/model/findings'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { useFindingsDoor } from './findings-door.ts'

/** A finding in the reader's words; another value only when it reads otherwise. */
export function useTold(finding: Finding): ToldFinding {
  const locale = useReaderLocale()
  const door = useFindingsDoor()
  if (!door) throw new Error('There is a finding, and what found it is not there.')
  return useCanvas((canvas) => door.tellFinding(finding, canvas, locale), sameTold)
}

function sameTold(a: ToldFinding, b: ToldFinding): boolean {
  return a.title === b.title && a.why === b.why && a.todo === b.todo
}
