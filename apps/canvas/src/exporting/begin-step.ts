import type { ExportOrder, ExportStep } from './export-order.ts'

/**
 * Tells of a step of the making, and gives the browser the time to show it and to take a press of the stop button:
 * drawing and writing themselves keep the page busy.
 *
 * @throws the reason of the signal, when the reader stopped.
 */
export async function beginStep(
  { signal, onStep }: Pick<ExportOrder, 'signal' | 'onStep'>,
  step: ExportStep,
): Promise<void> {
  signal.throwIfAborted()
  onStep(step)
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
