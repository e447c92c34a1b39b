import type { ArgsOf, Canvas, Mutation } from '@praatplaat/model'
import { commit, documentFromFile, readCanvas } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'

type Do = <M extends Mutation>(mutation: M, args: ArgsOf<M>) => void

/** The worked case before and after somebody has done something. */
export function changedCase(act: (does: Do) => void): readonly [before: Canvas, after: Canvas] {
  const doc = documentFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
  const before = readCanvas(doc)
  act((mutation, args) => {
    const outcome = commit(doc, readCanvas(doc), {}, mutation, args as never)
    if (outcome.kind !== 'done') throw new Error(`${mutation.name}: ${outcome.kind}`)
  })
  return [before, readCanvas(doc)]
}
