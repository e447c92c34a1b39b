/** Whether two values, each as a JSON file could hold it, are the same. The order of names in an object says nothing. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameJson(heldBy(one, name), heldBy(other, name)))
  )
}

function heldBy(holder: object, name: string): unknown {
  return (holder as Readonly<Record<string, unknown>>)[name]
}
