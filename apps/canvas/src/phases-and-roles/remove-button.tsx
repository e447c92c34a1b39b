import type { Outcome } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useView } from '../view-state/view.ts'
import { useReferringWords } from './use-referring-words.ts'
import styles from './phases-and-roles.module.css'

interface RemoveButtonProps {
  readonly kind: 'phases' | 'roles'
  readonly id: string
  readonly name: string
  readonly onRemove: () => Outcome
}

/** Removes a phase or role that nothing refers to, without asking: undo brings it back. Else it says what is still there. */
export function RemoveButton({ kind, id, name, onRemove }: RemoveButtonProps) {
  const t = useTranslations('phasesAndRoles')
  const tell = useView((view) => view.tell)
  const inTheWay = useReferringWords(kind, id)
  if (inTheWay !== '') return <p className={styles['hint']}>{t(`inUse.${kind}`, { what: inTheWay })}</p>
  return (
    <Button
      look="danger"
      size="small"
      className={styles['remove']}
      onClick={() => onRemove().kind === 'done' && tell(t('removed', { name }))}
    >
      <Icon name="trash-2" size={15} /> {t(`remove.${kind}`)}
    </Button>
  )
}
