/** A command that cannot be carried out, with what its operator is told: plain words, no stack. */
export class Refusal extends Error {
  readonly id = 'refusal'
}
