import type { Version } from '@praatplaat/protocol'
import { planRestore } from '../../versions/plan-restore.ts'
import { mostNamedVersions, thinVersions } from '../../versions/thin-versions.ts'
import { versionFile } from '../../versions/version-file.ts'
import type { NewVersion, VersionNotMade, VersionStorage } from '../canvas-storage.ts'
import { withoutPending } from '../merge-through-document.ts'
import type { HeldCanvas } from './held-canvas.ts'

/** The versions of canvases that are kept in memory. */
export function memoryVersions(
  canvases: ReadonlyMap<string, HeldCanvas>,
  require: (canvasId: string) => HeldCanvas,
  merged: (log: readonly Uint8Array[]) => Uint8Array,
): VersionStorage {
  let lastSequence = 0

  const find = (canvasId: string, versionId: string) =>
    canvases.get(canvasId)?.versions.find(({ version }) => version.id === versionId)

  const make = (canvas: HeldCanvas, made: NewVersion): Version | VersionNotMade => {
    const [newest] = canvas.versions
    const named = canvas.versions.filter(({ version }) => version.kind === 'named').length
    if (made.kind === 'named' && named >= mostNamedVersions) return 'too-many'
    if (made.kind !== 'named' && newest?.logSequence === canvas.sequence) return 'unchanged'

    lastSequence += 1
    const version = { ...made, sequence: lastSequence }
    const state = withoutPending(merged(canvas.log))
    const all = [{ version, logSequence: canvas.sequence, state }, ...canvas.versions]
    const gone = thinVersions(
      all.map((held) => held.version),
      new Date(version.createdAt),
    )
    canvas.versions = all.filter((held) => !gone.includes(held.version))
    return version
  }

  return {
    makeVersion: async (canvasId, version) => make(require(canvasId), version),
    listVersions: async (canvasId) => (canvases.get(canvasId)?.versions ?? []).map(({ version }) => version),
    async readVersion(canvasId, versionId) {
      const held = find(canvasId, versionId)
      return held ? versionFile(held.state) : null
    },
    async prepareRestore(canvasId, versionId, before) {
      const held = find(canvasId, versionId)
      if (!held) return null
      const canvas = require(canvasId)
      const changes = planRestore(merged(canvas.log), held.state)
      if (changes.length > 0) make(canvas, before)
      return changes
    },
    async deleteVersion(canvasId, versionId) {
      const held = find(canvasId, versionId)
      const canvas = canvases.get(canvasId)
      if (!held || !canvas) return false
      canvas.versions = canvas.versions.filter((one) => one !== held)
      return true
    },
  }
}
