import type { TextPlace } from '@praatplaat/model/document'
import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import { EditableText, type EditableTextLook } from './editable-text.tsx'
import { ReadOnlyText } from './read-only-text.tsx'
import styles from './written-text.module.css'

interface WrittenTextFieldProps extends EditableTextLook {
  place: TextPlace
  label: string
}

/**
 * A text that everybody at the table writes in at once. A viewer sees it as plain text; when what
 * it belongs to was deleted, it says so. Put a {@link PrivacyReminder} under each group of these.
 */
export function WrittenTextField({ place, label, ...look }: WrittenTextFieldProps) {
  const t = useTranslations('writtenText')
  const session = useSession()
  const mayEdit = useMayEdit()
  // Not read once: undoing a deletion brings back another shared text than the one that went.
  const shared = useSyncExternalStore(session.canvas.subscribe, () => session.text(place))

  if (shared === null) return <p className={styles['gone']}>{t('gone')}</p>
  if (!mayEdit) return <ReadOnlyText place={place} label={label} />
  // Another text is another field: a word still being composed belongs to the one that it was typed in.
  return <EditableText key={nameOf(place)} place={place} shared={shared} label={label} {...look} />
}

function nameOf(place: TextPlace): string {
  return place.kind === 'canvas' ? place.field : `${place.kind}/${place.id}/${place.field}`
}
