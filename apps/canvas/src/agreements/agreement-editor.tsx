import { useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useCanvas, useSession } from '../session/session-context.tsx'
import { CommentsSection } from '../comments/comments-section.tsx'
import { PrivacyReminder } from '../written-text/privacy-reminder.tsx'
import { takeOverUndo } from '../written-text/take-over-undo.ts'
import { WrittenTextField } from '../written-text/written-text-field.tsx'
import styles from './agreement-editor.module.css'
import { DeleteAgreementButton } from './delete-agreement-button.tsx'
import { DueField } from './due-field.tsx'
import { focusOnOpening, leaveAgreement } from './open-agreement.ts'
import { OwnerField } from './owner-field.tsx'
import { PartnersField } from './partners-field.tsx'
import { PhaseField } from './phase-field.tsx'
import { StatusField } from './status-field.tsx'

/** Everything of one agreement, to edit in the place of its card. Each change is kept at once; Escape closes. */
export function AgreementEditor({ agreementId }: { agreementId: string }) {
  const t = useTranslations('agreements')
  const session = useSession()
  const agreement = useCanvas((canvas) => canvas.agreements[agreementId] ?? null)
  const panel = useRef<HTMLElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)

  useLayoutEffect(() => {
    const element = panel.current
    if (!element) return undefined
    const close = (event: KeyboardEvent) => {
      // Escape also ends what an input method is composing; that is not for us.
      if (event.key !== 'Escape' || event.isComposing) return
      // A date that was typed counts when one leaves its field.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      leaveAgreement(session)
    }
    element.addEventListener('keydown', close)
    const stop = takeOverUndo(element, session.undo)
    return () => {
      element.removeEventListener('keydown', close)
      stop()
    }
  }, [session])

  useLayoutEffect(() => {
    const focus = focusOnOpening()
    // Moved to another phase, it appears in another list: the focus was on the phase.
    if (focus === 'phase') panel.current?.querySelector<HTMLSelectElement>('select[name="phase"]')?.focus()
    // On a phone the keyboard would cover what one came to see; for a new one it is needed anyway.
    else if (focus === 'new-text' || !matchMedia('(pointer: coarse)').matches) putCaretAtEnd(text.current)
    else panel.current?.focus()
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  // Someone deleted it; the list hears of it in the same breath.
  if (!agreement) return null
  return (
    <section ref={panel} className={styles['editor']} aria-label={t('editor.heading')} tabIndex={-1}>
      <WrittenTextField
        ref={text}
        place={{ kind: 'agreements', id: agreementId, field: 'text' }}
        label={t('field.text')}
        placeholder={t('placeholder')}
      />
      <div className={styles['chosen']}>
        <OwnerField agreement={agreement} />
        <PartnersField agreement={agreement} />
        <div className={styles['pair']}>
          <DueField agreement={agreement} />
          <StatusField agreement={agreement} />
        </div>
        <PhaseField agreement={agreement} />
      </div>
      <div className={styles['remark']}>
        <WrittenTextField
          place={{ kind: 'agreements', id: agreementId, field: 'remark' }}
          label={t('field.remark')}
          placeholder={t('editor.remarkPlaceholder')}
          compact
        />
        <PrivacyReminder />
      </div>
      <div className={styles['comments']}>
        <CommentsSection about={{ kind: 'agreement', id: agreementId }} />
      </div>
      <div className={styles['foot']}>
        <DeleteAgreementButton agreementId={agreementId} />
        <Button look="primary" size="small" onClick={() => leaveAgreement(session)}>
          {t('editor.done')}
        </Button>
      </div>
    </section>
  )
}

function putCaretAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}
