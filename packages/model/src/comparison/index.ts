export {
  compareTables,
  differencesFirst,
  differingRoles,
  isDifferent,
  leadAnswers,
  richestTable,
  type LeadAnswer,
} from './compare-tables.ts'
export type { ComparedTable } from './compared-table.ts'
export type {
  AgreementOfTable,
  ComparedPhase,
  ComparedRole,
  Comparison,
  LeadVerdict,
  PhaseAtTable,
} from './comparison.ts'
export { mergeTables, type MergeChoice, type MergeWords } from './merge-tables.ts'
