/** A file could not be made: it took too long, or there is a fault in what makes it. */
export class ExportFailedError extends Error {
  readonly id = 'export-failed'

  constructor(cause: unknown) {
    super(`The file could not be made: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

/** More files are waiting to be made than the server takes on. A little later there is room again. */
export class ExportsBusyError extends Error {
  readonly id = 'exports-busy'

  constructor() {
    super('Too many files are waiting to be made.')
  }
}

/** There is no program here that makes a PDF: it does not exist for this kind of machine. Printing from the app remains. */
export class PdfNotAvailableError extends Error {
  readonly id = 'pdf-not-available'

  constructor(cause: unknown) {
    super(`No PDF can be made here: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
