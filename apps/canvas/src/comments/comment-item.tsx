import { deleteComment, settleComment } from '@praatplaat/model'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { RoleName } from '../agreements/role-name.tsx'
import { Button } from '../design/button.tsx'
import { useCanvas, useMayEdit } from '../session/session-context.tsx'
import { DeleteButton } from '../side-panel/delete-button.tsx'
import { useChange } from '../side-panel/use-change.ts'
import { WrittenTextField } from '../written-text/written-text-field.tsx'
import styles from './comments.module.css'

/** One comment: from which seat, the words, and whether it is settled. */
export function CommentItem({ commentId }: { commentId: string }) {
  const t = useTranslations('comments')
  const editing = useTranslations('editing')
  const mayEdit = useMayEdit()
  const change = useChange()
  const [isOpen, setOpen] = useState(false)
  const comment = useCanvas((canvas) => canvas.comments[commentId] ?? null)
  if (!comment) return null

  const words = comment.text.trim() === '' ? editing('noWords') : comment.text
  return (
    <li className={styles['comment']} data-settled={comment.settled || undefined}>
      <p className={styles['from']}>
        {comment.roleId === null ? t('noSeat') : <RoleName roleId={comment.roleId} size={22} />}
      </p>
      {isOpen ? (
        <WrittenTextField
          place={{ kind: 'comments', id: commentId, field: 'text' }}
          label={t('comment')}
          compact
        />
      ) : (
        <p className={styles['words']}>{words}</p>
      )}
      <div className={styles['foot']}>
        <label>
          <input
            type="checkbox"
            checked={comment.settled}
            disabled={!mayEdit}
            onChange={({ target }) => change(settleComment, { commentId, settled: target.checked })}
          />
          {t('settled')}
          <span className="visually-hidden">{words}</span>
        </label>
        {mayEdit && (
          <Button look="quiet" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {editing(isOpen ? 'done' : 'edit')}
            <span className="visually-hidden">{words}</span>
          </Button>
        )}
        {isOpen && <DeleteButton onDelete={() => change(deleteComment, { commentId })} what={words} />}
      </div>
    </li>
  )
}
