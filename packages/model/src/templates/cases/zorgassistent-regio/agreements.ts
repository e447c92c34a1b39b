import type { CaseAgreement } from '../worked-case.ts'

/** What the table took home, as it stands on the last day that the group looked. */
export const agreements: readonly CaseAgreement[] = [
  {
    id: 'A1',
    phaseId: 'recruitment',
    text: {
      nl: 'Niemand start zonder twee kennismakingsochtenden.',
      en: 'Nobody starts without two introductory mornings.',
    },
    ownerId: 'employer',
    partnerIds: ['case-manager'],
    due: '2026-04-20',
    status: 'done',
  },
  {
    id: 'A2',
    phaseId: 'preparation',
    text: {
      nl: 'Kinderopvang en reiskosten rond vóór week 1.',
      en: 'Childcare and travel costs settled before week 1.',
    },
    ownerId: 'case-manager',
    partnerIds: ['social-support'],
    due: '2026-05-01',
    status: 'done',
    remark: { nl: 'Niet overal op tijd', en: 'Not in time everywhere' },
  },
  {
    id: 'A3',
    phaseId: 'preparation',
    text: { nl: 'Go/no-go in week 16 met drie criteria.', en: 'Go/no-go in week 16, with three criteria.' },
    ownerId: 'vocational-trainer',
    partnerIds: ['language-trainer', 'employer', 'participant'],
    due: '2026-08-28',
    status: 'done',
  },
  {
    id: 'A4',
    phaseId: 'support',
    text: {
      nl: 'JC is vast aanspreekpunt tot 6 maanden na contract.',
      en: 'JC is the single contact until 6 months after the contract.',
    },
    ownerId: 'job-coach',
    partnerIds: ['employer'],
    due: '2026-05-15',
    status: 'running',
  },
  {
    id: 'A5',
    phaseId: 'experience',
    text: {
      nl: 'Vaste praktijkopleider, ook in de avonddienst.',
      en: 'The same workplace trainer throughout, on the evening shift too.',
    },
    ownerId: 'employer',
    partnerIds: ['workplace-trainer', 'vocational-trainer'],
    due: '2026-09-14',
    status: 'stuck',
    remark: { nl: 'Avonddienst niet gelukt', en: 'Did not work out on the evening shift' },
  },
  {
    id: 'A6',
    phaseId: 'match',
    text: {
      nl: 'Voorstel om coachuren op te nemen in begroting 2027.',
      en: 'Proposal to include coaching hours in the 2027 budget.',
    },
    ownerId: 'coordinator',
    partnerIds: ['employer', 'case-manager'],
    due: '2026-10-15',
    status: 'running',
  },
]
