import type { FindingNames, FindingWords, NameWords } from './finding-words.ts'

export const nlNames: NameWords = {
  phase: (number, title) => `fase ${number} (${title})`,
  untitledPhase: (number) => `fase ${number}`,
  goneRole: 'een rol die weg is',
  gonePhase: 'een fase die weg is',
  gone: 'iets dat weg is',
  resourceKinds: {
    time: 'tijd',
    money: 'geld',
    expertise: 'expertise',
    room: 'ruimte',
    material: 'materiaal',
    network: 'netwerk',
    scheme: 'regeling',
  },
  quote: (text) => `‘${text}’`,
}

export const nl: FindingWords = {
  'lead-empty': (n) => ({
    title: `Niemand heeft de regie in ${n.phase()}`,
    why: 'Zonder regie houdt niemand het overzicht. Dan blijft er werk liggen.',
    todo: 'Spreek af wie hier de regie heeft, en tot wanneer.',
  }),
  'lead-contested': (n) => ({
    title: `De regie in ${n.phase()} is betwist`,
    why: `${n.roles()} willen hier de regie. Nu is niet duidelijk wie beslist als het vastloopt.`,
    todo: 'Praat erover en kies één rol. Willen jullie de regie delen? Schrijf dan bij elke rol waarom.',
  }),
  'lead-shared-without-reason': (n) => ({
    title: `De regie in ${n.phase()} is gedeeld, maar niet iedereen zegt waarom`,
    why: `${n.roles()} delen hier de regie. Bij ${n.roles('silentRoleIds')} staat geen reden.`,
    todo: 'Schrijf bij elke rol waarom de regie gedeeld is, of kies één rol.',
  }),
  'handover-without-agreement': (n) => ({
    title: `Geen afspraak over de overdracht van ${n.phase('fromPhaseId')} naar ${n.phase('toPhaseId')}`,
    why: `De regie gaat van ${n.roles('fromRoleIds')} naar ${n.roles('toRoleIds')}. Bij een overdracht raakt snel iets kwijt.`,
    todo: 'Spreek af wanneer jullie overdragen, wie erbij is en wat je doorgeeft.',
  }),
  'phase-without-participant': (n) => ({
    title: `De deelnemer ontbreekt in ${n.phase()}`,
    why: 'Hier staan wel andere rollen, maar niet degene om wie het gaat.',
    todo: `Leg het fiche ${n.roles()} in deze fase. Bespreek hoe de deelnemer meepraat.`,
  }),
  'phase-without-agreement': (n) => ({
    title: `Nog geen afspraak in ${n.phase()}`,
    why: 'Er staan al rollen in deze fase, maar wie wat doet is nog niet afgesproken.',
    todo: 'Maak minstens één afspraak: wie doet wat, met wie, en wanneer is het klaar?',
  }),
  'employer-absent-at-start': (n) => ({
    title: `De werkgever doet niet mee in ${n.phase()}`,
    why: 'Komt de werkgever pas later aan tafel, dan passen de mensen en het werk vaak minder goed bij elkaar.',
    todo: `Bespreek wat ${n.roles()} hier kan doen, zoals meekiezen of een meeloopdag geven.`,
  }),
  'match-without-aftercare': (n) => ({
    title: `Geen nazorg afgesproken in ${n.phase()}`,
    why: 'Juist na de start vallen mensen uit. Zonder afspraak is de nazorg van niemand.',
    todo: 'Spreek af wie contact houdt met deelnemer en werkgever na 3, 6 en 12 maanden.',
  }),
  'no-contact-on-the-work-floor': (n) => ({
    title: `Geen vast aanspreekpunt op de werkvloer in ${n.phase()}`,
    why: 'Een deelnemer heeft iemand nodig aan wie hij of zij alles kan vragen. Die is er nu niet.',
    todo: `Kies een vast aanspreekpunt, bijvoorbeeld ${n.roles()}, en geef die tijd in het rooster.`,
  }),
  'agreement-without-owner': (n) => ({
    title: `${n.agreement()} heeft geen trekker`,
    why: 'Een afspraak van iedereen is een afspraak van niemand.',
    todo: 'Kies één rol die zorgt dat het gebeurt.',
  }),
  'agreement-without-date': (n) => ({
    title: `${n.agreement()} heeft geen datum`,
    why: 'Zonder datum schuift een afspraak steeds op.',
    todo: 'Kies de dag waarop het klaar is.',
  }),
  'agreement-overdue': (n) => ({
    title: n.is('status', 'running')
      ? `${n.agreement()} loopt nog, maar de datum was ${n.day('due')}`
      : `${n.agreement()} had klaar moeten zijn op ${n.day('due')}`,
    why: n.has('ownerId')
      ? `De datum is voorbij. ${n.role('ownerId')} is de trekker.`
      : 'De datum is voorbij, en er is geen trekker.',
    todo: 'Is het klaar? Zet dat erbij. Zo niet: kies een nieuwe datum, of zeg wat er nodig is.',
  }),
  'agreement-stuck': (n) => ({
    title: `${n.agreement()} is vastgelopen`,
    why: n.has('ownerId')
      ? `${n.role('ownerId')} is de trekker, en komt niet verder.`
      : 'De afspraak komt niet verder, en er is geen trekker.',
    todo: 'Bespreek wat er in de weg staat en wie dat kan oplossen. Of maak een andere afspraak.',
  }),
  'agreement-proposed': (n) => ({
    title: `${n.agreement()} is nog een voorstel`,
    why: 'Een voorstel geldt pas als iedereen ja zegt.',
    todo: n.has('ownerId')
      ? `Vraag ${n.role('ownerId')} en de anderen om een ja of een nee.`
      : 'Vraag wie erbij horen om een ja of een nee.',
  }),
  'need-unanswered': (n) => ({
    title: `Nog geen afspraak over wat ${n.has('fromRoleId') ? n.role('fromRoleId') : 'iemand'} nodig heeft: ${n.need()}`,
    why: n.is('answer', 'accepted')
      ? 'Er is ja gezegd, maar er is geen afspraak van gemaakt.'
      : n.has('toRoleId')
        ? `De vraag aan ${n.role('toRoleId')} staat nog open.`
        : 'Niemand is om een antwoord gevraagd.',
    todo: 'Maak er een afspraak van, of zeg eerlijk dat het niet kan.',
  }),
  'need-broken': (n) => ({
    title: `Een behoefte hoort bij een rol of fase die weg is: ${n.need()}`,
    why: 'Iemand heeft die rol of fase weggehaald. Nu vraagt niemand dit meer, of niemand geeft antwoord.',
    todo: 'Kies een andere rol of fase, of haal de behoefte weg.',
  }),
  'resource-ended': (n) => ({
    title: n.has('until')
      ? `${n.resource()} is gestopt: de laatste dag was ${n.day('until')}`
      : `${n.resource()} is gestopt`,
    why: n.has('providerId')
      ? `${n.role('providerId')} bracht dit in. Wat ermee gedaan werd, kan nu stilvallen.`
      : 'Wat ermee gedaan werd, kan nu stilvallen.',
    todo: 'Zoek iets anders, of spreek af dat het zonder kan.',
  }),
  'resource-short': (n) => ({
    title:
      n.count('hours') > 0
        ? `${n.resource()}: ${n.count('hours')} uur te kort`
        : `${n.resource()}: er is te weinig`,
    why: 'Wat jullie hebben afgesproken, past niet in wat er is.',
    todo: n.has('providerId')
      ? `Bespreek met ${n.role('providerId')} waar de rest vandaan komt, of doe minder.`
      : 'Bespreek waar de rest vandaan komt, of doe minder.',
  }),
  'resource-missing': (n) => ({
    title: `${n.resource()} ontbreekt`,
    why: 'Jullie hebben dit nodig, maar niemand brengt het in.',
    todo: 'Bespreek wie dit kan geven, of hoe het zonder kan.',
  }),
  'resource-ends-before-phase': (n) => ({
    title: `${n.resource()} stopt voordat ${n.phase()} klaar is`,
    why: `De laatste dag is ${n.day('until')}. In deze fase loopt nog een afspraak tot ${n.day('due')}.`,
    todo: 'Maak het langer, haal de afspraak naar voren, of zoek iets anders voor de laatste tijd.',
  }),
  'resource-ends-soon': (n) => ({
    title: n.has('until') ? `${n.resource()} stopt na ${n.day('until')}` : `${n.resource()} loopt af`,
    why: n.has('until')
      ? `${daysLeft(n.count('days'))} Daarna is dit er niet meer.`
      : 'Binnenkort is dit er niet meer.',
    todo: n.has('providerId')
      ? `Vraag ${n.role('providerId')} nu al wat er daarna komt.`
      : 'Bespreek nu al wat er daarna komt.',
  }),
  'owner-overloaded': (n) => ({
    title: `${n.role()} trekt ${n.count('owned')} van de ${n.count('total')} afspraken (${n.count('percent')}%)`,
    why: 'Dat is veel voor één rol. Valt die weg, dan ligt veel stil.',
    todo: 'Kijk welke afspraken een ander kan trekken.',
  }),
  'role-only-informed': (n) => ({
    title: `${n.role()} wordt alleen geïnformeerd`,
    why: 'Deze rol staat op de plaat, maar doet nergens mee en heeft geen afspraken.',
    todo: 'Vraag wat deze rol kan doen of geven. Is horen genoeg? Laat het dan zo.',
  }),
  'loses-doers': (n) => ({
    title: `Als het geldpotje op is, doet niemand meer het werk in ${n.phase()}`,
    why: `Wie het nu doet: ${n.roles()}. Dat hangt aan ${n.resources()}, en dat is tijdelijk.`,
    todo: 'Bespreek wie dit daarna doet, en uit welk vast geld of welke vaste uren.',
  }),
  'dangling-reference': (n) => ({
    title: danglingTitle(n),
    why: n.is('gone', 'role')
      ? 'Iemand heeft de rol weggehaald of samengevoegd terwijl een ander er nog mee werkte.'
      : 'Iemand heeft de fase weggehaald terwijl een ander er nog iets neerlegde.',
    todo: n.is('gone', 'role')
      ? 'Kies een andere rol, of voeg de verdwenen rol samen met een rol die er nog is.'
      : 'Zet het in een andere fase, of haal de fase terug.',
  }),
}

function daysLeft(days: number): string {
  if (days <= 0) return 'Vandaag is de laatste dag.'
  return days === 1 ? 'Dat is morgen.' : `Dat is over ${days} dagen.`
}

function danglingTitle(n: FindingNames): string {
  const role = n.is('gone', 'role')
  if (n.is('what', 'chip'))
    return role
      ? `In ${n.phase()} ligt een fiche van een rol die weg is`
      : `Een fiche van ${n.role()} ligt in een fase die weg is`
  if (n.is('what', 'lead'))
    return role
      ? `In ${n.phase()} heeft een rol de regie die weg is`
      : `${n.role()} heeft de regie in een fase die weg is`
  return `${n.is('what', 'agreement') ? n.agreement() : n.resource()} hoort bij een ${role ? 'rol' : 'fase'} die weg is`
}
