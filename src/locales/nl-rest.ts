import type { enRest } from './en-rest.ts';
import type { WordsLike } from './message.ts';

/** What the widget says in Dutch (nl-BE) once the first page is shown: loaded while it is read. */
export const nlRest: WordsLike<typeof enRest> = {
  'error.summary': {
    zero: 'Niets meer na te kijken',
    one: 'Kijk één antwoord na',
    other: 'Kijk {count} antwoorden na',
  },
  'error.prefix': 'Fout:',
  'error.mended': 'In orde',
  'error.gone': 'Wordt niet meer gevraagd',
  'unsent.title': 'Uw antwoorden zijn niet verzonden',
  'unsent.kept': 'Er is niets verloren gegaan: uw antwoorden staan nog op deze pagina.',
  'unsent.code': 'Technische code: {code}',
  'button.sending': 'Bezig met verzenden…',
  'review.title': 'Lees uw antwoorden na',
  'review.intro': 'Er wordt niets verzonden zolang u niet ‘Mijn antwoorden verzenden’ kiest.',
  'review.none': 'Niet beantwoord',
  'review.change': 'Wijzigen',
  'paper.if': 'Alleen als u {answers} hebt geantwoord op {question}.',
  'paper.maybe': 'Alleen als dit voor u geldt.',
  'question.invalid': {
    zero: 'Dit antwoord wordt hier niet aanvaard. Kijk het na, samen met uw andere antwoorden.',
    other: '{text}',
  },
  'question.shown': {
    one: 'Er is één vraag toegevoegd.',
    other: 'Er zijn {count} vragen toegevoegd.',
  },
  'question.hidden': { one: 'Eén vraag is verwijderd.', other: '{count} vragen zijn verwijderd.' },
  'guard.title': 'Hieraan kan iemand worden herkend. U beslist:',
  'guard.name': 'naam',
  'guard.phone': 'telefoon',
  'guard.mail': 'e-mailadres',
  'guard.register': 'rijksregisternummer',
  'guard.account': 'rekeningnummer',
  'guard.plate': 'nummerplaat',
  'guard.short.name': 'naam',
  'guard.short.phone': 'tel.',
  'guard.short.mail': 'mailadres',
  'guard.short.register': 'rijksregister',
  'guard.short.account': 'rekening',
  'guard.short.plate': 'plaat',
  'guard.found': '{kind}: {text}',
  'guard.mask': 'Vervangen door {mask}',
  'guard.leave': 'Zo laten staan',
  'guard.masked': 'Vervangen door {mask}.',
  'guard.undo': 'Terugzetten',
  'language.changed': 'De enquête is nu in het Nederlands.',
  'start.preview': 'Voorbeeldweergave: er worden geen antwoorden opgeslagen.',
  'notice.sent': 'Uw antwoorden verlaten deze pagina pas wanneer u ze verzendt.',
  'notice.owner': 'Uw antwoorden worden gelezen door: {owner}.',
  'notice.noTracking': 'Dit formulier gebruikt geen cookies, meet niets en stuurt uw antwoorden naar niemand anders.',
  'notice.device': 'Op dit toestel worden geen antwoorden bewaard: sluit u de pagina, dan zijn ze gewist.',
  'notice.draft':
    'Zodat u bij een onderbreking niets verliest, worden uw antwoorden in deze browser bewaard tot u ze verzendt of wist. Wie deze browser gebruikt, kan ze lezen. Na {date} worden ze niet meer gebruikt.',
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
    'Uw antwoorden zijn niet zo versleuteld dat alleen de verantwoordelijken ze kunnen lezen: wie de server beheert, kan ze ook lezen.',
  'notice.purpose': 'Waarvoor ze dienen: {purpose}',
  'notice.retention': 'De verantwoordelijken verbinden zich ertoe de antwoorden hoogstens {duration} te bewaren.',
  'notice.contact': 'Een vraag over de enquête? Schrijf naar {contact}.',
  'notice.kind.proof': 'Bewijs',
  'notice.kind.promise': 'Belofte',
  'notice.kind.limit': 'Beperking',
  'notice.kind.legal': 'Wettelijk',
  'notice.more': 'Alle details',
  'notice.kinds':
    'Bewijs: het programma zorgt ervoor; de code is openbaar en iedereen kan ze nakijken. Belofte: u moet de verantwoordelijken vertrouwen. Beperking: wat dit formulier niet kan verhinderen. Wettelijk: wat u volgens de wet moet weten.',
  'notice.sealed':
    'Uw antwoorden worden op deze pagina versleuteld voordat ze de pagina verlaten. Ze kunnen alleen met de privésleutel van de verantwoordelijken worden ontsleuteld: noch de server, noch het netwerk kan ze lezen.',
  'notice.length': 'Alle verzendingen zijn even lang: de lengte verraadt niets over uw antwoorden.',
  'notice.fingerprint':
    'Vingerafdruk van de sleutel: {fingerprint}. Vergelijk hem met de vingerafdruk die de verantwoordelijken elders hebben bekendgemaakt, bijvoorbeeld op papier.',
  'notice.forgets':
    'Wie de server beheert, verbindt zich ertoe noch het IP-adres (dat van uw verbinding), noch het tijdstip, noch de volgorde van de antwoorden te bewaren.',
  'notice.mayKeep':
    'Wie de server beheert, zou het IP-adres (dat van uw verbinding) en het tijdstip van uw verzending kunnen noteren.',
  'notice.page': 'Andere programma’s op deze pagina zouden kunnen meelezen wat u hier schrijft.',
  'notice.freeText':
    'Wat u in uw eigen woorden schrijft, kan u herkenbaar maken: vermeld geen naam en geen dossiernummer.',
  'notice.profile': 'In een kleine dienst kunnen meerdere antwoorden over uw profiel u samen herkenbaar maken.',
  'notice.authority':
    'U kunt een klacht indienen bij de gegevensbeschermingsautoriteit (in België: gegevensbeschermingsautoriteit.be).',
  'notice.forgetsSaid':
    'De verantwoordelijken verklaren dat de server noch het IP-adres (dat van uw verbinding), noch het tijdstip, noch de volgorde van de antwoorden bewaart.',
  'notice.withdraw':
    'Na verzending kunt u uw antwoorden hier niet meer wijzigen. Wilt u ze laten wissen, richt u dan tot de verantwoordelijken.',
  'sending.retry': { one: 'Nieuwe poging over {count} seconde.', other: 'Nieuwe poging over {count} seconden.' },
  'draft.kept': 'Uw antwoorden worden op dit toestel bewaard tot u ze verzendt.',
  'draft.restored': 'U gaat verder met uw concept: uw antwoorden waren op dit toestel bewaard.',
  'draft.refused': 'Uw concept kan niet op dit toestel worden bewaard. Houd deze pagina open.',
  'draft.elsewhere':
    'Deze enquête staat open in een ander tabblad, dat het concept bewaart. Wat u hier antwoordt, wordt niet meer bewaard.',
  'draft.gone':
    'Uw concept is in een ander tabblad verzonden of gewist. Wat u hier antwoordt, wordt niet meer bewaard.',
  'draft.delete': 'Mijn concept wissen',
  'draft.ask': 'Al uw antwoorden op dit toestel wissen?',
  'draft.confirm': 'Wissen en opnieuw beginnen',
  'draft.cancel': 'Mijn antwoorden behouden',
  'draft.deleted': 'Uw concept is gewist.',
  'sending.waiting':
    'Uw antwoorden zijn nog niet aangekomen. We proberen het automatisch opnieuw: houd deze pagina open.',
  'sending.now': 'Nu opnieuw proberen',
  'sending.stop': 'Niet meer proberen',
  'sending.changed':
    'U hebt een antwoord gewijzigd: de verzending is gestopt. Verzend uw antwoorden opnieuw wanneer u klaar bent.',
  'copy.keep': 'Een kopie van mijn antwoorden bewaren',
  'copy.kept':
    'Uw antwoorden staan in het bestand {file}. Wie het opent, kan ze lezen: bewaar het op een veilige plaats.',
  'copy.text': 'Geen bestand? Kopieer deze tekst.',
  'copy.unsent': 'Kopie van antwoorden die niet zijn verzonden.',
  'copy.forOwner': 'Voor de verantwoordelijken van de enquête:',
  'sent.title': 'Bedankt, uw antwoorden zijn verzonden',
  'sent.earlier':
    'Ze waren bij een vorige poging al aangekomen. Wat u daarna wijzigde, kon niet meer worden toegevoegd.',
  'sent.results': 'De resultaten verschijnen hier na {date}.',
  'exit.leave': 'Deze pagina verlaten',
  'exit.keys': 'Of druk drie keer op Escape: uw antwoorden worden gewist en er gaat een andere pagina open.',
  'exit.over': 'Of druk drie keer op Escape: er gaat een andere pagina open.',
  'share.title': 'Help deze enquête verspreiden.',
  'share.body': 'Kent u collega’s voor wie dit ook belangrijk is? Stuur hun de link.',
  'share.address': 'Adres van de enquête',
  'share.copy': 'Link kopiëren',
  'share.copied': 'De link is gekopieerd.',
  'share.failed': 'De link kon niet worden gekopieerd: hij is geselecteerd, kopieer hem zelf.',
  'share.native': 'Delen…',
  'send-other-key':
    'De sleutel van deze enquête is niet de sleutel die deze pagina verwacht: iemand anders zou uw antwoorden kunnen lezen. Daarom worden ze niet verzonden. Verwittig de verantwoordelijken.',
  'send-contradiction':
    'De server geeft andere regels op dan deze enquête. Daarom worden uw antwoorden niet verzonden. Verwittig de verantwoordelijken.',
  'refused.https': 'Deze pagina via een beveiligde verbinding (https) openen',
  'departure.title': 'Wat er wordt verzonden',
  'departure.to': 'Naar: {address}',
  'departure.size': 'Grootte van de inhoud: {size} bytes.',
  'departure.bytes': 'Exacte inhoud',
  'departure.nothing': 'Niets: uw antwoorden kunnen niet worden klaargemaakt voor verzending.',
  'refused.insecure':
    'Deze pagina is niet via een beveiligde verbinding (https) geladen: uw antwoorden kunnen niet worden versleuteld en worden daarom niet verzonden.',
  'send-not-sealed': 'Uw antwoorden kunnen op deze pagina niet worden versleuteld. Daarom worden ze niet verzonden.',
  'send-not-configured':
    'Deze pagina vermeldt niet waar de antwoorden naartoe moeten. Verwittig de mensen die ze hebben gepubliceerd.',
  'send-timeout': 'De server antwoordt niet. Probeer het straks opnieuw.',
  'send-busy': 'De server krijgt op dit moment veel antwoorden. Probeer het over enkele minuten opnieuw.',
  'send-server': 'De server heeft een probleem. Probeer het over enkele minuten opnieuw.',
  'send-not-found':
    'Het adres voor de antwoorden bestaat niet. Verwittig de mensen die deze pagina hebben gepubliceerd.',
  'send-refused':
    'De server heeft de antwoorden geweigerd. Bewaar er een kopie van en verwittig de mensen die deze pagina hebben gepubliceerd.',
  'send-old-version':
    'De enquête is gewijzigd sinds u deze pagina hebt geopend. Bewaar een kopie van uw antwoorden en laad de pagina daarna opnieuw.',
  'send-forbidden':
    'De server aanvaardt geen antwoorden van deze pagina. Bewaar een kopie van uw antwoorden en verwittig de mensen die ze hebben gepubliceerd.',
  'send-too-large': 'Uw antwoorden zijn te lang voor de server. Kort uw langste teksten in en probeer het opnieuw.',
  'send-closed': 'De enquête is intussen afgesloten: de server aanvaardt geen antwoorden meer.',
  'send-not-collector':
    'Een andere pagina antwoordde in plaats van de server van de enquête. Misschien moet u zich eerst aanmelden op het netwerk.',
  'closed.title': 'Deze enquête is afgesloten',
  'closed.body': 'Ze eindigde op {date}. Dank aan iedereen die heeft geantwoord.',
  'closed.results': 'De resultaten bekijken',
  'not-open.title': 'Deze enquête is nog niet begonnen',
  'not-open.body': 'Ze begint op {date} om {time} uur.',
  'survey-missing': 'De enquête kon niet worden geladen.',
  'survey-not-json': 'De enquête kon niet worden gelezen: het bestand is beschadigd.',
  'survey-invalid': 'De enquête kan niet worden getoond: het bestand bevat een fout.',
  'failed.publisher': 'Verwittig de mensen die deze pagina hebben gepubliceerd.',
};
