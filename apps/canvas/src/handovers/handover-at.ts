import {
  handoversOf,
  leadStateOf,
  splitHandoverId,
  type Canvas,
  type HandoverPlace,
  type Locale,
} from '@praatplaat/model'
import { roleWords } from '../side-panel/phase-words.ts'

/**
 * The handover between two phases: one that the leads make, or one that was settled and is no handover any
 * more, because the leads became the same or one was taken back. `null` when it is neither.
 */
export function handoverAt(canvas: Canvas, handoverId: string): HandoverPlace | null {
  const made = handoversOf(canvas).find(({ id }) => id === handoverId)
  const record = canvas.handovers[handoverId]
  const phases = splitHandoverId(handoverId)
  if (made || !record || !phases) return made ?? null
  const leads = (phaseId: string) => leadStateOf(canvas, phaseId).leads.map(({ roleId }) => roleId)
  return {
    id: handoverId,
    ...phases,
    fromRoleIds: leads(phases.fromPhaseId),
    toRoleIds: leads(phases.toPhaseId),
    moment: record.moment,
    agreementId: record.agreementId,
    recorded: true,
  }
}

/** Who hands over to whom, in words; empty where nobody has the lead. */
export function tellHandover(canvas: Canvas, handover: HandoverPlace, locale: Locale) {
  const list = new Intl.ListFormat(locale)
  const tell = (roleIds: readonly string[]) =>
    list.format(roleIds.map((id) => roleWords(canvas, id, locale) ?? '?'))
  return { from: tell(handover.fromRoleIds), to: tell(handover.toRoleIds) }
}

/** Whether two readings of a handover say the same: it is put together anew each time. */
export function sameHandover(a: HandoverPlace | null, b: HandoverPlace | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
