import type { Json } from '../../json.ts'
import type { Carried } from '../../record.ts'
import { say, type Locale } from '../../words.ts'
import type { WorkedCase } from './worked-case.ts'

/**
 * What a worked case knows and a canvas has no fields for: needs, resources, open
 * questions and what was changed later. It travels in the file under these pointers.
 * Records are numbered per case (`N1`, `R1`, …), so that they can be spoken of.
 */
export function carriedOfCase(workedCase: WorkedCase, locale: Locale): Carried {
  return {
    '/canvas/fictional': workedCase.fictional,
    '/canvas/seats': workedCase.seats,
    ...(workedCase.reviewedOn === null ? {} : { '/canvas/reviewedOn': workedCase.reviewedOn }),
    '/needs': workedCase.needs.map((need, index) => ({
      id: `N${index + 1}`,
      ...need,
      text: say(need.text, locale),
    })),
    '/resources': resourcesOf(workedCase, locale),
    '/questions': workedCase.questions.map((text, index) => ({
      id: `Q${index + 1}`,
      text: say(text, locale),
    })),
    '/changes': workedCase.changes.map((change, index) => ({
      id: `C${index + 1}`,
      ...change,
      text: say(change.text, locale),
    })),
  }
}

/** What is brought in for a phase comes first, in the order of the road; then what belongs to no one phase. */
function resourcesOf({ phases, resources }: WorkedCase, locale: Locale): readonly Json[] {
  const forOnePhase = phases.flatMap(({ phaseId, resources: brought }) =>
    brought.map((resource) => ({
      ...resource,
      phaseId,
      status: null,
      until: null,
      text: say(resource.text, locale),
    })),
  )
  const forAll = resources.map(({ remark, ...resource }) => ({
    ...resource,
    phaseId: null,
    text: say(resource.text, locale),
    ...(remark ? { remark: say(remark, locale) } : {}),
  }))
  return [...forOnePhase, ...forAll].map((resource, index) => ({ id: `R${index + 1}`, ...resource }))
}
