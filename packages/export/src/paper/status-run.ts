import type { AgreementStatus } from '@praatplaat/model'
import type { Run } from './paper.ts'
import type { Reading } from './reading.ts'

const tones: Readonly<Record<AgreementStatus, NonNullable<Run['tone']>>> = {
  proposed: 'muted',
  agreed: 'accent',
  running: 'accent',
  done: 'ok',
  stuck: 'warn',
  dropped: 'muted',
}

/** The status of an agreement: its sign, and the word that says the same. */
export function statusRun({ words }: Reading, status: AgreementStatus): Run {
  return { text: words.statuses[status], strong: true, tone: tones[status], sign: status }
}
