import { resourcesInOrder, type ResourceStatus } from '@praatplaat/model'
import { colours } from '../docx/look.ts'
import { dayCell, numberCell, textCell } from './cells.ts'
import type { Cell, Sheet } from './sheet.ts'
import type { SheetReading } from './sheet-reading.ts'

const worrying: ReadonlySet<ResourceStatus> = new Set(['short', 'missing', 'ending', 'ended'])

/** What the roles bring in, how it stands and how long it lasts. */
export function resourcesSheet(reading: SheetReading): Sheet {
  const { canvas, words, sheetWords, nameOfPhase, nameOfRole, namesOfRoles } = reading
  return {
    name: sheetWords.sheets.resources,
    columns: [
      { title: words.number, width: 5 },
      { title: sheetWords.resource, width: 30 },
      { title: sheetWords.kind, width: 11 },
      { title: sheetWords.provider, width: 16 },
      { title: words.phase, width: 16 },
      { title: sheetWords.resourceStatus, width: 13 },
      { title: sheetWords.hoursShort, width: 10 },
      { title: sheetWords.until, width: 17 },
      { title: sheetWords.lasting, width: 11 },
      { title: sheetWords.pays, width: 16 },
      { title: words.remark, width: 16 },
    ],
    rows: resourcesInOrder(canvas).map((resource, index) => [
      numberCell(index + 1),
      textCell(resource.text.trim()),
      textCell(sheetWords.kinds[resource.kind]),
      textCell(nameOfRole(resource.providerId), { bold: true }),
      textCell(resource.phaseId === null ? sheetWords.wholeProgramme : nameOfPhase(resource.phaseId)),
      statusCell(resource.status, sheetWords.resourceStatuses),
      numberCell(resource.shortBy),
      dayCell(resource.until, sheetWords.dayFormat),
      textCell(resource.lasting === null ? '' : sheetWords.lastings[resource.lasting]),
      textCell(namesOfRoles(resource.paidRoleIds)),
      textCell(resource.remark.trim()),
    ]),
    ifNone: sheetWords.noResources,
    frozenColumns: 2,
  }
}

function statusCell(status: ResourceStatus | null, names: Readonly<Record<ResourceStatus, string>>): Cell {
  if (status === null) return textCell('')
  return textCell(names[status], worrying.has(status) ? { bold: true, colour: colours.warn } : {})
}
