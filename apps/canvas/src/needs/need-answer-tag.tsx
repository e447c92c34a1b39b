import type { NeedAnswer } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Tag, type TagTone } from '../design/tag.tsx'

const tones: Readonly<Record<NeedAnswer, TagTone>> = { open: 'open', accepted: 'good', declined: 'warn' }

/** What was answered to a need. */
export function NeedAnswerTag({ answer }: { answer: NeedAnswer }) {
  const t = useTranslations('needs')
  return <Tag tone={tones[answer]}>{t(`answer.${answer}`)}</Tag>
}
