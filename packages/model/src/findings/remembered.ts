/** What is known for some objects, one after the other. */
interface Known<T> {
  readonly next: WeakMap<object, Known<T>>
  last: { readonly key: string; readonly result: T } | null
}

/**
 * Remembers what was computed from the same objects, by their identity, and the same key. Nothing is kept alive by it:
 * once a canvas is forgotten, so is what was computed from it.
 *
 * @param compute is called only for objects, or a key, that it was not called for last.
 */
export function remembered<T>(): (parts: readonly object[], key: string, compute: () => T) => T {
  const nothing = (): Known<T> => ({ next: new WeakMap(), last: null })
  const root = nothing()
  return (parts, key, compute) => {
    let known = root
    for (const part of parts) {
      const next = known.next.get(part) ?? nothing()
      known.next.set(part, next)
      known = next
    }
    if (known.last?.key !== key) known.last = { key, result: compute() }
    return known.last.result
  }
}
