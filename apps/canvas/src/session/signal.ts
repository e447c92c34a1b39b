/** A value that can be watched; the bridge between what lives outside React and what draws it. */
export interface Signal<T> {
  readonly current: () => T
  readonly subscribe: (listener: () => void) => () => void
}

export interface WritableSignal<T> extends Signal<T> {
  readonly set: (value: T) => void
}

export function signal<T>(first: T): WritableSignal<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    current: () => value,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
  }
}
