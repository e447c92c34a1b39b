import {
  claimLead,
  leadStateOf,
  moveRoleChip,
  phaseRoleId,
  placeRoleChip,
  removeRoleChip,
  say,
  shownPhases,
} from '@praatplaat/model'
import type { Canvas, Locale, Outcome } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session-context.tsx'
import { useView, type Picked } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import type { Place } from './place.ts'

/**
 * Puts a chip down: what dragging, tapping and the keyboard all end in. It commits once, and
 * says in words what happened, because a claim to a lead that someone else has is no mistake
 * but the start of a talk.
 */
export function usePutDown(): (picked: Picked, place: Place) => Outcome {
  const session = useSession()
  const locale = useReaderLocale()
  const t = useTranslations('board')

  return (picked, place) => {
    const { select, tell } = useView.getState()
    const before = session.canvas.current()
    const words = { role: roleName(before, picked.roleId, locale), phase: phaseName(before, place, locale) }
    const outcome = putDown(picked, place)

    if (outcome.kind === 'refused') tell(t(`refused.${outcome.because}`, words), 'warn')
    else if (place.kind === 'tray') select(null)
    else select({ kind: 'chip', chipId: phaseRoleId(place.phaseId, picked.roleId) })

    if (outcome.kind === 'done') {
      const contested =
        place.kind === 'lead' && leadStateOf(session.canvas.current(), place.phaseId).kind === 'contested'
      if (contested)
        tell(
          t('nowContested', {
            ...words,
            others: otherClaims(session.canvas.current(), place.phaseId, picked.roleId, locale),
          }),
          'warn',
        )
      else tell(t(`done.${place.kind}`, words))
    } else if (outcome.kind === 'unchanged' && place.kind !== 'tray') {
      tell(t(`already.${place.kind}`, words))
    }
    return outcome
  }

  function putDown({ roleId, chipId }: Picked, place: Place): Outcome {
    if (place.kind === 'lead') return session.commit(claimLead, { phaseId: place.phaseId, roleId })
    if (place.kind === 'tray')
      return chipId ? session.commit(removeRoleChip, { chipId }) : { kind: 'unchanged' }
    const where = { phaseId: place.phaseId, ...(place.index !== undefined && { index: place.index }) }
    return chipId
      ? session.commit(moveRoleChip, { chipId, ...where })
      : session.commit(placeRoleChip, { roleId, ...where })
  }
}

function roleName(canvas: Canvas, roleId: string, locale: Locale): string {
  const role = canvas.roles[roleId]
  // Soft hyphens help a narrow label break; in a sentence they are in the way of a screen reader.
  return role ? say(role.label, locale).replaceAll('\u00AD', '') : '?'
}

function phaseName(canvas: Canvas, place: Place, locale: Locale): string {
  if (place.kind === 'tray') return ''
  const number = shownPhases(canvas).findIndex((phase) => phase.id === place.phaseId) + 1
  const phase = canvas.phases[place.phaseId]
  return phase ? `${number} (${say(phase.title, locale)})` : '?'
}

function otherClaims(canvas: Canvas, phaseId: string, roleId: string, locale: Locale): string {
  const names = leadStateOf(canvas, phaseId)
    .leads.filter((lead) => lead.roleId !== roleId)
    .map((lead) => roleName(canvas, lead.roleId, locale))
  return new Intl.ListFormat(locale).format(names)
}
