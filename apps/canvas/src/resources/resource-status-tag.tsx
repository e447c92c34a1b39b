import type { ResourceStatus } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Tag, type TagTone } from '../design/tag.tsx'

const tones: Readonly<Record<ResourceStatus, TagTone>> = {
  requested: 'quiet',
  pledged: 'open',
  available: 'good',
  short: 'warn',
  missing: 'warn',
  ending: 'warn',
  ended: 'quiet',
}

/** How it stands with a resource. */
export function ResourceStatusTag({ status }: { status: ResourceStatus }) {
  const t = useTranslations('resources')
  return <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>
}
