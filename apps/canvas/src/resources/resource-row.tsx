import { useFormatter, useTranslations } from 'use-intl'
import { useToday } from '../agreements/use-today.ts'
import { useCanvas } from '../session/session-context.tsx'
import { roleWords } from '../side-panel/phase-words.ts'
import { Row } from '../side-panel/row.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { hasEnded } from './has-ended.ts'
import { ResourceIcon } from './resource-icon.tsx'
import { ResourceStatusTag } from './resource-status-tag.tsx'

interface ResourceRowProps {
  readonly resourceId: string
  /** Whether it says who brings it in: not where all are of one role. */
  readonly withProvider?: boolean
}

/** A resource in a list: what kind, what, by whom, until when, and how it stands. */
export function ResourceRow({ resourceId, withProvider = false }: ResourceRowProps) {
  const t = useTranslations('resources')
  const editing = useTranslations('editing')
  const format = useFormatter()
  const locale = useReaderLocale()
  const resource = useCanvas((canvas) => canvas.resources[resourceId] ?? null)
  const provider = useCanvas(
    (canvas) => resource?.providerId && roleWords(canvas, resource.providerId, locale),
  )
  const isPhaseGone = useCanvas(
    (canvas) => resource !== null && resource.phaseId !== null && !canvas.phases[resource.phaseId],
  )
  const today = useToday()
  if (!resource) return null

  const isPast = hasEnded(resource, today)
  const { kind, text, status, until, shortBy, providerId } = resource
  const facts = [
    isPhaseGone && editing('phaseGone'),
    withProvider && providerId !== null && (provider ?? editing('roleGone')),
    until !== null &&
      t(isPast ? 'untilPast' : 'untilDay', {
        day: format.dateTime(new Date(until), { dateStyle: 'medium' }),
      }),
    status === 'short' && shortBy !== null && t('hoursShort', { hours: shortBy }),
  ].filter((fact) => typeof fact === 'string')
  return (
    <Row
      opens={{ kind: 'resource', id: resourceId }}
      picture={<ResourceIcon kind={kind} />}
      facts={facts.length > 0 && facts.join(' · ')}
      tag={status && <ResourceStatusTag status={status} />}
    >
      <span className="visually-hidden">{t(`kind.${kind}`)}: </span>
      {text.trim() === '' ? <em>{t(`kind.${kind}`)}</em> : text}
    </Row>
  )
}
