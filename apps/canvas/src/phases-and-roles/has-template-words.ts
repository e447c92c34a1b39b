import type { Words } from '@praatplaat/model'

/** Whether something still reads as the template has it, in each reader's own language. */
export function hasTemplateWords(words: readonly Words[]): boolean {
  return words.some((one) => typeof one !== 'string')
}
