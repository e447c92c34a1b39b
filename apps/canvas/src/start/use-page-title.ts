import { useEffect } from 'react'
import { useTranslations } from 'use-intl'

/** Names the page in the browser's tab and to screen readers. */
export function usePageTitle(title: string): void {
  const t = useTranslations('app')
  const name = t('name')
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`
  }, [title, name])
}
