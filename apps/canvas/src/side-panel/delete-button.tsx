import type { Outcome } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useView, type Selection } from '../view-state/view.ts'

interface DeleteButtonProps {
  readonly onDelete: () => Outcome
  /** What the panel is about afterwards; it stays as it is when this is left out. */
  readonly then?: Selection
  /** What is deleted, for a screen reader, where there are several of these buttons. */
  readonly what?: string
}

/** Deletes without asking: undo brings it back with every word, and a line says how. */
export function DeleteButton({ onDelete, then, what }: DeleteButtonProps) {
  const t = useTranslations('editing')
  const remove = () => {
    const { select, tell } = useView.getState()
    if (onDelete().kind !== 'done') return
    if (then !== undefined) select(then)
    tell(t(matchMedia('(pointer: coarse)').matches ? 'deletedOnTouch' : 'deleted'))
  }
  return (
    <Button look="quiet" size="small" onClick={remove}>
      <Icon name="trash-2" size={15} /> {t('delete')}
      {what !== undefined && <span className="visually-hidden">{what}</span>}
    </Button>
  )
}
