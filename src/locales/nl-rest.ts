import type { enRest } from './en-rest.ts';
import type { WordsLike } from './message.ts';

/** What the widget says in Dutch (nl-BE) once the first page is shown: loaded while it is read. */
export const nlRest: WordsLike<typeof enRest> = {
  'error.summary': { one: 'Eén antwoord moet u nakijken', other: '{count} antwoorden moet u nakijken' },
  'error.prefix': 'Fout:',
  'unsent.title': 'Uw antwoorden zijn niet verzonden',
  'unsent.kept': 'Er gaat niets verloren: uw antwoorden staan nog op deze pagina.',
  'unsent.code': 'Technische code: {code}',
  'button.retry': 'Opnieuw proberen',
  'review.title': 'Lees uw antwoorden na',
  'review.intro': 'Er wordt niets verzonden zolang u niet op ‘Mijn antwoorden versturen’ klikt.',
  'review.none': 'Niet beantwoord',
  'review.change': 'Wijzigen',
  'paper.if': 'Alleen als u ‘{answers}’ hebt geantwoord op ‘{question}’.',
  'paper.maybe': 'Alleen als dit voor u geldt.',
  'question.invalid': '{text}',
  'question.shown': {
    one: 'Hieronder is één vraag toegevoegd.',
    other: 'Hieronder zijn {count} vragen toegevoegd.',
  },
  'question.hidden': { one: 'Eén vraag is verwijderd.', other: '{count} vragen zijn verwijderd.' },
  'language.changed': 'De enquête is nu in het Nederlands.',
  'notice.sent': 'Uw antwoorden verlaten deze pagina pas wanneer u ze verzendt.',
  'notice.owner': 'Uw antwoorden worden gelezen door: {owner}.',
  'notice.noTracking': 'Dit formulier gebruikt geen cookies, meet niets en verzendt niets anders dan uw antwoorden.',
  'notice.device': 'Op dit toestel wordt niets bewaard: als u de pagina sluit, zijn uw antwoorden gewist.',
  'notice.group': {
    one: 'De verantwoordelijken verbinden zich ertoe de resultaten alleen te publiceren per groep van minstens {count} persoon.',
    other:
      'De verantwoordelijken verbinden zich ertoe de resultaten alleen te publiceren per groep van minstens {count} personen.',
  },
  'notice.noWithdraw':
    'Na verzending kunnen uw antwoorden niet meer worden teruggevonden, gewijzigd of gewist, want niets verbindt ze met u.',
  'notice.work':
    'Op een toestel van het werk kan uw werkgever zien dat deze pagina werd geopend en mogelijk meekijken op het scherm.',
  'notice.notEncrypted':
    'Uw antwoorden zijn niet versleuteld voor hun lezers alleen: wie de server beheert, kan ze lezen.',
  'notice.purpose': 'Waarvoor ze dienen: {purpose}',
  'notice.retention': 'De verantwoordelijken verbinden zich ertoe de antwoorden hoogstens {duration} te bewaren.',
  'notice.contact': 'Een vraag over de enquête? Schrijf naar {contact}.',
  'sending.retry': { one: 'Nieuwe poging over {count} seconde.', other: 'Nieuwe poging over {count} seconden.' },
  'sent.title': 'Bedankt, uw antwoorden zijn verzonden',
  'sent.earlier':
    'Ze waren bij een vorige poging al aangekomen. Wat u daarna wijzigde, kon niet meer worden toegevoegd.',
  'sent.results': 'De resultaten verschijnen hier na {date}.',
  'exit.leave': 'Deze pagina verlaten',
  'exit.keys': 'Of druk drie keer op Escape: uw antwoorden worden gewist en er opent een andere pagina.',
  'share.title': 'Maak deze enquête bekend.',
  'share.body': 'Kent u collega’s voor wie dit geldt? Stuur hun de link.',
  'share.address': 'Adres van de enquête',
  'share.copy': 'Link kopiëren',
  'share.copied': 'De link is gekopieerd.',
  'share.failed': 'De link kon niet worden gekopieerd: hij is geselecteerd, kopieer hem zelf.',
  'share.native': 'Delen…',
  'send-not-configured':
    'Deze pagina zegt niet waar de antwoorden naartoe moeten. Verwittig de mensen die ze publiceerden.',
  'send-timeout': 'De server antwoordt niet. Probeer het straks opnieuw.',
  'send-busy': 'De server krijgt op dit moment veel antwoorden. Probeer het over enkele minuten opnieuw.',
  'send-server': 'De server heeft een probleem. Probeer het over enkele minuten opnieuw.',
  'send-not-found': 'Het adres voor de antwoorden bestaat niet. Verwittig de mensen die deze pagina publiceerden.',
  'send-refused':
    'De server heeft de antwoorden geweigerd. Misschien is de enquête gewijzigd: verwittig de mensen die deze pagina publiceerden.',
  'send-closed': 'De enquête is intussen afgesloten: de server aanvaardt geen antwoorden meer.',
  'send-not-collector':
    'Een andere pagina antwoordde in plaats van de server van de enquête. Misschien moet u zich eerst aanmelden op het netwerk.',
  'closed.title': 'Deze enquête is afgesloten',
  'closed.body': 'Ze eindigde op {date}. Dank aan iedereen die heeft geantwoord.',
  'closed.results': 'De resultaten bekijken',
  'not-open.title': 'Deze enquête is nog niet begonnen',
  'not-open.body': 'Ze begint op {date} om {time}.',
  'survey-missing': 'De enquête kon niet worden geladen.',
  'survey-not-json': 'De enquête kon niet worden gelezen: het bestand is beschadigd.',
  'survey-invalid': 'De enquête kan niet worden getoond: het bestand bevat een fout.',
  'failed.publisher': 'Verwittig de mensen die deze pagina publiceerden.',
};
