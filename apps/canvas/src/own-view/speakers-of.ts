import { say, type Canvas, type Locale } from '@praatplaat/model'
import type { ShownView } from '@praatplaat/model/own-view'

/** Who a view is of, as far as it says: the role that its maker speaks for. */
export interface Speaker {
  readonly id: string
  readonly roleId: string | null
  readonly name: string
}

/**
 * The makers of views by the id of the view, in the order of their names. Of two with one role each gets a number.
 *
 * @param noRole what those are called who speak for no role, or for one that is gone.
 */
export function speakersOf(
  views: readonly ShownView[],
  canvas: Canvas,
  locale: Locale,
  noRole: string,
): ReadonlyMap<string, Speaker> {
  const named = views.map(({ id, view }) => {
    const role = view.roleId === null ? undefined : canvas.roles[view.roleId]
    return {
      id,
      roleId: role?.id ?? null,
      name: role ? say(role.label, locale).replaceAll('\u00AD', '') : noRole,
    }
  })
  const sameName = (name: string) => named.filter((other) => other.name === name)
  return new Map(
    named
      .map((speaker) => {
        const same = sameName(speaker.name)
        const name = same.length > 1 ? `${speaker.name} ${same.indexOf(speaker) + 1}` : speaker.name
        return { ...speaker, name }
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, locale))
      .map((speaker) => [speaker.id, speaker]),
  )
}
