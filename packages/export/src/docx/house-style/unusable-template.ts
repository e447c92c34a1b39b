/**
 * Why a file cannot be used as the house style of a Word document.
 *
 * - `too-large`: more bytes than {@link mostTemplateBytes}.
 * - `no-word-file`: it is something else, an older kind of Word file, or locked with a password.
 * - `macros`: it carries programs.
 * - `unpacks-too-large`: unpacked it is larger than any template.
 * - `damaged`: something in it cannot be read.
 * - `links-elsewhere`: its header or footer fetches something from elsewhere, which would happen on every device that opens the document.
 */
export const templateFaults = [
  'too-large',
  'no-word-file',
  'macros',
  'unpacks-too-large',
  'damaged',
  'links-elsewhere',
] as const
export type TemplateFault = (typeof templateFaults)[number]

/** How large a template may be, in bytes. */
export const mostTemplateBytes = 5 * 1024 * 1024

/** Somebody's file is no template that can be used. Whoever asked for the document is told why. */
export class UnusableTemplateError extends Error {
  readonly id = 'unusable-template'
  readonly fault: TemplateFault

  constructor(fault: TemplateFault) {
    super(`The template cannot be used: ${fault}`)
    this.fault = fault
  }
}
