import type { NeedAnswer, ResourceKind, ResourceLasting, ResourceStatus } from '@praatplaat/model'

/** What the spreadsheet and the calendar say beyond the words of every export. */
export interface SheetWords {
  /** A day in full, as a spreadsheet's number format that does not go by the language of the machine. */
  readonly dayFormat: string
  /** Names of sheets: at most 31 characters, and none of `[]:*?/\`. */
  readonly sheets: {
    readonly matrix: string
    readonly agreements: string
    readonly needs: string
    readonly resources: string
    readonly findings: string
  }

  readonly need: string
  readonly neededBy: string
  readonly neededOf: string
  readonly answer: string
  readonly answers: Readonly<Record<NeedAnswer, string>>
  readonly noNeeds: string

  readonly resource: string
  readonly kind: string
  readonly kinds: Readonly<Record<ResourceKind, string>>
  readonly provider: string
  readonly wholeProgramme: string
  readonly resourceStatus: string
  readonly resourceStatuses: Readonly<Record<ResourceStatus, string>>
  readonly hoursShort: string
  readonly until: string
  readonly lasting: string
  readonly lastings: Readonly<Record<ResourceLasting, string>>
  readonly pays: string
  readonly noResources: string

  readonly finding: string
  readonly why: string
  readonly todo: string
  readonly place: string
  readonly setAside: string
  /** Stands for a reason that nobody wrote. */
  readonly noReason: string
  readonly noFindings: string

  /** The calendar of one role, or of everybody. */
  readonly calendar: (title: string, role: string | null) => string
  readonly done: (text: string) => string
  readonly tentative: (text: string) => string
}
