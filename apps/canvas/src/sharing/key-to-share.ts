import type { Locale } from '@praatplaat/model'
import { mintKey } from '../api/canvases.ts'
import { rememberCanvas, rememberedCanvas } from '../device/remembered-canvases.ts'
import type { Session } from '../session/session.ts'

/** What a link can let others do. A facilitator's key is not given away. */
export type SharedAbility = 'edit' | 'view'

/** The keys that are being asked for now, so that asking twice at once makes one key. */
const asked = new Map<string, Promise<string>>()

/**
 * The key to put in a link for others: the reader's own when it may no more than that, else one
 * that this device remembers, else a new one from the server, remembered from then on.
 *
 * @throws {Problem} when the server will not make one, or cannot be reached.
 */
export function keyToShare(
  { canvasId, key, ability: own, canvas }: Pick<Session, 'canvasId' | 'key' | 'ability' | 'canvas'>,
  ability: SharedAbility,
  locale: Locale,
): Promise<string> {
  if (own === ability) return Promise.resolve(key)
  const remembered = rememberedCanvas(canvasId)
  const known = remembered?.keys[ability]
  if (known !== undefined) return Promise.resolve(known)

  const name = `${canvasId} ${ability}`
  const asking =
    asked.get(name) ??
    mintKey(canvasId, key, ability, locale)
      .then((minted) => {
        const openedAt = remembered?.openedAt ?? Date.now()
        rememberCanvas({ canvasId, title: canvas.current().title, openedAt, keys: { [ability]: minted } })
        return minted
      })
      .finally(() => asked.delete(name))
  asked.set(name, asking)
  return asking
}
