import type { Involvement } from '../chip/involvement.ts'
import type { ListedKind } from '../record-kinds.ts'

/** The kinds whose differences are told as such; chips and leads have differences of their own. */
export type ToldKind = Exclude<ListedKind, 'chips' | 'leads'>

/**
 * One way in which a later canvas differs from an earlier one. It holds ids and no words: what is
 * gone has its name in the earlier canvas, what came has it in the later one.
 *
 * `of` says which kind of record it is, `id` which one, `fields` what is different about it.
 */
export type Difference =
  | ChipDifference
  | LeadDifference
  | { readonly kind: 'canvas-changed'; readonly fields: readonly string[] }
  | { readonly kind: 'record-added'; readonly of: ToldKind; readonly id: string }
  | {
      readonly kind: 'record-changed'
      readonly of: ToldKind
      readonly id: string
      readonly fields: readonly string[]
    }
  | { readonly kind: 'record-removed'; readonly of: ToldKind; readonly id: string }
  | { readonly kind: 'row-reordered'; readonly of: 'phases' | 'roles' }

/** What happened to a role in a phase. */
export type ChipDifference =
  | {
      readonly kind: 'chip-placed'
      readonly phaseId: string
      readonly roleId: string
      readonly involvement: Involvement
    }
  | {
      readonly kind: 'chip-moved'
      readonly roleId: string
      readonly fromPhaseId: string
      readonly toPhaseId: string
    }
  | { readonly kind: 'chip-taken-off'; readonly phaseId: string; readonly roleId: string }
  | {
      readonly kind: 'involvement-changed'
      readonly phaseId: string
      readonly roleId: string
      readonly from: Involvement
      readonly to: Involvement
    }
  | { readonly kind: 'chips-reordered'; readonly phaseId: string }

/** What happened to a role's claim to the lead of a phase. */
export type LeadDifference =
  | { readonly kind: 'lead-claimed'; readonly phaseId: string; readonly roleId: string }
  | { readonly kind: 'lead-released'; readonly phaseId: string; readonly roleId: string }
  | {
      readonly kind: 'lead-explained'
      readonly phaseId: string
      readonly roleId: string
      readonly fields: readonly ('until' | 'reason')[]
    }
