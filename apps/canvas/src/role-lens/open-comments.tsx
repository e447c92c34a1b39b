import type { Canvas, Comment, Locale } from '@praatplaat/model'
import type { RoleLens } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { ActionRow } from '../side-panel/action-row.tsx'
import { phaseWords, roleWords } from '../side-panel/phase-words.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { goToPlace } from './go-to-place.ts'
import { LensSection } from './lens-section.tsx'
import { openCommentsOf } from './open-comments-of.ts'
import { useOpenInList } from './use-open-in-list.ts'

/** What was said about the role's chips and agreements, or from its seat, and is not settled yet. */
export function OpenComments({ lens }: { readonly lens: RoleLens }) {
  const t = useTranslations('roleLens')
  const comments = useCanvas((canvas) => openCommentsOf(canvas, lens), sameItems)
  return (
    <LensSection
      title={t('part.comments')}
      rows={comments.map((comment) => (
        <CommentRow key={comment.id} comment={comment} />
      ))}
    />
  )
}

function CommentRow({ comment: { about, text, roleId } }: { readonly comment: Comment }) {
  const comments = useTranslations('comments')
  const editing = useTranslations('editing')
  const locale = useReaderLocale()
  const openInList = useOpenInList()
  const where = useCanvas((canvas) => placeOf(canvas, about, locale))
  const from = useCanvas((canvas) => roleId && roleWords(canvas, roleId, locale))
  return (
    <ActionRow
      onPress={() =>
        about.kind === 'chip' ? goToPlace({ kind: 'chip', chipId: about.id }) : openInList(about.id)
      }
      picture={roleId !== null && <RoleChip roleId={roleId} size={28} />}
      facts={[from ?? comments('noSeat'), where].filter(Boolean).join(' · ')}
    >
      {text.trim() === '' ? <em>{editing('noWords')}</em> : text}
    </ActionRow>
  )
}

function placeOf(canvas: Canvas, { kind, id }: Comment['about'], locale: Locale) {
  if (kind === 'agreement') return canvas.agreements[id]?.text.slice(0, 60) ?? null
  const phaseId = canvas.chips[id]?.phaseId
  return phaseId === undefined ? null : phaseWords(canvas, phaseId, locale)
}
