import { canvasFromFile, say, type Canvas } from '@praatplaat/model'
import { differencesBetween, type Difference } from '@praatplaat/model/differences'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { roleName } from '../../text/role-name.ts'
import { printable } from '../../text/printable.ts'
import { bullets, paragraph } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'

/**
 * What the group changed in what the template brought: its phases, roles and themes. What the group itself laid
 * and wrote is told elsewhere. Nothing when nothing changed, or when the template is not one of ours.
 */
export function changesChapter(reading: Reading): readonly Block[] {
  const { canvas, locale, words } = reading
  const file = canvas.templateId === null ? null : instantiateTemplate(canvas.templateId, locale)
  if (file === null) return []
  const template = printable(canvasFromFile(file))
  const told = differencesBetween(template, canvas).flatMap((one) => tell(reading, template, one))
  if (told.length === 0) return []
  return [paragraph(words.report.changesMeaning(template.title)), ...bullets(told)]
}

function tell(reading: Reading, template: Canvas, difference: Difference): readonly string[] {
  const { report, list } = reading.words
  if (difference.kind === 'row-reordered') return [report.reordered[difference.of]]
  if (
    difference.kind !== 'record-added' &&
    difference.kind !== 'record-removed' &&
    difference.kind !== 'record-changed'
  )
    return []
  const { of, id } = difference
  if (of !== 'phases' && of !== 'roles' && of !== 'themes') return []

  const canvas = difference.kind === 'record-removed' ? template : reading.canvas
  const thing = `${report.things[of]} ${nameOf(reading, canvas, of, id)}`
  if (difference.kind === 'record-added') return [report.added(thing)]
  if (difference.kind === 'record-removed') return [report.removed(thing)]
  const isHidden = difference.fields.includes('hidden') && of !== 'themes' && canvas[of][id]?.hidden === true
  const fields = difference.fields.filter((field) => !(isHidden && field === 'hidden'))
  const named = [...new Set(fields.map((field) => report.fields[field] ?? report.otherField))]
  return [
    ...(isHidden ? [report.hidden(thing)] : []),
    ...(named.length > 0 ? [report.changed(thing, list(named))] : []),
  ]
}

function nameOf(
  { locale, words }: Reading,
  canvas: Canvas,
  of: 'phases' | 'roles' | 'themes',
  id: string,
): string {
  if (of === 'roles') return roleName(canvas, id, locale, words)
  const record = of === 'phases' ? canvas.phases[id]?.title : canvas.themes[id]?.name
  return words.quoted(
    say(record ?? '', locale)
      .replaceAll('\u00AD', '')
      .trim(),
  )
}
