import { locales, say, type Words } from '../words.ts'

/** One thing that several tables have, such as a phase or a role. */
export interface Matched<T> {
  /** Its id at the first table that has it; no other thing of this list has it. */
  readonly key: string
  /** As it is at each table, in the order of the tables; `null` at a table that does not have it. */
  readonly at: readonly (T | null)[]
}

interface Group<T> {
  readonly key: string
  readonly ids: Set<string>
  readonly names: Set<string>
  readonly at: (T | null)[]
}

/**
 * Finds what is the same at several tables: what has the same id, as all that came with the template has, and then
 * what has the same name in a language, for what groups made themselves [CP1]. One thing of a table is the same as at
 * most one of another. Each list comes in its order, and so does what is made of them: what only a later table has
 * stands after what it stands after there.
 */
export function matchTables<T extends { readonly id: string }>(
  tables: readonly (readonly T[])[],
  nameOf: (record: T) => Words,
): readonly Matched<T>[] {
  const groups: Group<T>[] = []
  for (const [table, records] of tables.entries()) {
    const groupOf = new Map<T, Group<T>>()
    const join = (fits: (group: Group<T>, record: T) => boolean) => {
      for (const record of records) {
        if (groupOf.has(record)) continue
        const group = groups.find((one) => one.at[table] === null && fits(one, record))
        if (!group) continue
        group.at[table] = record
        groupOf.set(record, group)
      }
    }
    // The surest first: two tables may each have a phase of their own that is called as one of the template.
    join(({ key }, { id }) => key === id)
    join(({ ids }, { id }) => ids.has(id))
    join(({ names }, record) => namesIn(nameOf(record)).some((name) => names.has(name)))

    for (const [index, record] of records.entries()) {
      if (groupOf.has(record)) continue
      const group: Group<T> = {
        key: record.id,
        ids: new Set(),
        names: new Set(),
        at: tables.map((_, other) => (other === table ? record : null)),
      }
      const before = records[index - 1]
      groups.splice(before ? groups.indexOf(groupOf.get(before)!) + 1 : 0, 0, group)
      groupOf.set(record, group)
    }
    for (const [record, { ids, names }] of groupOf) {
      ids.add(record.id)
      for (const name of namesIn(nameOf(record))) names.add(name)
    }
  }
  return groups
}

/** What something is called, in each language, without what makes no difference to a reader. */
function namesIn(words: Words): readonly string[] {
  return locales
    .map((locale) => say(words, locale).replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim().toLowerCase())
    .filter((name) => name !== '')
}
