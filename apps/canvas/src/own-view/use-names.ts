import { say, type Involvement } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'

/** What roles and ways of taking part are called in a sentence, in the reader's language. */
export function useNames() {
  const t = useTranslations('ownView')
  const how = useTranslations('involvement')
  const locale = useReaderLocale()
  const roles = useCanvas((canvas) => canvas.roles)
  const listed = (names: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return {
    listed,
    roleNames: (roleIds: readonly string[]) =>
      listed(roleIds.map((id) => say(roles[id]?.label ?? '', locale).replaceAll('\u00AD', ''))),
    involvementName: (involvement: Involvement | null) =>
      involvement === null ? t('not') : how(involvement),
  }
}
