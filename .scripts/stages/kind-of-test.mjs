/**
 * The row of the summary that a test is counted in.
 *
 * @param {string} file Path with slashes.
 * @param {readonly string[]} titles Of the groups that it stands in. A contract suite is run from the file of whoever
 *   keeps it, and says so in its title.
 */
export function kindOfTest(file, titles) {
  if (file.includes('/.scripts/')) return 'tooling'
  if (titles.some((title) => /\bcontract\b/.test(title))) return 'contract'
  if (/property|fuzz/.test(file)) return 'property'
  return 'unit'
}
