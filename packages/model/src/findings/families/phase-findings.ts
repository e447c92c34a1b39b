import type { Canvas } from '../../canvas/canvas.ts'
import { agreementsOf, chipsOf, shownPhases } from '../../canvas/selectors.ts'
import type { FindingFamily } from '../family.ts'
import type { Finding } from '../finding.ts'
import { found } from '../found.ts'
import { rolesOfParty } from '../parties.ts'
import { begunPhases, isInSight, spokeOf } from '../what-is-begun.ts'

/** What a phase lacks [FN8]. */
export const phaseFindings: FindingFamily = {
  reads: ['phases', 'roles', 'chips', 'leads', 'agreements', 'resources', 'round'],
  byDay: false,
  find: (canvas) => [
    ...employerAbsentAtStart(canvas),
    ...withoutParticipant(canvas),
    ...withoutAgreement(canvas),
    ...noContactOnTheWorkFloor(canvas),
    ...matchWithoutAftercare(canvas),
  ],
}

function employerAbsentAtStart(canvas: Canvas): readonly Finding[] {
  const employers = rolesOfParty(canvas, 'employer')
  const start = shownPhases(canvas).find(({ continuous }) => !continuous)
  if (!start || employers.size === 0 || !spokeOf(canvas, 'roles')) return []
  const chips = chipsOf(canvas, start.id)
  const leads = [...employers].some((roleId) => `${start.id}.${roleId}` in canvas.leads)
  if (chips.length === 0 || leads || chips.some(({ roleId }) => employers.has(roleId))) return []
  return [
    found('employer-absent-at-start', { kind: 'phase', id: start.id }, [start.id], {
      phaseId: start.id,
      roleIds: [...employers].join(' '),
    }),
  ]
}

function withoutParticipant(canvas: Canvas): readonly Finding[] {
  const participants = rolesOfParty(canvas, 'participant')
  if (participants.size === 0 || !spokeOf(canvas, 'roles')) return []
  return shownPhases(canvas).flatMap(({ id: phaseId }) => {
    const chips = chipsOf(canvas, phaseId)
    if (chips.length === 0 || chips.some(({ roleId }) => participants.has(roleId))) return []
    return [
      found('phase-without-participant', { kind: 'phase', id: phaseId }, [phaseId], {
        phaseId,
        roleIds: [...participants].join(' '),
      }),
    ]
  })
}

function withoutAgreement(canvas: Canvas): readonly Finding[] {
  if (!spokeOf(canvas, 'agreements')) return []
  return begunPhases(canvas)
    .filter(({ id }) => agreementsOf(canvas, id).every(({ status }) => status === 'dropped'))
    .map(({ id: phaseId }) =>
      found('phase-without-agreement', { kind: 'phase', id: phaseId }, [phaseId], { phaseId }),
    )
}

const speaksOfContact =
  /buddy|maatje|aanspreekpunt|contactpersoon|één (telefoon)?nummer|één telefoonnummer|single contact|contact person|point of contact|one (tele)?phone number/i

/** Somebody on the work floor whom a participant can turn to, or an agreement about it. */
function noContactOnTheWorkFloor(canvas: Canvas): readonly Finding[] {
  const contacts = rolesOfParty(canvas, 'buddy', 'workplace-trainer')
  const workFloor = phaseKnownAs(
    canvas,
    'experience',
    /praktijk|werkvloer|werkervaring|work floor|practice|work experience/i,
  )
  if (!workFloor || contacts.size === 0 || chipsOf(canvas, workFloor.id).length === 0) return []
  const helps = Object.values(canvas.chips).some(
    ({ phaseId, roleId, involvement }) =>
      contacts.has(roleId) &&
      isInSight(canvas, phaseId) &&
      (involvement === 'does' || involvement === 'supports'),
  )
  if (helps || isAgreed(canvas, speaksOfContact)) return []
  return [
    found('no-contact-on-the-work-floor', { kind: 'phase', id: workFloor.id }, [workFloor.id], {
      phaseId: workFloor.id,
      roleIds: [...contacts].join(' '),
    }),
  ]
}

const speaksOfAftercare =
  /nazorg|aftercare|maanden (na|nadat)\b|na (\d+|drie|zes|twaalf).{0,20} maanden|months after\b|after (\d+|three|six|twelve).{0,20} months|(houdt?|houden|blijft?|blijven) (in )?contact|(keeps?|stays?) in (touch|contact)/i

function matchWithoutAftercare(canvas: Canvas): readonly Finding[] {
  const match = phaseKnownAs(canvas, 'match', /match|plaatsing|placement/i)
  if (!match || !spokeOf(canvas, 'agreements') || !begunPhases(canvas).includes(match)) return []
  const brought = Object.values(canvas.resources).some(
    ({ phaseId, status, text }) =>
      phaseId === match.id && status !== 'missing' && status !== 'ended' && speaksOfAftercare.test(text),
  )
  if (brought || isAgreed(canvas, speaksOfAftercare)) return []
  return [
    found('match-without-aftercare', { kind: 'phase', id: match.id }, [match.id], { phaseId: match.id }),
  ]
}

/** The phase of the templates, or one that is called so. A canvas without any is not asked for it [FN5]. */
function phaseKnownAs(canvas: Canvas, id: string, called: RegExp) {
  const phases = shownPhases(canvas)
  const titled = ({ title }: (typeof phases)[number]) =>
    (typeof title === 'string' ? [title] : Object.values(title)).some((name) => called.test(name))
  return phases.find((phase) => phase.id === id) ?? phases.findLast(titled)
}

/** Whether an agreement, in whatever phase, speaks of it. */
function isAgreed(canvas: Canvas, speaksOf: RegExp): boolean {
  return Object.values(canvas.agreements).some(
    ({ phaseId, status, text }) => status !== 'dropped' && isInSight(canvas, phaseId) && speaksOf.test(text),
  )
}
