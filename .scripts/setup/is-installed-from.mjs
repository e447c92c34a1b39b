/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Whether node_modules holds exactly what the lock file asks for, so that an install by hand is recognised.
 *
 * @param {LockFile} asked package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json, which npm writes when an install has succeeded.
 */
export function isInstalledFrom(asked, installed) {
  const has = installed.packages ?? {}
  const wants = Object.entries(asked.packages ?? {}).filter(([path]) => path !== '')
  const nothingMissing = wants.every(([path, wanted]) => {
    const found = has[path]
    // Packages for other platforms are optional, and npm leaves them out.
    return found ? found.version === wanted.version : wanted.optional === true
  })
  const paths = new Set(wants.map(([path]) => path))
  return nothingMissing && Object.keys(has).every((path) => paths.has(path))
}
