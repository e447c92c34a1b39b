import type { WorkedCase } from '../worked-case.ts'
import { agreements } from './agreements.ts'
import { phases } from './phases.ts'

/** Before the start: still two proposals, no agreement about the training, and 80 hours of coaching too few. */
export const isoleerderRotterdam: WorkedCase = {
  id: 'isoleerder-rotterdam',
  title: { nl: 'Isoleerder in Rotterdam', en: 'Insulation installer in Rotterdam' },
  summary: {
    nl: 'Een ingevuld voorbeeld uit de bouw. Tien deelnemers leren isoleren. Er zijn zeven afspraken, maar nog niet alles is geregeld.',
    en: 'A worked example from construction. Ten participants learn to install insulation. There are seven agreements, but not everything is settled yet.',
  },
  fictional: true,
  sector: { nl: 'bouw / isolatie', en: 'construction / insulation' },
  goal: {
    nl: '10 deelnemers werken na 12 maanden als isoleerder met contract en erkend bewijs.',
    en: 'After 12 months, 10 participants work as insulation installers, with a contract and recognised proof of what they can do.',
  },
  tailoring: 'medium',
  heldOn: '2027-01-21',
  reviewedOn: null,
  seats: [
    'employer',
    'case-manager',
    'intermediary',
    'language-trainer',
    'job-coach',
    'expert-by-experience',
  ],
  phases,
  needs: [
    {
      fromRoleId: 'employer',
      toRoleId: 'case-manager',
      phaseId: 'recruitment',
      text: {
        nl: 'Weten hoeveel kandidaten er echt komen, 6 weken vooraf',
        en: 'To know how many candidates will really come, 6 weeks ahead',
      },
    },
    {
      fromRoleId: 'language-trainer',
      toRoleId: 'employer',
      phaseId: 'preparation',
      text: {
        nl: "Echte werkbonnen, woorden en foto's van de bouwplaats",
        en: 'Real job sheets, words and photos from the building site',
      },
    },
    {
      fromRoleId: 'buddy',
      toRoleId: 'employer',
      phaseId: 'support',
      text: {
        nl: 'Uren in het rooster, niet in eigen tijd',
        en: 'Hours in the timetable, not in my own time',
      },
    },
    {
      fromRoleId: 'participant',
      toRoleId: 'case-manager',
      phaseId: 'match',
      text: {
        nl: 'Vooraf uitleg wat er met mijn inkomen gebeurt',
        en: 'An explanation beforehand of what will happen to my income',
      },
    },
    {
      fromRoleId: 'vocational-trainer',
      toRoleId: 'sector-body',
      phaseId: 'training',
      text: {
        nl: 'Duidelijkheid over erkend bewijs en betaling',
        en: 'Clarity about recognised proof and about payment',
      },
    },
  ],
  resources: [
    {
      providerId: 'case-manager',
      kind: 'money',
      text: { nl: 'Re-integratiebudget', en: 'Return-to-work budget' },
      status: 'pledged',
      until: '2027-12-31',
    },
    {
      providerId: 'sector-body',
      kind: 'money',
      text: { nl: 'Opleidingsbijdrage branche', en: 'Training contribution from the sector' },
      status: 'requested',
      until: '2027-10-01',
    },
    {
      providerId: 'intermediary',
      kind: 'room',
      text: { nl: 'Oefenhal', en: 'Practice hall' },
      status: 'available',
      until: '2027-07-01',
    },
    {
      providerId: 'coordinator',
      kind: 'time',
      text: { nl: 'Coachuren', en: 'Coaching hours' },
      status: 'short',
      until: null,
      shortBy: 80,
    },
  ],
  agreements,
  questions: [
    { nl: 'Wie betaalt de 80 coachuren na juni?', en: 'Who pays for the 80 coaching hours after June?' },
    {
      nl: 'Telt de praktijkverklaring mee voor de bbl?',
      en: 'Does the praktijkverklaring (statement of practical skills) count towards the bbl (work-based route)?',
    },
    {
      nl: 'Wat als werk stilligt door beschermde dieren of weer?',
      en: 'What if work stops because of protected animals or the weather?',
    },
    {
      nl: 'Kan het profiel ook voor kandidaten zonder rijbewijs?',
      en: 'Can the profile also work for candidates without a driving licence?',
    },
  ],
  changes: [],
}
