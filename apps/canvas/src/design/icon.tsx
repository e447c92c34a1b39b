import {
  ArrowLeft,
  Check,
  ChevronRight,
  CloudOff,
  Flag,
  Glasses,
  Keyboard,
  LoaderCircle,
  Maximize,
  MessagesSquare,
  Minus,
  Move,
  MoveUpRight,
  PiggyBank,
  Plus,
  Redo2,
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
  flag: Flag,
  glasses: Glasses,
  keyboard: Keyboard,
  loader: LoaderCircle,
  maximize: Maximize,
  'messages-square': MessagesSquare,
  minus: Minus,
  move: Move,
  'move-up-right': MoveUpRight,
  'piggy-bank': PiggyBank,
  plus: Plus,
  'redo-2': Redo2,
  'sticky-note': StickyNote,
  'trash-2': Trash2,
  'undo-2': Undo2,
  x: X,
} as const

/** These point on or back, and so turn with the direction in which the page is read. */
const pointing: ReadonlySet<keyof typeof icons> = new Set(['arrow-left', 'chevron-right', 'redo-2', 'undo-2'])

/** A symbol that decorates: the words beside it, or the name of its button, say what it means. */
export function Icon({ name, size = 18 }: { name: keyof typeof icons; size?: number }) {
  return <IconOf node={icons[name]} size={size} turns={pointing.has(name)} />
}

/** Any symbol of Lucide, for what brings its own along. */
export function IconOf({ node, size, turns }: { node: IconNode; size: number; turns?: boolean }) {
  return (
    <svg
      className={styles['icon']}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-turns={turns === true ? true : undefined}
    >
      {node.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  )
}
