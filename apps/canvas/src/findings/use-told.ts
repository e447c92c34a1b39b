import { tellFinding, type Finding, type ToldFinding } from '@praatplaat/model/findings'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'

/** A finding in the reader's words; another value only when it reads otherwise. */
export function useTold(finding: Finding): ToldFinding {
  const locale = useReaderLocale()
  return useCanvas((canvas) => tellFinding(finding, canvas, locale), sameTold)
}

function sameTold(a: ToldFinding, b: ToldFinding): boolean {
  return a.title === b.title && a.why === b.why && a.todo === b.todo
}
