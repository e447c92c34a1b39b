import type { CaseAgreement } from '../worked-case.ts'

/** What the table took home, as it stands on the last day that the group looked. */
export const agreements: readonly CaseAgreement[] = [
  {
    id: 'A1',
    phaseId: 'recruitment',
    text: {
      nl: 'Instroomprofiel isoleerder op één A4, in gewone taal.',
      en: 'Entry profile for insulation installers on one sheet of A4, in plain language.',
    },
    ownerId: 'employer',
    partnerIds: ['case-manager', 'vocational-trainer'],
    due: '2027-02-11',
    status: 'agreed',
  },
  {
    id: 'A2',
    phaseId: 'recruitment',
    text: {
      nl: 'Twee meeloopdagen, ook voor partners van kandidaten.',
      en: 'Two taster days, open to the candidates’ partners too.',
    },
    ownerId: 'intermediary',
    partnerIds: ['employer', 'expert-by-experience'],
    due: '2027-02-25',
    status: 'agreed',
  },
  {
    id: 'A3',
    phaseId: 'preparation',
    text: {
      nl: 'Taalles en inburgering staan in één weekrooster.',
      en: 'Language lessons and civic integration are in one weekly timetable.',
    },
    ownerId: 'case-manager',
    partnerIds: ['language-trainer', 'intermediary'],
    due: '2027-02-18',
    status: 'agreed',
  },
  {
    id: 'A4',
    phaseId: 'support',
    text: {
      nl: 'Elke deelnemer en elke werkgever heeft één telefoonnummer.',
      en: 'Every participant and every employer has one telephone number.',
    },
    ownerId: 'job-coach',
    partnerIds: ['employer', 'social-support'],
    due: '2027-03-01',
    status: 'agreed',
  },
  {
    id: 'A5',
    phaseId: 'experience',
    text: {
      nl: 'Buddy krijgt 2 uur per week en een halve dag training.',
      en: 'The buddy gets 2 hours a week and half a day of training.',
    },
    ownerId: 'employer',
    partnerIds: ['buddy', 'job-coach'],
    due: '2027-03-15',
    status: 'proposed',
  },
  {
    id: 'A6',
    phaseId: 'match',
    text: {
      nl: 'Jaarcontract vanaf maand 4 bij voldoende voortgang.',
      en: 'One-year contract from month 4 if progress is sufficient.',
    },
    ownerId: 'employer',
    partnerIds: ['job-coach'],
    due: '2027-07-01',
    status: 'proposed',
  },
  {
    id: 'A7',
    phaseId: 'match',
    text: {
      nl: 'Memo over vaste financiering groep 2 naar directie.',
      en: 'Memo on permanent funding for group 2 to the management.',
    },
    ownerId: 'coordinator',
    partnerIds: ['sector-body', 'work-centre'],
    due: '2027-05-20',
    status: 'agreed',
  },
]
