import type { Words } from '@praatplaat/model'
import type { ProblemName } from '@praatplaat/protocol'

interface ProblemWords {
  readonly title: Words
  readonly detail: Words
}

/** What people read of a problem: what is the matter, and what they can do. */
export const problemWords: Readonly<Record<ProblemName, ProblemWords>> = {
  'no-key': {
    title: { nl: 'Er is een link met een sleutel nodig', en: 'A link with a key is needed' },
    detail: {
      nl: 'Open de hele link die je hebt gekregen, ook het deel achter het hekje (#).',
      en: 'Open the whole link that you were given, with the part after the hash sign (#).',
    },
  },
  'may-not': {
    title: { nl: 'Dat mag niet met deze link', en: 'This link does not allow that' },
    detail: {
      nl: 'Vraag de gespreksleider om een link waarmee het wel mag.',
      en: 'Ask the facilitator for a link that does.',
    },
  },
  'canvas-not-found': {
    title: { nl: 'Deze praatplaat is er niet', en: 'This canvas is not here' },
    detail: {
      nl: 'De link klopt niet, of de praatplaat is verwijderd. Vraag degene van wie je de link kreeg.',
      en: 'The link is wrong, or the canvas was deleted. Ask whoever gave you the link.',
    },
  },
  'workshop-not-found': {
    title: { nl: 'Deze bijeenkomst is er niet', en: 'This workshop is not here' },
    detail: {
      nl: 'De link klopt niet, of de bijeenkomst is verwijderd.',
      en: 'The link is wrong, or the workshop was deleted.',
    },
  },
  'version-not-found': {
    title: { nl: 'Deze versie is er niet', en: 'This version is not here' },
    detail: {
      nl: 'Versies die vanzelf worden bewaard, worden na een dag uitgedund. Kies er een uit de lijst van nu.',
      en: 'Versions that are kept by themselves are thinned out after a day. Choose one from the list as it is now.',
    },
  },
  'not-found': {
    title: { nl: 'Dit adres bestaat niet', en: 'This address does not exist' },
    detail: { nl: 'Controleer het adres.', en: 'Check the address.' },
  },
  'method-not-allowed': {
    title: { nl: 'Dat kan niet op dit adres', en: 'This address does not do that' },
    detail: { nl: 'Controleer het adres en de methode.', en: 'Check the address and the method.' },
  },
  'unknown-format': {
    title: { nl: 'Dit soort bestand kan niet worden gemaakt', en: 'Files of this kind cannot be made' },
    detail: {
      nl: 'Kies een van de soorten die bij downloaden staan.',
      en: 'Choose one of the kinds that downloading offers.',
    },
  },
  'pdf-not-available': {
    title: { nl: 'Deze server kan geen pdf maken', en: 'This server cannot make a PDF' },
    detail: {
      nl: 'Open de praatplaat en kies Afdrukken; daar kun je ook een pdf van bewaren.',
      en: 'Open the canvas and choose Print; there you can save a PDF as well.',
    },
  },
  'nothing-dated': {
    title: { nl: 'Er is nog geen afspraak met een datum', en: 'There is no agreement with a date yet' },
    detail: {
      nl: 'In een agenda komen alleen afspraken met een datum. Spreek af wanneer iets klaar is, en probeer het opnieuw.',
      en: 'Only agreements with a date go into a calendar. Agree on when something is done, and try again.',
    },
  },
  'house-style-no-word-file': {
    title: { nl: 'Dit bestand is geen Word-sjabloon', en: 'This file is no Word template' },
    detail: {
      nl: 'Kies een bestand dat eindigt op .docx of .dotx, zonder wachtwoord. Heb je een oud .doc-bestand? Sla het in Word op als .docx.',
      en: 'Choose a file that ends in .docx or .dotx, without a password. Do you have an old .doc file? Save it as .docx in Word.',
    },
  },
  'house-style-macros': {
    title: { nl: 'In dit sjabloon zitten macro’s', en: 'This template contains macros' },
    detail: {
      nl: 'Macro’s zijn programma’s. Die gaan niet mee. Sla het sjabloon in Word op als .docx, dan zijn ze eruit.',
      en: 'Macros are programs, and are not taken along. Save the template as .docx in Word, which leaves them out.',
    },
  },
  'house-style-unpacks-too-large': {
    title: {
      nl: 'Dit sjabloon wordt uitgepakt te groot',
      en: 'This template is too large when it is unpacked',
    },
    detail: {
      nl: 'Haal grote plaatjes en bijlagen uit het sjabloon. De huisstijl zit in de stijlen, de kop en de voet.',
      en: 'Take large pictures and attachments out of the template. The house style is in its styles, header and footer.',
    },
  },
  'house-style-damaged': {
    title: { nl: 'Dit sjabloon kan niet worden gelezen', en: 'This template cannot be read' },
    detail: {
      nl: 'Het bestand is beschadigd. Open het in Word, sla het opnieuw op en probeer het nog eens.',
      en: 'The file is damaged. Open it in Word, save it again and try once more.',
    },
  },
  'house-style-links-elsewhere': {
    title: {
      nl: 'Dit sjabloon haalt iets van internet',
      en: 'This template fetches something from the internet',
    },
    detail: {
      nl: 'Een plaatje in de kop of voet staat ergens anders. Voeg het in Word in het sjabloon zelf in, en probeer het opnieuw.',
      en: 'A picture in its header or footer is kept elsewhere. Insert it into the template itself in Word, and try again.',
    },
  },
  'unknown-template': {
    title: { nl: 'Dit sjabloon bestaat niet', en: 'This template does not exist' },
    detail: {
      nl: 'Kies een sjabloon uit de lijst op /api/templates.',
      en: 'Choose a template from the list at /api/templates.',
    },
  },
  'code-opens-nothing': {
    title: { nl: 'Deze code opent geen deur', en: 'This code opens no door' },
    detail: {
      nl: 'Kijk of de code klopt. Zijn de deuren dicht? Vraag het aan de gespreksleider.',
      en: 'Check the code. Are the doors closed? Ask the facilitator.',
    },
  },
  'nobody-there': {
    title: { nl: 'Die persoon is er niet meer', en: 'That person is not there any more' },
    detail: {
      nl: 'Wie je wilt verplaatsen, zit nu niet aan deze tafel of heeft geen verbinding. Kijk wie er zit en probeer het opnieuw.',
      en: 'The person you want to move is not at this table now, or has no connection. Look who is there and try again.',
    },
  },
  'on-hold': {
    title: { nl: 'De tafels staan even stil', en: 'The tables are on hold' },
    detail: {
      nl: 'Zet de versie terug als de gespreksleider de tafels weer laat verdergaan.',
      en: 'Restore the version once the facilitator lets the tables go on.',
    },
  },
  'not-json': {
    title: { nl: 'Dit is geen JSON', en: 'This is not JSON' },
    detail: {
      nl: 'Het bestand is beschadigd, of is van een ander soort.',
      en: 'The file is damaged, or of another kind.',
    },
  },
  'invalid-request': {
    title: { nl: 'Er klopt iets niet in wat is gestuurd', en: 'Something is wrong in what was sent' },
    detail: { nl: 'Bij elke fout staat waar die zit.', en: 'Each fault says where it is.' },
  },
  'invalid-canvas': {
    title: { nl: 'Dit bestand is geen goede praatplaat', en: 'This file is not a sound canvas' },
    detail: {
      nl: 'Er is niets van overgenomen. Bij elke fout staat waar die zit.',
      en: 'Nothing of it was taken over. Each fault says where it is.',
    },
  },
  'too-many-versions': {
    title: {
      nl: 'Er zijn al zoveel versies met een naam als er bewaard worden',
      en: 'There are as many named versions as are kept',
    },
    detail: {
      nl: 'Verwijder er eerst een. De plaat zelf wordt gewoon bewaard.',
      en: 'Delete one first. The canvas itself is kept as always.',
    },
  },
  'too-large': {
    title: { nl: 'Dit is te groot', en: 'This is too large' },
    detail: { nl: 'Een bestand mag hooguit 5 MB zijn.', en: 'A file may be 5 MB at most.' },
  },
  'too-large-together': {
    title: { nl: 'Dit is te groot voor zoveel tafels', en: 'This is too large for so many tables' },
    detail: {
      nl: 'Elke tafel begint met een eigen kopie, en die zijn samen hooguit 25 MB. Kies minder tafels, of een kleiner bestand.',
      en: 'Every table begins with a copy of its own, and together they may be 25 MB. Choose fewer tables, or a smaller file.',
    },
  },
  'too-many-requests': {
    title: { nl: 'Dat ging te snel achter elkaar', en: 'That was too much at once' },
    detail: { nl: 'Wacht even en probeer het opnieuw.', en: 'Wait a moment and try again.' },
  },
  'operator-key-needed': {
    title: {
      nl: 'Alleen de beheerder kan hier een bijeenkomst beginnen',
      en: 'Only the operator can start a workshop here',
    },
    detail: {
      nl: 'Vraag de beheerder van deze server om er een te maken.',
      en: 'Ask whoever runs this server to make one.',
    },
  },
  'storage-not-available': {
    title: { nl: 'Opslaan lukt nu niet', en: 'Nothing can be stored right now' },
    detail: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
  'canvas-too-new': {
    title: {
      nl: 'Deze plaat is van een nieuwere versie',
      en: 'This canvas is of a newer version',
    },
    detail: {
      nl: 'De server is ouder dan deze plaat. Vraag de beheerder om de nieuwste versie te installeren.',
      en: 'The server is older than this canvas. Ask whoever runs it to install the latest version.',
    },
  },
  unexpected: {
    title: { nl: 'Er ging iets mis op de server', en: 'Something went wrong on the server' },
    detail: { nl: 'Het is genoteerd. Probeer het opnieuw.', en: 'It was noted down. Try again.' },
  },
}
