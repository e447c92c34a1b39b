/** @typedef {{ importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] }} ModuleInfo */

/** @typedef {{ getModuleInfo: (id: string) => ModuleInfo | null }} Graph The modules of a build, when files are made of them. */

/**
 * @typedef {object} BoardModules
 * @property {(id: string, graph: Graph) => boolean} comesWithBoard Whether a module comes with the board, and with no other page.
 * @property {(id: string, graph: Graph) => boolean} buildsOnBoard Whether a module that comes later needs one of those. In one file
 *   with something that the board needs as well, each of the two would wait for the other.
 */

/**
 * Tells which modules of the app come with the board, always, and with no other page. Which parts of the board use them as
 * well makes no difference: those come later. So they go into one file, and no new part can break it into pieces.
 *
 * Only for modules that import each other by their own files: what comes through the door of a package is there with
 * all that the package has.
 *
 * @param {object} app
 * @param {string} app.folder What its modules lie in.
 * @param {string} app.start The module where it starts. From there every page is reached.
 * @param {string} app.board The module of the page with the board.
 * @returns {BoardModules}
 */
export function boardModules({ folder, start, board }) {
  /** @type {ReadonlySet<string> | null} */
  let found = null

  return {
    comesWithBoard(id, graph) {
      if (!id.startsWith(folder)) return false
      found ??= find(graph)
      return found.has(id)
    },
    buildsOnBoard(id, graph) {
      if (!id.startsWith(folder)) return false
      found ??= find(graph)
      if (found.has(id)) return false
      for (const other of reached(graph, id, ({ importedIds }) => importedIds))
        if (found.has(other)) return true
      return false
    },
  }

  /** @param {Graph} graph */
  function find(graph) {
    const withBoard = reached(graph, board, ({ importedIds }) => importedIds)
    const elsewhere = reached(graph, start, ({ importedIds, dynamicallyImportedIds }) =>
      [...importedIds, ...dynamicallyImportedIds].filter((id) => id !== board),
    )
    return new Set([...withBoard].filter((id) => !elsewhere.has(id)))
  }

  /**
   * @param {Graph} graph
   * @param {string} from
   * @param {(info: ModuleInfo) => readonly string[]} next
   */
  function reached(graph, from, next) {
    const modules = new Set([from])
    // The set grows on the way.
    for (const id of modules) {
      const info = id.startsWith(folder) ? graph.getModuleInfo(id) : null
      for (const other of info ? next(info) : []) modules.add(other)
    }
    return modules
  }
}
