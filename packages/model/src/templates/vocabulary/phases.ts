import { experience } from './phases/experience.ts'
import { match } from './phases/match.ts'
import { preparation } from './phases/preparation.ts'
import { recruitment } from './phases/recruitment.ts'
import { support } from './phases/support.ts'
import { training } from './phases/training.ts'
import type { TemplatePhase } from './template-phase.ts'

/** The road from recruitment to match. The sources introduce these six with "such as": another template may have others. */
export const phases: readonly TemplatePhase[] = [
  recruitment,
  preparation,
  support,
  training,
  experience,
  match,
]
