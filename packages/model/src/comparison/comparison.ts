import type { Agreement } from '../agreement/agreement.ts'
import type { Involvement } from '../chip/involvement.ts'
import type { LeadState } from '../lead/lead-state.ts'
import type { Phase } from '../phase/phase.ts'
import type { Role } from '../role/role.ts'
import type { ComparedTable } from './compared-table.ts'
import type { Matched } from './matched.ts'

/** What the tables of a workshop say, beside each other. Tables are told by their place in `tables`. */
export interface Comparison {
  readonly tables: readonly ComparedTable[]
  /** In the order of the road. */
  readonly phases: readonly ComparedPhase[]
  /** Every role of every table, hidden ones too: an agreement may be theirs. */
  readonly roles: readonly Matched<Role>[]
  /** Of all tables, by table and then in the order of the road. */
  readonly agreements: readonly AgreementOfTable[]
}

/**
 * How the lead of a phase stands over the tables: nobody has one anywhere; all have the same, undisputed; those that
 * have one have the same and others have none yet; or they differ, as one table does by itself whose lead is contested.
 */
export type LeadVerdict = 'nobody' | 'agree' | 'open' | 'differ'

export interface ComparedPhase {
  readonly key: string
  /** As it is at the first table that has it. */
  readonly phase: Phase
  /** `null` at a table that does not have the phase, or hides it. */
  readonly at: readonly (PhaseAtTable | null)[]
  readonly lead: LeadVerdict
  /** The roles that stand in it at one table at least, in the order of the roles. */
  readonly roles: readonly ComparedRole[]
}

export interface PhaseAtTable {
  readonly phase: Phase
  readonly lead: LeadState['kind']
  /** The keys of the roles that claim the lead. */
  readonly leaders: readonly string[]
  /** How many agreements it has. */
  readonly agreements: number
  /** Whether the table has placed anybody in it. */
  readonly begun: boolean
}

export interface ComparedRole {
  /** Of the role. */
  readonly key: string
  /** What it does there; `null` where it does not stand in the phase. */
  readonly involvements: readonly (Involvement | null)[]
  /** Whether all tables that have begun the phase say the same. */
  readonly agree: boolean
}

export interface AgreementOfTable {
  readonly table: number
  readonly agreement: Agreement
  /** The keys of its phase and owner; `null` when it has none, or they are gone. */
  readonly phase: string | null
  readonly owner: string | null
}
