import { say, shownPhases, type Canvas, type Locale } from '@praatplaat/model'

/** A phase as it is named in a sentence: `5 · Ervaring op de werkvloer`; `null` when it is gone. */
export function phaseWords(canvas: Canvas, phaseId: string, locale: Locale): string | null {
  const phase = canvas.phases[phaseId]
  if (!phase) return null
  const number = shownPhases(canvas).findIndex(({ id }) => id === phaseId) + 1
  return number === 0 ? say(phase.title, locale) : `${number} · ${say(phase.title, locale)}`
}

/** A role as it is named in a sentence, without the soft hyphens that help a narrow label break; `null` when it is gone. */
export function roleWords(canvas: Canvas, roleId: string, locale: Locale): string | null {
  const role = canvas.roles[roleId]
  return role ? say(role.label, locale).replaceAll('\u00AD', '') : null
}
