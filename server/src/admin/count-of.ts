/** A number with what is counted: `1 canvas`, `2 canvases`. */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
