import type { Words } from '@praatplaat/model'

/** As many prompts as a phase can hold in a file. */
export const mostPrompts = 50

/**
 * Where a prompt stands by now: at its own place, or elsewhere when somebody moved it or took another away.
 *
 * @returns -1 when it is not there any more, or reads otherwise.
 */
export function promptAt(list: readonly Words[], held: Words, at: number): number {
  const same = (one: Words | undefined) => JSON.stringify(one) === JSON.stringify(held)
  return same(list[at]) ? at : list.findIndex(same)
}

/** The list with one prompt at another place. */
export function movedPrompt(list: readonly Words[], at: number, to: number): readonly Words[] {
  const others = list.toSpliced(at, 1)
  return others.toSpliced(to, 0, list[at]!)
}
