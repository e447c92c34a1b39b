import type { FindingCode } from '../finding.ts'

/** A finding in words: what it is, why that matters, and what to do about it. */
export interface ToldFinding {
  readonly title: string
  readonly why: string
  readonly todo: string
}

/** The things that a finding speaks of, in the reader's language; each by the name of the fact that says which. */
export interface FindingNames {
  /** "fase 4 (Opleiding)". */
  phase(fact?: string): string
  role(fact?: string): string
  /** "Werkgever, Jobcoach en Buddy"; how many there are is {@link count}. */
  roles(fact?: string): string
  /** The group's own words between quotes, shortened. */
  agreement(): string
  need(): string
  resource(): string
  resources(): string
  /** "31 december 2026". */
  day(fact: string): string
  /** Whether the fact says anything. */
  has(fact: string): boolean
  /** Of a list of ids how many, of a number the number. */
  count(fact: string): number
  /** The fact itself. */
  is(fact: string, value: string): boolean
}

export type FindingWords = Readonly<Record<FindingCode, (names: FindingNames) => ToldFinding>>

/** What names are made with. */
export interface NameWords {
  phase(number: number, title: string): string
  untitledPhase(number: number): string
  readonly goneRole: string
  readonly gonePhase: string
  readonly gone: string
  /** A resource that nobody described yet, by its kind. */
  readonly resourceKinds: Readonly<Record<string, string>>
  quote(text: string): string
}
