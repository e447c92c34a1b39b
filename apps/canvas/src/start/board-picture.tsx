import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './board-picture.module.css'

/** A board as it looks at the end of a meeting. It is drawn once the page stands; nothing waits for it. */
export function BoardPicture() {
  const t = useTranslations('start')
  const address = useExampleBoard()
  return (
    <figure className={styles['figure']}>
      <div className={styles['board']}>{address !== null && <img src={address} alt={t('picture')} />}</div>
      <figcaption>{t('pictureCaption')}</figcaption>
    </figure>
  )
}

/** The address of the picture, in the reader's language; `null` until it is drawn. */
function useExampleBoard(): string | null {
  const locale = useReaderLocale()
  const [address, setAddress] = useState<string | null>(null)

  useEffect(() => {
    let current = true
    let drawn: string | null = null
    const draw = async () => {
      const { drawExampleBoard } = await import('./draw-example-board.ts')
      const picture = await drawExampleBoard(locale)
      if (!current) return
      drawn = URL.createObjectURL(picture)
      setAddress(drawn)
    }
    // A page without its picture still does all it is for.
    draw().catch(() => {})
    return () => {
      current = false
      if (drawn !== null) URL.revokeObjectURL(drawn)
    }
  }, [locale])

  return address
}
