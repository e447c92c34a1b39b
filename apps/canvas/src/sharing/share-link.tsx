import { useCallback, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { useSession } from '../session/session-context.tsx'
import { useAnswer } from '../start/use-answer.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { canvasAddress } from './canvas-address.ts'
import { copyText } from './copy-text.ts'
import { keyToShare, type SharedAbility } from './key-to-share.ts'
import { QrCode } from './qr-code.tsx'
import styles from './share-links.module.css'

/** One link to give to others: what it lets them do, its QR code, and a way to copy it. */
export function ShareLink({ ability }: { ability: SharedAbility }) {
  const t = useTranslations('sharing')
  const session = useSession()
  const locale = useReaderLocale()
  const headingId = useId()
  const { answer, retry } = useAnswer(
    useCallback(() => keyToShare(session, ability, locale), [session, ability, locale]),
  )
  const link =
    answer.state === 'ready' ? location.origin + canvasAddress(session.canvasId, answer.value) : null

  return (
    <section className={styles['link']} aria-labelledby={headingId}>
      {link === null ? <div className={styles['noQr']} /> : <QrCode text={link} label={t(`${ability}Qr`)} />}
      <div className={styles['words']}>
        <h3 id={headingId}>{t(`${ability}Heading`)}</h3>
        <p>{t(`${ability}Meaning`)}</p>
        {answer.state === 'waiting' && <output className={styles['making']}>{t('making')}</output>}
        {answer.state === 'failed' && (
          <ProblemNotice problem={answer.problem} onRetry={retry}>
            <p>{t('failed')}</p>
          </ProblemNotice>
        )}
        {link !== null && <LinkField link={link} label={t(`${ability}Link`)} />}
      </div>
    </section>
  )
}

function LinkField({ link, label }: { link: string; label: string }) {
  const t = useTranslations('sharing')
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)

  return (
    <>
      <div className={styles['field']}>
        <input
          ref={input}
          className={field['input']}
          aria-label={label}
          value={link}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copyText(input.current!).then(setCopied)}>{t('copy')}</Button>
      </div>
      <output className={styles['copied']} data-copied={copied}>
        {copied === true && `✓ ${t('copied')}`}
        {copied === false && t('copyByHand')}
      </output>
    </>
  )
}
