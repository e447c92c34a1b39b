import { useCanvas } from '../session/session-context.tsx'
import { marksOf } from './marks-of.ts'
import { useFindings } from './use-findings.ts'

/** How many findings there are about a thing, by the id that its box on the board has; for what shows it elsewhere. */
export function useMark(boxId: string): number {
  const findings = useFindings()
  return useCanvas((canvas) => marksOf(findings ?? [], canvas).get(boxId) ?? 0)
}
