import {
  ArrowLeft,
  Check,
  ChevronRight,
  CloudOff,
  Download,
  Flag,
  Glasses,
  Keyboard,
  LoaderCircle,
  Maximize,
  Minus,
  Move,
  MoveUpRight,
  Plus,
  Redo2,
  Share2,
  StickyNote,
  Trash2,
  Undo2,
  X,
  type IconNode,
} from 'lucide'
import { createElement } from 'react'
import styles from './icon.module.css'

/** The symbols of the screens; those of the roles are drawn by the scene. Names are Lucide's. */
const icons = {
  'arrow-left': ArrowLeft,
  check: Check,
  'chevron-right': ChevronRight,
  'cloud-off': CloudOff,
  download: Download,
  flag: Flag,
  glasses: Glasses,
  keyboard: Keyboard,
  loader: LoaderCircle,
  maximize: Maximize,
  minus: Minus,
  move: Move,
  'move-up-right': MoveUpRight,
  plus: Plus,
  'redo-2': Redo2,
  'share-2': Share2,
  'sticky-note': StickyNote,
  'trash-2': Trash2,
  'undo-2': Undo2,
  x: X,
} as const

/** A symbol that decorates: the words beside it, or the name of its button, say what it means. */
export function Icon({ name, size = 18 }: { name: keyof typeof icons; size?: number }) {
  return <IconOf node={icons[name]} size={size} />
}

/** Any symbol of Lucide, for what brings its own along. */
export function IconOf({ node, size }: { node: IconNode; size: number }) {
  return (
    <svg className={styles['icon']} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {node.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  )
}
