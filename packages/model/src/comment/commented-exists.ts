import type { Canvas } from '../canvas/canvas.ts'
import type { CommentAbout } from './comment.ts'

/** Whether what a comment is about is there. */
export function commentedExists(
  canvas: Pick<Canvas, 'chips' | 'agreements'>,
  { kind, id }: CommentAbout,
): boolean {
  return kind === 'chip' ? id in canvas.chips : id in canvas.agreements
}
