import type { Canvas } from '../canvas/canvas.ts'
import { chipsOf, resourcesInOrder, shownPhases } from '../canvas/selectors.ts'
import { rolesOfParty } from '../findings/parties.ts'
import { isInSight } from '../findings/what-is-begun.ts'
import type { Resource } from '../resource/resource.ts'

/** What is left of a phase when the temporary money has ended. */
export interface PhaseAfterMoney {
  readonly phaseId: string
  /** Its temporary resources, and those for the whole programme. */
  readonly lostResourceIds: readonly string[]
  /** Who do the work now, and are not paid for it any more. */
  readonly lostDoerIds: readonly string[]
  /** Somebody is left who does the work; also where nobody did it to begin with. */
  readonly keepsDoers: boolean
  /** Something is left of what was brought in; also where nothing was. */
  readonly keepsMeans: boolean
}

/** The "geldpotje test": what goes on when the pot of money is empty? */
export interface MoneyTest {
  readonly temporary: readonly string[]
  readonly phases: readonly PhaseAfterMoney[]
}

/** Takes all that is temporary away and looks what is left of each phase [MT1] [MT2]. */
export function moneyTest(canvas: Canvas): MoneyTest {
  // What is missing is not there to lose, nor to keep.
  const resources = resourcesInOrder(canvas).filter(
    ({ phaseId, status }) => status !== 'missing' && isInSight(canvas, phaseId),
  )
  const learners = rolesOfParty(canvas, 'participant')
  return {
    temporary: resources.filter(isTemporary).map(({ id }) => id),
    phases: shownPhases(canvas).map(({ id: phaseId }) => {
      const means = resources.filter((resource) => resource.phaseId === null || resource.phaseId === phaseId)
      const [lost, kept] = [means.filter(isTemporary), means.filter((resource) => !isTemporary(resource))]
      const doers = chipsOf(canvas, phaseId)
        .filter(({ involvement }) => involvement === 'does')
        // Who learns does not carry the programme.
        .flatMap(({ roleId }) =>
          canvas.roles[roleId]?.hidden === false && !learners.has(roleId) ? [roleId] : [],
        )
      const lostDoers = doers.filter((roleId) => lost.some(carries(roleId)) && !kept.some(carries(roleId)))
      return {
        phaseId,
        lostResourceIds: lost.map(({ id }) => id),
        lostDoerIds: lostDoers,
        keepsDoers: doers.length === 0 || lostDoers.length < doers.length,
        keepsMeans: means.length === 0 || kept.length > 0,
      }
    }),
  }
}

/** Said to be temporary; or with a last day, ending or ended, and nobody said that it stays [MT1]. */
function isTemporary({ lasting, until, status }: Resource): boolean {
  if (lasting !== null) return lasting === 'temporary'
  return until !== null || status === 'ending' || status === 'ended'
}

/** Whether a resource pays for a role's work, or is the time that this role brings itself [MT2]. */
function carries(roleId: string): (resource: Resource) => boolean {
  return ({ kind, providerId, paidRoleIds }) =>
    paidRoleIds.includes(roleId) || (kind === 'time' && providerId === roleId && paidRoleIds.length === 0)
}
