/** Words as one types and says them: without the soft hyphens that help a narrow label break. */
export function plainWords(words: string): string {
  return words.replaceAll('\u00AD', '')
}
