import type { CanvasFile } from '../../interchange/canvas-file.ts'
import type { Resource } from '../../resource/resource.ts'
import { say, type Locale } from '../../words.ts'
import { inRow } from '../in-row.ts'
import type { CaseResource, WorkedCase } from './worked-case.ts'

type Conversation = Pick<CanvasFile, 'needs' | 'resources' | 'questions'>

/**
 * The needs, resources and open questions of a worked case. They are numbered per case
 * (`N1`, `R1`, …), so that they can be spoken of.
 */
export function conversationOfCase(workedCase: WorkedCase, locale: Locale): Conversation {
  const needs = workedCase.needs.map((need, index) => ({
    id: `N${index + 1}`,
    ...need,
    text: say(need.text, locale),
    answer: 'open' as const,
    agreementId: null,
  }))
  // As a file has them: along the road.
  const road = workedCase.phases.map(({ phaseId }) => phaseId)
  const along = needs.toSorted((one, other) => road.indexOf(one.phaseId) - road.indexOf(other.phaseId))
  const questions = workedCase.questions.map((question, index) => ({
    id: `Q${index + 1}`,
    text: say(question, locale),
    phaseId: null,
    settled: false,
  }))
  return {
    needs: inRow(along),
    resources: inRow(resourcesOf(workedCase, locale)),
    questions: inRow(questions),
  }
}

/** What is brought in for a phase comes first, in the order of the road; then what is there for the whole programme. */
function resourcesOf({ phases, resources }: WorkedCase, locale: Locale): readonly Omit<Resource, 'order'>[] {
  const forOnePhase = phases.flatMap(({ phaseId, resources: brought }) =>
    brought.map((resource) => ({ phaseId, resource: { status: null, until: null, ...resource } })),
  )
  const forAll = resources.map((resource) => ({ phaseId: null, resource }))
  return [...forOnePhase, ...forAll].map(({ phaseId, resource }, index) => ({
    id: `R${index + 1}`,
    ...asResource(resource, locale),
    phaseId,
  }))
}

function asResource(
  { kind, text, providerId, status, until, lasting, shortBy, remark }: Said,
  locale: Locale,
): Omit<Resource, 'id' | 'phaseId' | 'order'> {
  return {
    kind,
    text: say(text, locale),
    providerId,
    status,
    until,
    lasting: lasting ?? (until === null ? null : 'temporary'),
    shortBy: shortBy ?? null,
    paidRoleIds: [],
    remark: remark ? say(remark, locale) : '',
  }
}

/** Of what is brought in for one phase nobody said how it stands. */
type Said = Omit<CaseResource, 'status'> & { readonly status: CaseResource['status'] | null }
