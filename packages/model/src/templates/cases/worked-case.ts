import type { AgreementStatus } from '../../agreement/agreement.ts'
import type { Tailoring } from '../../canvas/canvas.ts'
import type { Involvement } from '../../chip/involvement.ts'
import type { ResourceKind, ResourceLasting, ResourceStatus } from '../../resource/resource.ts'
import type { Bilingual } from '../bilingual.ts'
import type { TemplatePhaseId } from '../vocabulary/template-phase.ts'
import type { TemplateRoleId } from '../vocabulary/template-role.ts'

/**
 * A canvas that a fictional group has filled in, gaps and all, to learn from. Its texts
 * are there in both languages, and become one plain string when a canvas is made of it:
 * from then on they are the group's own words.
 */
export interface WorkedCase {
  readonly id: string
  readonly title: Bilingual
  /** What the list of templates says of it. */
  readonly summary: Bilingual
  readonly fictional: boolean
  readonly sector: Bilingual
  readonly goal: Bilingual
  readonly tailoring: Tailoring
  /** The day of the meeting, and the day on which the group looked at its canvas again: YYYY-MM-DD. */
  readonly heldOn: string
  readonly reviewedOn: string | null
  /** Who sat at the table. */
  readonly seats: readonly TemplateRoleId[]
  readonly phases: readonly CasePhase[]
  readonly needs: readonly CaseNeed[]
  /** Means that belong to no one phase. */
  readonly resources: readonly CaseResource[]
  readonly agreements: readonly CaseAgreement[]
  readonly questions: readonly Bilingual[]
  readonly changes: readonly CaseChange[]
}

/** Who does what in a phase, who leads it, and what is brought in for it. */
export interface CasePhase {
  readonly phaseId: TemplatePhaseId
  readonly lead: TemplateRoleId
  readonly involvement: Readonly<Record<Involvement, readonly TemplateRoleId[]>>
  readonly resources: readonly Pick<CaseResource, 'providerId' | 'kind' | 'text' | 'lasting'>[]
}

export interface CaseNeed {
  readonly fromRoleId: TemplateRoleId
  readonly toRoleId: TemplateRoleId
  readonly phaseId: TemplatePhaseId
  readonly text: Bilingual
}

export interface CaseResource {
  readonly providerId: TemplateRoleId
  readonly kind: ResourceKind
  readonly text: Bilingual
  readonly status: ResourceStatus
  /** The last day on which it is there: YYYY-MM-DD; `null` when nobody said. */
  readonly until: string | null
  /** Left out: what has a last day is temporary, and of the rest nobody said. */
  readonly lasting?: ResourceLasting
  /** How many hours are missing. */
  readonly shortBy?: number
  readonly remark?: Bilingual
}

export interface CaseAgreement {
  readonly id: string
  readonly phaseId: TemplatePhaseId
  readonly text: Bilingual
  readonly ownerId: TemplateRoleId
  readonly partnerIds: readonly TemplateRoleId[]
  /** YYYY-MM-DD. */
  readonly due: string
  readonly status: AgreementStatus
  readonly remark?: Bilingual
}

/** What the group changed when it looked again. */
export interface CaseChange {
  /** YYYY-MM-DD. */
  readonly on: string
  readonly phaseId: TemplatePhaseId | null
  readonly text: Bilingual
}
