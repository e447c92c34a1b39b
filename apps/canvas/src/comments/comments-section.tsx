import { addComment, commentsOn, type CommentAbout } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { rememberedAttendee } from '../device/remembered-attendee.ts'
import { newId } from '../session/new-id.ts'
import { sameItems, useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { useView } from '../view-state/view.ts'
import { AddForm } from '../written-text/add-form.tsx'
import { CommentItem } from './comment-item.tsx'
import styles from './comments.module.css'

/** What was said about a chip or an agreement, oldest first. Who says something does so from their seat. */
export function CommentsSection({ about: { kind, id } }: { about: CommentAbout }) {
  const t = useTranslations('comments')
  const session = useSession()
  const mayEdit = useMayEdit()
  const ids = useCanvas((canvas) => commentsOn(canvas, { kind, id }).map((comment) => comment.id), sameItems)
  const open = useCanvas(
    (canvas) => commentsOn(canvas, { kind, id }).filter((comment) => !comment.settled).length,
  )
  if (ids.length === 0 && !mayEdit) return null

  const say = (text: string) => {
    const seat = rememberedAttendee().seats[session.canvasId] ?? null
    const roleId = seat !== null && seat in session.canvas.current().roles ? seat : null
    const what = { commentId: newId(), about: { kind, id }, text, roleId }
    const isDone = session.commit(addComment, what).kind === 'done'
    if (!isDone) useView.getState().tell(t('notAdded'), 'warn')
    return isDone
  }
  return (
    <PanelSection title={ids.length === 0 ? t('title') : t('count', { count: ids.length, open })}>
      {ids.length > 0 && (
        <ul className={styles['thread']} aria-label={t('title')}>
          {ids.map((commentId) => (
            <CommentItem key={commentId} commentId={commentId} />
          ))}
        </ul>
      )}
      <AddForm
        form={`comment/${kind}/${id}`}
        open={t('add')}
        label={t('comment')}
        placeholder={t('hint')}
        onAdd={say}
      />
    </PanelSection>
  )
}
