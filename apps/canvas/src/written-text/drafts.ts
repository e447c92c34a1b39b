/** Words that were not added yet, by the form they stand in. They wait here while the reader looks at something else. */
const drafts = new Map<string, string>()

export function draftOf(form: string): string {
  return drafts.get(form) ?? ''
}

export function keepDraft(form: string, words: string): void {
  if (words === '') drafts.delete(form)
  else drafts.set(form, words)
}
