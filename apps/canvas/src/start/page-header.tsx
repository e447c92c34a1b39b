import { useTranslations } from 'use-intl'
import { Link } from 'wouter'
import { LanguageSwitch } from './language-switch.tsx'
import styles from './page-header.module.css'

/** The top of every page that is not a canvas: whose page this is, and in which language. */
export function PageHeader() {
  const t = useTranslations('app')
  return (
    <header className={styles['header']}>
      <Link href="/" className={styles['home']}>
        <img src="/logo.svg" alt="" width={34} height={34} />
        {t('name')}
      </Link>
      <LanguageSwitch />
    </header>
  )
}
