/** Resolves after so many milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Resolves as soon as something is so. @returns Whether it was, within `patience` milliseconds. */
export async function waitUntil(isSo: () => boolean, patience: number): Promise<boolean> {
  const giveUpAt = performance.now() + patience
  while (!isSo()) {
    if (performance.now() > giveUpAt) return false
    await wait(5)
  }
  return true
}
