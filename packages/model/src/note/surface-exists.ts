import type { Canvas } from '../canvas/canvas.ts'
import type { NotePlace } from './note.ts'

/** Whether what a note lies on, or would lie on, is there. */
export function surfaceExists(canvas: Pick<Canvas, 'phases' | 'themes'>, { on, id }: NotePlace): boolean {
  if (id === null) return on === 'board'
  return on === 'phase' ? id in canvas.phases : id in canvas.themes
}
