import * as v from 'valibot'
import { Id } from '../ids.ts'
import { changedFields, defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { sameJson } from '../restore/same-json.ts'
import { rewrittenWords } from '../rewritten-words.ts'
import { TypedName, TypedWords } from '../typed-words.ts'
import { phaseFields } from './phase.ts'

/**
 * Changes what a phase is called, asks and aims for, and whether it runs alongside the others or is left out of sight
 * [PH4] [PH3]. What is left out stays as it was.
 *
 * @property prompts the whole list; those that the group left alone can stay in every language.
 */
export const changePhase = defineMutation({
  name: 'phase.change',
  args: v.object({
    phaseId: Id,
    title: v.optional(TypedName),
    question: v.optional(TypedWords),
    aim: v.optional(TypedWords),
    continuous: v.optional(v.boolean()),
    hidden: v.optional(v.boolean()),
    prompts: v.optional(phaseFields.prompts.schema),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { phaseId, title, question, aim, prompts, ...wanted }) {
    const phase = canvas.phases[phaseId]
    if (!phase) return refuse('PH4', 'gone')
    const fields = changedFields(phase, {
      ...wanted,
      title: rewrittenWords(phase.title, title),
      question: rewrittenWords(phase.question, question),
      aim: rewrittenWords(phase.aim, aim),
      prompts: sameJson(phase.prompts, prompts) ? undefined : prompts,
    })
    return fields === null ? unchanged : [put('phases', phaseId, fields)]
  },
})
