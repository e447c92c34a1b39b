/** Something wrong in a file, with its place, so that whoever wrote the file can find it. */
export interface Fault {
  /** Where, as one would write it in a program: `agreements[2].due`. The whole file is ''. */
  readonly path: string
  readonly code: FaultCode
  /** What stood there, or what was expected; short, for the message. */
  readonly detail?: string
}

export type FaultCode =
  | 'not-praatplaat'
  | 'newer-version'
  | 'missing'
  | 'wrong-type'
  | 'not-allowed'
  | 'too-long'
  | 'too-many'
  | 'duplicate'
  | 'unknown-reference'
