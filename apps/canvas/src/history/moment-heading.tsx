import { useTranslations } from 'use-intl'
import type { Moment } from './moments.ts'
import { useMomentWords } from './use-moment-words.ts'
import type { Then } from './use-then.ts'

/** What one looks back at, in a few words. */
export function MomentHeading({ moment }: { readonly moment: Moment }) {
  const t = useTranslations('history.moment')
  const { nameOf } = useMomentWords()
  return moment.kind === 'visit' ? t('visit') : nameOf(moment.version)
}

/** When that was, and what this device does not know of it. */
export function MomentWhen({ moment, then }: { readonly moment: Moment; readonly then: Then }) {
  const t = useTranslations('history.moment')
  const { when } = useMomentWords()
  if (moment.kind === 'version') return <p>{t('when', { ...when(moment.version.createdAt) })}</p>

  const seen = when(moment.visit.at)
  if (then.state === 'unknown') return <p>{t('visitWithout', { ...seen })}</p>
  if (then.state !== 'here' || then.version === null) return <p>{t('visitWhen', { ...seen })}</p>
  const { day: versionDay, time: versionTime } = when(then.version.createdAt)
  return <p>{t('visitByVersion', { ...seen, versionDay, versionTime })}</p>
}
