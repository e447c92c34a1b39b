import type { Canvas } from '@praatplaat/model'
import type { Emphasis } from '@praatplaat/scene'
import { useMemo } from 'react'
import { useFindingsDoor } from '../findings/findings-door.ts'
import { marksOf } from '../findings/marks-of.ts'
import { useFindings } from '../findings/use-findings.ts'
import { goneWithMoney } from '../money-test/gone-with-money.ts'
import { useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { outsideLens } from './outside-lens.ts'

/**
 * What the board shows besides the canvas: signs on what findings are about, and what stands in the background while
 * the reader looks through a role or does the money test.
 */
export function useEmphasis(): Pick<Emphasis, 'marks' | 'dimmed' | 'moneyTest'> {
  const canvas = useCanvas(whole)
  const findings = useFindings()
  const door = useFindingsDoor()
  const lensRoleId = useView((view) => view.lensRoleId)
  const testing = useView((view) => view.moneyTest)

  return useMemo(() => {
    const marks = marksOf(findings ?? [], canvas)
    if (door && testing) {
      const moneyTest = door.moneyTest(canvas)
      return { marks, moneyTest, dimmed: goneWithMoney(moneyTest) }
    }
    if (door && lensRoleId !== null && canvas.roles[lensRoleId])
      return { marks, dimmed: outsideLens(door.roleLens(canvas, lensRoleId), door) }
    return { marks }
  }, [canvas, findings, door, lensRoleId, testing])
}

function whole(canvas: Canvas): Canvas {
  return canvas
}
