/**
 * Konva as far as the board needs it: stages, layers and shapes that paint themselves. The
 * rest of it (its text, its images, its dragging) would cost the first load and is not used.
 */
import 'konva/lib/Shape.js'
import 'konva/lib/Tween.js'

export { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore'
export type { Shape as KonvaShape } from 'konva/lib/Shape.js'
export type { Layer as KonvaLayer } from 'konva/lib/Layer.js'
