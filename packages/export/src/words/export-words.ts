import type { AgreementStatus, Involvement, RoleSymbol, Tailoring } from '@praatplaat/model'
import type { Reader } from '../paper/paper.ts'
import type { ColourName } from '../text/colour-name.ts'
import type { EmployerWords } from './employer-words.ts'
import type { MeansWords } from './means-words.ts'
import type { MemoWords } from './memo-words.ts'
import type { ParticipantWords } from './participant-words.ts'
import type { ReportWords } from './report-words.ts'
import type { WorkshopWords } from './workshop-words.ts'

/** Every word that an export adds to what the group wrote. A missing one is a type error. */
export interface ExportWords {
  /** The language of the document, as BCP 47. */
  readonly language: string
  readonly product: string
  /** Stands on top and on every page: nobody may take the paper for a contract. */
  readonly noContract: string
  readonly noContractMeaning: string
  readonly untitled: string

  readonly goal: string
  readonly sector: string
  readonly tailoring: string
  readonly tailoringLevels: Readonly<Record<Tailoring, string>>
  readonly heldOn: string
  readonly exportedOn: string
  readonly version: string
  /** The version that has no name: how the canvas stood at a moment. */
  readonly asItStood: (day: string, time: string) => string
  /** What kind of paper it is, above its title. */
  readonly kickers: Readonly<Record<Reader, string>>

  readonly inShort: string
  readonly agreementCount: (total: number, perStatus: readonly string[]) => string
  readonly statusCount: Readonly<Record<AgreementStatus, (count: number) => string>>
  readonly leadSettled: (settled: number, phases: number) => string
  readonly leadEmptyIn: (phases: string) => string
  readonly leadContestedIn: (phases: string) => string
  readonly noAgreementIn: (phases: string) => string

  readonly phase: string
  /** A phase in the middle of a sentence. */
  readonly phaseMention: (number: number, title: string) => string
  readonly untitledPhase: (number: number) => string
  readonly continuous: string
  readonly role: string
  readonly roleGone: string
  readonly noPhases: string
  /** The place of an agreement whose phase is hidden. */
  readonly hiddenPhase: (title: string) => string
  readonly hiddenPhases: (titles: string, count: number) => string
  readonly hiddenRoles: (names: string, count: number) => string
  readonly quoted: (title: string) => string

  readonly lead: string
  readonly leadPerPhase: string
  readonly leadUntil: string
  readonly leadReason: string
  readonly leadEmpty: string
  readonly leadContested: string
  readonly leadShared: string
  /** What the lead means, for the legend. */
  readonly leadMeaning: string

  readonly agreements: string
  readonly agreement: string
  readonly number: string
  readonly owner: string
  readonly partners: string
  readonly due: string
  readonly status: string
  readonly statuses: Readonly<Record<AgreementStatus, string>>
  readonly remark: string
  readonly agreementsInPhase: (count: number) => string
  readonly noAgreements: string
  readonly noText: string
  readonly noOwner: string
  readonly noPartners: string
  readonly noDue: string
  readonly noPhase: string

  readonly board: string
  readonly boardCaption: string

  readonly matrix: string
  readonly matrixPart: (from: number, to: number) => string
  readonly legend: string
  readonly involvements: Readonly<Record<Involvement, string>>
  readonly involvementMeanings: Readonly<Record<Involvement, string>>
  readonly noInvolvement: string
  readonly noRoles: string

  readonly list: (names: readonly string[]) => string
  readonly symbols: Readonly<Record<RoleSymbol, string>>
  readonly colours: Readonly<Record<ColourName, string>>

  readonly means: MeansWords
  readonly report: ReportWords
  readonly memo: MemoWords
  readonly employer: EmployerWords
  readonly participant: ParticipantWords
  readonly workshop: WorkshopWords

  readonly pageOf: readonly [page: string, of: string]
}
