/**
 * @param {string} file Path with slashes.
 * @returns {string} The row of the summary that its tests are counted in.
 */
export function kindOfTestFile(file) {
  if (file.includes('/.scripts/')) return 'tooling'
  if (/contract/.test(file)) return 'contract'
  if (/property|fuzz/.test(file)) return 'property'
  return 'unit'
}
