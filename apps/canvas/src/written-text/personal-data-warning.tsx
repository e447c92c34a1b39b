import { useFormatter, useTranslations } from 'use-intl'
import { personalDataIn, type PersonalDataKind } from './personal-data-in.ts'
import styles from './written-text.module.css'

/** The same list again is the same text, so that a field is drawn again only when the warning changes. */
export function kindsIn(text: string): string {
  return personalDataIn(text).join(' ')
}

/**
 * Says quietly, under a free text, that something in it looks like data of a person. It holds nobody up.
 *
 * @param kinds what {@link kindsIn} says of the text.
 */
export function PersonalDataWarning({ kinds, id }: { kinds: string; id?: string }) {
  const t = useTranslations('writtenText')
  const format = useFormatter()
  const found = kinds === '' ? [] : (kinds.split(' ') as PersonalDataKind[])
  // Always there: a screen reader only hears of changes in a region that it knows.
  return (
    <output id={id} className={styles['warning']} aria-live="polite">
      {found.length > 0 &&
        t('looksPersonal', { what: format.list(found.map((kind) => t(`personal.${kind}`))) })}
    </output>
  )
}
