/**
 * A table of what makes a load heavy: our own modules by file, those of others by package.
 *
 * @param {Record<string, Record<string, number>>} weights By file of the build and module, as `weighModules` writes it.
 * @param {readonly string[]} files
 * @param {number} most How many lines.
 * @returns {string}
 */
export function heaviestModules(weights, files, most) {
  /** @type {Map<string, number>} */
  const sums = new Map()
  for (const [module, length] of files.flatMap((file) => Object.entries(weights[file] ?? {}))) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? module
    sums.set(name, (sums.get(name) ?? 0) + length)
  }
  return [...sums]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, length]) => `${(length / 1024).toFixed(1).padStart(7)}  ${name}`)
    .join('\n')
}
