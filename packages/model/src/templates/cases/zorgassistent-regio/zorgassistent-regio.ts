import type { WorkedCase } from '../worked-case.ts'
import { agreements } from './agreements.ts'
import { phases } from './phases.ts'

/** Half a year on: much is done, one agreement is stuck, and money runs out. */
export const zorgassistentRegio: WorkedCase = {
  id: 'zorgassistent-regio',
  title: {
    nl: 'Zorgassistent: van voortraject naar mbo-2',
    en: 'Care assistant: from preparatory programme to mbo-2',
  },
  summary: {
    nl: 'Een ingevuld voorbeeld uit de zorg. Twaalf deelnemers gaan door naar mbo-2 en een leerbaan. De groep heeft na een half jaar teruggekeken.',
    en: 'A worked example from care. Twelve participants move on to mbo-2 (vocational college, level 2) and a job with training. After half a year the group looked back.',
  },
  fictional: true,
  sector: { nl: 'zorg', en: 'care' },
  goal: {
    nl: '12 deelnemers stromen door naar mbo-2 en een leerbaan in de ouderenzorg.',
    en: '12 participants move on to mbo-2 (vocational college, level 2) and a job with training in care for the elderly.',
  },
  tailoring: 'much',
  heldOn: '2026-03-12',
  reviewedOn: '2026-09-24',
  seats: ['employer', 'case-manager', 'intermediary', 'language-trainer', 'job-coach', 'vocational-trainer'],
  phases,
  needs: [
    {
      fromRoleId: 'participant',
      toRoleId: 'case-manager',
      phaseId: 'preparation',
      text: {
        nl: 'Kinderopvang geregeld vóór de eerste lesdag',
        en: 'Childcare arranged before the first day of lessons',
      },
    },
    {
      fromRoleId: 'employer',
      toRoleId: 'vocational-trainer',
      phaseId: 'training',
      text: {
        nl: 'Vaste lesdag, 10 weken vooruit bekend',
        en: 'A fixed day of lessons, known 10 weeks ahead',
      },
    },
    {
      fromRoleId: 'language-trainer',
      toRoleId: 'vocational-trainer',
      phaseId: 'training',
      text: {
        nl: 'Opdrachten vooraf om taal te vereenvoudigen',
        en: 'Assignments in advance, so that I can simplify the language',
      },
    },
    {
      fromRoleId: 'vocational-trainer',
      toRoleId: 'employer',
      phaseId: 'experience',
      text: {
        nl: 'Vaste praktijkopleider per deelnemer',
        en: 'The same workplace trainer throughout for each participant',
      },
    },
    {
      fromRoleId: 'job-coach',
      toRoleId: 'coordinator',
      phaseId: 'support',
      text: {
        nl: 'Zekerheid over coachuren na december',
        en: 'Certainty about coaching hours after December',
      },
    },
  ],
  resources: [
    {
      providerId: 'coordinator',
      kind: 'scheme',
      text: { nl: 'Projectsubsidie voortraject', en: 'Project subsidy for the preparatory programme' },
      status: 'ending',
      until: '2026-12-31',
    },
    {
      providerId: 'language-trainer',
      kind: 'time',
      text: { nl: 'Taalsteun in de les', en: 'Language support in the lessons' },
      status: 'available',
      until: '2027-07-15',
    },
    {
      providerId: 'employer',
      kind: 'money',
      text: { nl: 'Boven de formatie', en: 'On top of the regular staffing' },
      status: 'pledged',
      until: '2026-11-30',
    },
    {
      providerId: 'employer',
      kind: 'scheme',
      text: { nl: 'Subsidie praktijkplaats', en: 'Subsidy for a practical training place' },
      status: 'ended',
      until: '2026-04-01',
      remark: { nl: 'controleren', en: 'to be checked' },
    },
  ],
  agreements,
  questions: [
    { nl: 'Wie betaalt coaching vanaf januari 2027?', en: 'Who pays for coaching from January 2027?' },
    { nl: 'Wie begeleidt in de avonddienst?', en: 'Who gives support on the evening shift?' },
    {
      nl: 'Hoe houden we contact met wie een andere weg koos?',
      en: 'How do we keep in touch with those who chose another path?',
    },
  ],
  changes: [
    {
      on: '2026-09-24',
      phaseId: 'preparation',
      text: {
        nl: 'Regie van IN naar VO: school deed de planning al.',
        en: 'Lead (regie) from IN to VO: the school was already doing the planning.',
      },
    },
    {
      on: '2026-09-24',
      phaseId: null,
      text: { nl: 'Volgende groep: 9 plekken in plaats van 12.', en: 'Next group: 9 places instead of 12.' },
    },
  ],
}
