/** What this reader has just made: its text gets the focus when its panel appears, once. */
let freshId: string | null = null

export function expectWords(id: string): void {
  freshId = id
}

/** Whether the words of this one are to be written now; it is told once. */
export function takeFresh(id: string): boolean {
  if (freshId !== id) return false
  freshId = null
  return true
}
