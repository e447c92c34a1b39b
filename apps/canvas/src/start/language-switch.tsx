import { locales, type Locale } from '@praatplaat/model'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useReaderLocale, useSetLocale } from '../words/reader-language.tsx'
import styles from './language-switch.module.css'

/** What each language calls itself, so that its speakers find it in any other. */
const ownNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' }

/** Lets this reader choose a language; others keep theirs. */
export function LanguageSwitch() {
  const t = useTranslations('app')
  const spoken = useReaderLocale()
  const setLocale = useSetLocale()
  const [failed, setFailed] = useState(false)

  const choose = (locale: Locale) =>
    setLocale(locale).then(
      () => setFailed(false),
      () => setFailed(true),
    )

  return (
    <fieldset className={styles['languages']} aria-label={t('language')}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className={styles['language']}
          aria-pressed={locale === spoken}
          onClick={() => void choose(locale)}
        >
          {ownNames[locale]}
        </button>
      ))}
      {failed && <p role="alert">{t('languageFailed')}</p>}
    </fieldset>
  )
}
