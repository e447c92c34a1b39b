import { questionsInOrder } from '@praatplaat/model'
import { listOf } from '../compose.ts'
import type { Block, Run } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** What the table could not answer yet. */
export function openQuestions({ canvas, phaseNames }: Reading): readonly Block[] {
  const open = questionsInOrder(canvas).filter(({ settled, text }) => !settled && text.trim() !== '')
  return listOf(
    open.map(({ text, phaseId }) => {
      const phase = phaseId === null ? undefined : phaseNames.get(phaseId)
      const place: readonly Run[] = phase === undefined ? [] : [{ text: ` (${phase})`, tone: 'muted' }]
      return { lines: [[{ text: text.trim() }, ...place]] }
    }),
  )
}
