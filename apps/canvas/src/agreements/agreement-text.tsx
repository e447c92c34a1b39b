import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import styles from './agreement-face.module.css'
import { openAgreement, takeFocusBack, useIsOpen } from './open-agreement.ts'

/** The words of an agreement: a button that opens it, over the whole card; plain words for a viewer. */
export function AgreementText({ agreementId, text }: { agreementId: string; text: string }) {
  const t = useTranslations('agreements')
  const session = useSession()
  const mayEdit = useMayEdit()
  const button = useRef<HTMLButtonElement>(null)
  const plain = useRef<HTMLParagraphElement>(null)
  const isOpen = useIsOpen(agreementId)

  useEffect(() => {
    if (takeFocusBack(agreementId)) button.current?.focus()
  }, [agreementId])

  // A viewer who was brought here has no editor to open; the words themselves get the focus.
  useEffect(() => {
    if (isOpen) plain.current?.focus()
  }, [isOpen])

  const words = text.trim() === '' ? <em className={styles['missing']}>{t('untitled')}</em> : text
  if (!mayEdit) {
    return (
      <p ref={plain} className={styles['text']} tabIndex={-1}>
        {words}
      </p>
    )
  }
  return (
    <button
      ref={button}
      type="button"
      className={`${styles['text']} ${styles['open']}`}
      title={t('open')}
      onClick={() => openAgreement(session, agreementId)}
    >
      <span className={styles['start']}>{words}</span>
    </button>
  )
}
