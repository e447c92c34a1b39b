/** Resolves as soon as something is so, and rejects when it is not within `patience` milliseconds. */
export async function until(isSo: () => boolean | Promise<boolean>, patience = 8_000): Promise<void> {
  const giveUp = performance.now() + patience
  while (!(await isSo())) {
    if (performance.now() > giveUp) throw new Error(`Not so within ${patience} ms: ${String(isSo)}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
