import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementsOf } from '../canvas/selectors.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { readCanvas } from '../document/read-canvas.ts'
import type { CanvasFile } from '../interchange/canvas-file.ts'
import { canvasFromFile } from '../interchange/canvas-from-file.ts'
import { canvasToFile } from '../interchange/canvas-to-file.ts'
import { anyCanvasFile } from '../restore/testing/any-canvas-file.ts'
import { instantiateTemplate } from '../templates/templates.ts'
import { compareTables } from './compare-tables.ts'
import { mergeTables, type MergeChoice } from './merge-tables.ts'

const isoleerder = instantiateTemplate('isoleerder-rotterdam', 'nl')!
const compared = (...files: readonly CanvasFile[]) =>
  compareTables(
    files.map((file, index) => ({
      number: index + 1,
      name: `Tafel ${index + 1}`,
      canvas: canvasFromFile(file),
    })),
  )
const words = { title: 'Eén plan', originOf: (table: number) => `Tafel ${table + 1}` }

function merge(files: readonly CanvasFile[], choice: MergeChoice): CanvasFile {
  const merged = mergeTables(compared(...files), choice, words)
  if (!merged.ok) throw new Error(JSON.stringify(merged.faults))
  return merged.file
}

describe('a plan of several tables', () => {
  const twin: CanvasFile = {
    ...isoleerder,
    agreements: isoleerder.agreements.map((agreement) => ({ ...agreement, text: `${agreement.text} (2)` })),
    roles: [...isoleerder.roles, { ...isoleerder.roles[0]!, id: 'own', label: 'Werkgever B', order: 'zz' }],
    leads: [...isoleerder.leads, { phaseId: 'match', roleId: 'own', until: 'maart', reason: '' }],
    comments: [
      {
        id: 'c1',
        about: { kind: 'chip', id: 'match.employer' },
        text: 'Lukt dat?',
        roleId: 'own',
        settled: false,
        order: 'a0',
      },
    ],
  }
  const keys = isoleerder.phases.map(({ id }) => id)
  const choice = {
    phases: Object.fromEntries(keys.map((key) => [key, key === 'match' ? 1 : 0])),
    wholeProgramme: 0,
  }
  const plan = merge([isoleerder, twin], choice)
  const canvas = canvasFromFile(plan)

  it('[MG1] has of each phase what the table that was chosen made of it', () => {
    expect(agreementsOf(canvas, 'match').every(({ text }) => text.endsWith(' (2)'))).toBe(true)
    expect(agreementsOf(canvas, 'recruitment').some(({ text }) => text.endsWith(' (2)'))).toBe(false)
    expect(plan.leads).toContainEqual({ phaseId: 'match', roleId: 'own', until: 'maart', reason: '' })
    expect(plan.canvas).toMatchObject({ title: 'Eén plan', goal: isoleerder.canvas.goal, heldOn: null })
  })

  it('[MG1] has no phase that was left out, and nothing of it', () => {
    const without = merge([isoleerder], { phases: { ...choice.phases, match: null }, wholeProgramme: 0 })
    expect(without.phases.map(({ id }) => id)).toEqual(keys.filter((key) => key !== 'match'))
    expect(without.chips.some(({ phaseId }) => phaseId === 'match')).toBe(false)
  })

  it('[MG3] has the roles that its parts need, once', () => {
    expect(plan.roles.map(({ id }) => id)).toEqual([...isoleerder.roles.map(({ id }) => id), 'own'])
    const other = { ...choice, phases: Object.fromEntries(keys.map((key) => [key, 0])) }
    expect(merge([isoleerder, twin], other).roles).toHaveLength(isoleerder.roles.length)
  })

  it('[MG3] knows two things by two ids, also when two tables have them under one', () => {
    const [first] = isoleerder.agreements
    const moved = { ...twin, agreements: [{ ...first!, phaseId: 'match', text: 'Ander ding' }] }
    const both = merge([isoleerder, moved], choice)
    expect(both.agreements.filter(({ id }) => id.startsWith(first!.id)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([first!.id, `${first!.id}-t2`]),
    )
  })

  it('[MG3] a role that two groups made under one name is one role', () => {
    const own = (id: string): CanvasFile => ({
      ...isoleerder,
      roles: [...isoleerder.roles, { ...isoleerder.roles[0]!, id, label: 'Werkgever B', order: 'zz' }],
      leads: isoleerder.leads.map((lead) => ({ ...lead, roleId: id })),
    })
    const made = merge([own('x1'), own('y2')], choice)
    expect(made.roles.filter(({ label }) => label === 'Werkgever B').map(({ id }) => id)).toEqual(['x1'])
    expect(new Set(made.leads.map(({ roleId }) => roleId))).toEqual(new Set(['x1']))
  })

  it('[MG4] says of each phase and agreement from which table it comes', () => {
    expect(plan.phases.map(({ id, origin }) => [id, origin])).toEqual(
      keys.map((key) => [key, key === 'match' ? 'Tafel 2' : 'Tafel 1']),
    )
    for (const { phaseId, origin } of plan.agreements)
      expect(origin).toBe(phaseId === 'match' ? 'Tafel 2' : 'Tafel 1')
  })

  it('[MG2] has what was said about its chips, and of a handover what the phase before it settled', () => {
    expect(plan.comments).toEqual([expect.objectContaining({ text: 'Lukt dat?', roleId: 'own' })])
    const handover = { fromPhaseId: keys[4]!, toPhaseId: 'match', agreementId: null }
    const [one, two] = [isoleerder, twin].map((file, index) => ({
      ...file,
      handovers: [{ ...handover, moment: `van tafel ${index + 1}` }],
    }))
    expect(merge([one!, two!], choice).handovers).toMatchObject([{ moment: 'van tafel 1' }])
    expect(merge([{ ...one!, handovers: [] }, two!], choice).handovers).toMatchObject([
      { moment: 'van tafel 2' },
    ])
  })

  it('[MG5] tables that have more together than fits are told so, and give no plan', () => {
    const many = (from: string): CanvasFile => ({
      ...isoleerder,
      phases: Array.from({ length: 20 }, (_, index) => ({
        ...isoleerder.phases[0]!,
        id: `${from}${index}`,
        title: `${from} ${index}`,
        order: '',
      })),
      chips: [],
      leads: [],
      agreements: [],
      needs: [],
      resources: [],
      questions: [],
      handovers: [],
    })
    const comparison = compared(many('a'), many('b'))
    const phases = Object.fromEntries(comparison.phases.map(({ key, at }) => [key, at[0] ? 0 : 1]))
    expect(mergeTables(comparison, { phases, wholeProgramme: 0 }, words)).toMatchObject({
      ok: false,
      faults: [{ path: 'phases', code: 'too-many' }],
    })
  })
})

describe('[MG2] nothing of a phase that was chosen is lost, whatever the tables are', () => {
  /** Everything in one phase, as texts and facts without ids, for these may change. */
  function contentOf(file: CanvasFile, phaseId: string | null, labelOf: (roleId: string) => string) {
    const here = <T extends { readonly phaseId: string | null }>(records: readonly T[]) =>
      records.filter((record) => record.phaseId === phaseId)
    const role = (id: string | null) => (id === null ? null : labelOf(id))
    return {
      chips: here(file.chips).map(({ roleId, involvement }) => [labelOf(roleId), involvement]),
      leads: here(file.leads)
        .map(({ roleId, until, reason }) => [labelOf(roleId), until, reason].join('|'))
        .toSorted((one, other) => (one < other ? -1 : 1)),
      agreements: here(file.agreements).map(({ text, remark, due, status, ownerId, partnerIds }) => [
        [text, remark, due, status, role(ownerId)],
        partnerIds.map(labelOf).toSorted(),
      ]),
      needs: here(file.needs).map(({ text, answer, fromRoleId, toRoleId }) => [
        [text, answer, role(fromRoleId), role(toRoleId)],
      ]),
      resources: here(file.resources).map(({ paidRoleIds, ...rest }) => [
        { ...rest, id: '', order: '', phaseId: '', providerId: role(rest.providerId) },
        paidRoleIds.map(labelOf).toSorted(),
      ]),
      questions: here(file.questions).map(({ text, settled }) => [text, settled]),
      notes: file.notes
        .filter(({ place }) => (phaseId === null ? place.on !== 'phase' : place.id === phaseId))
        .filter(({ place }) => (place.on === 'phase') === (phaseId !== null))
        .map(({ text, place: { x, y } }) => [text, x, y]),
    }
  }

  it('is so for any tables and any choice, and the plan is a canvas like any other', () => {
    fc.assert(
      fc.property(
        fc.array(anyCanvasFile, { minLength: 1, maxLength: 3 }),
        fc.array(fc.constantFrom(null, 0, 1, 2), { minLength: 12, maxLength: 12 }),
        fc.nat(2),
        (files, chosen, base) => {
          const comparison = compared(...files)
          const wholeProgramme = base % files.length
          const phases = Object.fromEntries(
            comparison.phases.map(({ key, at }, index) => {
              const table = chosen[index % chosen.length] ?? null
              return [key, table !== null && at[table] ? table : null]
            }),
          )
          const merged = mergeTables(comparison, { phases, wholeProgramme }, words)
          if (!merged.ok) throw new Error(JSON.stringify(merged.faults))
          const plan = merged.file

          // A role is known by its key, at its table as in the plan.
          const keyAt = (table: number) => (roleId: string) =>
            comparison.roles.find(({ at }) => at[table]?.id === roleId)!.key
          const same = (roleId: string) => roleId
          const sources = comparison.tables.map(({ canvas }) => canvasToFile(canvas))
          for (const { key, at } of comparison.phases) {
            const table = phases[key]
            if (table === null || table === undefined) continue
            const before = contentOf(sources[table]!, at[table]!.phase.id, keyAt(table))
            expect(contentOf(plan, key, same)).toEqual(before)
            expect(plan.phases.find(({ id }) => id === key)).toMatchObject({
              title: at[table]!.phase.title,
              origin: `Tafel ${table + 1}`,
            })
          }
          expect(plan.phases.map(({ id }) => id)).toEqual(
            comparison.phases.flatMap(({ key }) => (phases[key] === null ? [] : [key])),
          )
          const base0 = contentOf(sources[wholeProgramme]!, null, keyAt(wholeProgramme))
          expect(contentOf(plan, null, same)).toEqual(base0)

          const doc = documentFromFile(plan)
          expect(readCanvas(doc).repairs.filter(({ kind }) => kind !== 'dangling')).toEqual([])
          doc.destroy()
        },
      ),
      { numRuns: 300 },
    )
  })
})
