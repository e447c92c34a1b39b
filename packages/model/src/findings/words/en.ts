import type { FindingNames, FindingWords, NameWords } from './finding-words.ts'

export const enNames: NameWords = {
  phase: (number, title) => `phase ${number} (${title})`,
  untitledPhase: (number) => `phase ${number}`,
  goneRole: 'a role that is gone',
  gonePhase: 'a phase that is gone',
  gone: 'something that is gone',
  resourceKinds: {
    time: 'time',
    money: 'money',
    expertise: 'expertise',
    room: 'room',
    material: 'material',
    network: 'network',
    scheme: 'scheme',
  },
  quote: (text) => `“${text}”`,
}

export const en: FindingWords = {
  'lead-empty': (n) => ({
    title: `Nobody has the lead (regie) in ${n.phase()}`,
    why: 'Without a lead nobody keeps the overview, and work is left lying.',
    todo: 'Agree on who has the lead here, and until when.',
  }),
  'lead-contested': (n) => ({
    title: `The lead (regie) in ${n.phase()} is contested`,
    why: `${n.roles()} want the lead here. It is not clear who decides when you get stuck.`,
    todo: 'Talk about it and choose one role. Do you want to share the lead? Then write why with each role.',
  }),
  'lead-shared-without-reason': (n) => ({
    title: `The lead (regie) in ${n.phase()} is shared, but not everybody says why`,
    why: `${n.roles()} share the lead here. There is no reason with ${n.roles('silentRoleIds')}.`,
    todo: 'Write with each role why the lead is shared, or choose one role.',
  }),
  'handover-without-agreement': (n) => ({
    title: `No agreement on the handover from ${n.phase('fromPhaseId')} to ${n.phase('toPhaseId')}`,
    why: `The lead goes from ${n.roles('fromRoleIds')} to ${n.roles('toRoleIds')}. Things easily get lost in a handover.`,
    todo: 'Agree on when you hand over, who is there, and what you pass on.',
  }),
  'phase-without-participant': (n) => ({
    title: `The participant is not in ${n.phase()}`,
    why: 'Other roles are here, but not the one whom it is all about.',
    todo: `Put the chip ${n.roles()} in this phase. Talk about how the participant has a say.`,
  }),
  'phase-without-agreement': (n) => ({
    title: `No agreement yet in ${n.phase()}`,
    why: 'There are roles in this phase already, but who does what has not been agreed.',
    todo: 'Make at least one agreement: who does what, with whom, and by when?',
  }),
  'employer-absent-at-start': (n) => ({
    title: `The employer does not take part in ${n.phase()}`,
    why: 'When the employer joins the table later, people and work often fit each other less well.',
    todo: `Talk about what ${n.roles()} can do here, such as helping to choose or giving a taster day.`,
  }),
  'match-without-aftercare': (n) => ({
    title: `No aftercare agreed in ${n.phase()}`,
    why: 'It is after the start that people drop out. Without an agreement aftercare is nobody’s.',
    todo: 'Agree on who keeps in touch with participant and employer after 3, 6 and 12 months.',
  }),
  'no-contact-on-the-work-floor': (n) => ({
    title: `No single contact on the work floor in ${n.phase()}`,
    why: 'A participant needs somebody whom they can ask anything. Nobody is that now.',
    todo: `Choose a single contact, for example ${n.roles()}, and give them hours in the timetable.`,
  }),
  'agreement-without-owner': (n) => ({
    title: `${n.agreement()} has no owner`,
    why: 'An agreement of everybody is an agreement of nobody.',
    todo: 'Choose one role that sees to it.',
  }),
  'agreement-without-date': (n) => ({
    title: `${n.agreement()} has no date`,
    why: 'Without a date an agreement keeps being put off.',
    todo: 'Choose the day by which it is done.',
  }),
  'agreement-overdue': (n) => ({
    title: n.is('status', 'running')
      ? `${n.agreement()} is still running, but its date was ${n.day('due')}`
      : `${n.agreement()} was to be done by ${n.day('due')}`,
    why: n.has('ownerId')
      ? `The date has passed. ${n.role('ownerId')} is the owner.`
      : 'The date has passed, and there is no owner.',
    todo: 'Is it done? Then say so. If not: choose a new date, or say what is needed.',
  }),
  'agreement-stuck': (n) => ({
    title: `${n.agreement()} is stuck`,
    why: n.has('ownerId')
      ? `${n.role('ownerId')} is the owner, and gets no further.`
      : 'It gets no further, and there is no owner.',
    todo: 'Talk about what is in the way and who can solve it. Or make another agreement.',
  }),
  'agreement-proposed': (n) => ({
    title: `${n.agreement()} is still a proposal`,
    why: 'A proposal holds only when everybody has said yes.',
    todo: n.has('ownerId')
      ? `Ask ${n.role('ownerId')} and the others for a yes or a no.`
      : 'Ask those whom it concerns for a yes or a no.',
  }),
  'need-unanswered': (n) => ({
    title: `No agreement yet on what ${n.has('fromRoleId') ? n.role('fromRoleId') : 'somebody'} needs: ${n.need()}`,
    why: n.is('answer', 'accepted')
      ? 'The answer was yes, but no agreement was made of it.'
      : n.has('toRoleId')
        ? `The question to ${n.role('toRoleId')} is still open.`
        : 'Nobody was asked for an answer.',
    todo: 'Make an agreement of it, or say honestly that it cannot be done.',
  }),
  'need-broken': (n) => ({
    title: `A need belongs to a role or phase that is gone: ${n.need()}`,
    why: 'Somebody took that role or phase away. Now nobody asks for this any more, or nobody answers.',
    todo: 'Choose another role or phase, or take the need away.',
  }),
  'resource-ended': (n) => ({
    title: n.has('until')
      ? `${n.resource()} has ended: its last day was ${n.day('until')}`
      : `${n.resource()} has ended`,
    why: n.has('providerId')
      ? `${n.role('providerId')} brought this in. What was done with it may come to a halt.`
      : 'What was done with it may come to a halt.',
    todo: 'Look for something else, or agree that you can do without.',
  }),
  'resource-short': (n) => ({
    title:
      n.count('hours') > 0
        ? `${n.resource()}: ${n.count('hours')} ${n.count('hours') === 1 ? 'hour' : 'hours'} short`
        : `${n.resource()}: there is not enough`,
    why: 'What you agreed on does not fit in what there is.',
    todo: n.has('providerId')
      ? `Talk with ${n.role('providerId')} about where the rest comes from, or do less.`
      : 'Talk about where the rest comes from, or do less.',
  }),
  'resource-missing': (n) => ({
    title: `${n.resource()} is missing`,
    why: 'You need this, but nobody brings it in.',
    todo: 'Talk about who can give it, or how to do without.',
  }),
  'resource-ends-before-phase': (n) => ({
    title: `${n.resource()} ends before ${n.phase()} is done`,
    why: `Its last day is ${n.day('until')}. An agreement in this phase runs until ${n.day('due')}.`,
    todo: 'Make it last longer, bring the agreement forward, or find something else for the last stretch.',
  }),
  'resource-ends-soon': (n) => ({
    title: n.has('until') ? `${n.resource()} ends after ${n.day('until')}` : `${n.resource()} is ending`,
    why: n.has('until')
      ? `${daysLeft(n.count('days'))} After that it is not there any more.`
      : 'Soon it is not there any more.',
    todo: n.has('providerId')
      ? `Ask ${n.role('providerId')} now what comes after it.`
      : 'Talk now about what comes after it.',
  }),
  'owner-overloaded': (n) => ({
    title: `${n.role()} owns ${n.count('owned')} of the ${n.count('total')} agreements (${n.count('percent')}%)`,
    why: 'That is much for one role. If it drops out, much comes to a halt.',
    todo: 'See which agreements somebody else can own.',
  }),
  'role-only-informed': (n) => ({
    title: `${n.role()} is only ever informed`,
    why: 'This role is on the canvas, but takes part in nothing and has no agreements.',
    todo: 'Ask what this role can do or give. Is hearing about it enough? Then leave it so.',
  }),
  'loses-doers': (n) => ({
    title: `When the pot of money is empty, nobody does the work in ${n.phase()} any more`,
    why: `Who does it now: ${n.roles()}. That hangs on ${n.resources()}, which is temporary.`,
    todo: 'Talk about who does this afterwards, and from which permanent money or hours.',
  }),
  'dangling-reference': (n) => ({
    title: danglingTitle(n),
    why: n.is('gone', 'role')
      ? 'Somebody took the role away, or merged it, while somebody else still worked with it.'
      : 'Somebody took the phase away while somebody else put something in it.',
    todo: n.is('gone', 'role')
      ? 'Choose another role, or merge the role that is gone with one that is still there.'
      : 'Put it in another phase, or bring the phase back.',
  }),
}

function daysLeft(days: number): string {
  if (days <= 0) return 'Today is its last day.'
  return days === 1 ? 'That is tomorrow.' : `That is in ${days} days.`
}

function danglingTitle(n: FindingNames): string {
  const role = n.is('gone', 'role')
  if (n.is('what', 'chip'))
    return role
      ? `A chip in ${n.phase()} is of a role that is gone`
      : `A chip of ${n.role()} is in a phase that is gone`
  if (n.is('what', 'lead'))
    return role
      ? `A role that is gone has the lead in ${n.phase()}`
      : `${n.role()} has the lead in a phase that is gone`
  return `${n.is('what', 'agreement') ? n.agreement() : n.resource()} belongs to a ${role ? 'role' : 'phase'} that is gone`
}
