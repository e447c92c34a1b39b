import { currentSchemaVersion, type CanvasFile } from '../interchange/canvas-file.ts'
import type { Phase } from '../phase/phase.ts'
import type { Role } from '../role/role.ts'
import { say, type Locale } from '../words.ts'
import type { Bilingual } from './bilingual.ts'
import { inRow } from './in-row.ts'
import { carriedVocabulary } from './vocabulary/carried-vocabulary.ts'
import { phases } from './vocabulary/phases.ts'
import { roles } from './vocabulary/roles.ts'
import type { TemplatePhase } from './vocabulary/template-phase.ts'
import type { TemplateRole } from './vocabulary/template-role.ts'
import { themes } from './vocabulary/themes.ts'

/** The template without a case: the road and the tray are there, the board is the group's. */
export const praatplaat: { readonly id: string; readonly title: Bilingual; readonly summary: Bilingual } = {
  id: 'praatplaat',
  title: { nl: 'Lege praatplaat', en: 'Empty canvas' },
  summary: {
    nl: 'Zes fasen en vijftien rollen, met vragen om over te praten. De fiches, de regie en de afspraken voegen jullie zelf toe.',
    en: 'Six phases and fifteen roles, with questions to talk about. Your group adds the chips, the lead (regie) and the agreements.',
  },
}

/**
 * A canvas on which nothing has been placed: no chips, no claim to the lead, no
 * agreements. Its title is in the language asked for; phases, roles and themes are in all.
 */
export function blankCanvas(locale: Locale): CanvasFile {
  return {
    format: 'praatplaat',
    schemaVersion: currentSchemaVersion,
    canvas: {
      title: say({ nl: 'Nieuwe praatplaat', en: 'New canvas' }, locale),
      goal: '',
      sector: '',
      tailoring: null,
      heldOn: null,
      templateId: praatplaat.id,
      round: 'case',
      releasedToParticipantsOn: null,
    },
    phases: inRow(phases.map(asPhase)),
    roles: inRow(roles.map(asRole)),
    themes: inRow(themes),
    chips: [],
    leads: [],
    handovers: [],
    agreements: [],
    needs: [],
    resources: [],
    questions: [],
    notes: [],
    comments: [],
    dismissals: [],
    carried: carriedVocabulary(),
  }
}

function asPhase(phase: TemplatePhase): Omit<Phase, 'order'> {
  const { learn: _, ...fields } = phase
  return { ...fields, hidden: false, origin: '' }
}

function asRole(role: TemplateRole): Omit<Role, 'order'> {
  const { paperChip: _, ...fields } = role
  return { ...fields, hidden: false }
}
