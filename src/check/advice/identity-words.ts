import { accounts, networks } from './network-words.ts';

/**
 * The kinds of things that tell who somebody is. Bare names of a channel ("telephone", "e-mail") are apart: they are
 * also what is counted and judged. So is what only "your" makes personal: "details", "number", "Instagram".
 */
export type Thing = 'names' | 'numbers' | 'contacts' | 'homes' | 'accounts' | 'phones' | 'mails' | 'births' | 'vague';

/** How one language asks who somebody is; each entry is a part of a regular expression. */
export interface IdentityWords {
  readonly things: Readonly<Record<Thing, string>>;
  /** "Your" or "my", with what may stand between it and the thing. */
  readonly your: string;
  /** What may stand before a thing that is a whole title. */
  readonly article: string;
  /** What may follow a thing and leaves it what it is. */
  readonly tail: string;
  /** "What is", before "your name". */
  readonly which: string;
  /** Verbs that want something written, before "your name". */
  readonly give: string;
  /** What may follow "your name" when it is asked for: a purpose, or the rest of a verb. */
  readonly after: string;
  /** What is often asked together with a name. */
  readonly others: string;
  /** "Who are you?": a name where it is written, often a role where it is picked. */
  readonly who: string;
  /** Whole questions for a name. */
  readonly called: string;
  /** How somebody wants to be called: a name where it is written, a form of address where it is picked. */
  readonly addressed: string;
  /** Whole questions for an address or a number. */
  readonly reach: string;
  /** Whole questions for the place where somebody lives. */
  readonly lives: string;
  /** Whole questions for the day of birth. */
  readonly born: string;
  /** What is personal without "your" when somebody is told to leave it: "a phone number". */
  readonly some: string;
  /** Whole questions inside a sentence, behind a verb: "tell us where you live". */
  readonly indirect: string;
  /** Who in one's place of work tells which place that is. */
  readonly superior: string;
  /** A sentence that asks something else: how often, or whether something is so. */
  readonly otherwise: string;
}

const french: IdentityWords = {
  things: {
    names: String.raw`noms?(?:\s+de\s+famille|\s+d(?:e\s+l['’]|e\s+la\s+|u\s+)(?:agente?|personne|répondante?|employée?|travailleu(?:r|se)|participante?))?|noms?\s+(?:d['’](?:usage|emprunt|utilisateur)|de\s+(?:jeune\s+fille|naissance|plume|(?:votre\s+)?compte))|prénoms?(?:\s+usuel)?|surnom|sobriquet|pseudo(?:nyme)?|alias|nickname|initiales|paraphe|signature|identité|identifiant|login|compte\s+(?:d['’])?utilisateur`,
    numbers: String.raw`matricule|(?:numéro|n[°o]\.?)\s+(?:national|fiscal|niss|inami|insee|d['’](?:identification(?:\s+(?:fiscale?|nationale?|personnelle?))?|identité|entreprise|étudiante?|agente?|employée?|affiliée?|affiliation|assurée?|adhérente?|immatriculation)|du\s+(?:personnel|registre\s+national|permis(?:\s+de\s+conduire)?)|de\s+(?:registre(?:\s+national)?|plaque|badge|matricule|membre|contribuable|pension|TVA|cliente?|patiente?|(?:la\s+)?sécurité\s+sociale|(?:la\s+|votre\s+)?carte\s+(?:d['’]identité|bancaire|de\s+(?:crédit|banque))|passeport|permis(?:\s+de\s+conduire)?|compte(?:\s+bancaire)?))|identifiant\s+(?:fiscal|national)|niss|nir|iban|plaque\s+d['’]immatriculation`,
    contacts: String.raw`adresse(?:\s+(?:IP|e-?mail|mail|électronique|de\s+courriel))?|coordonnées|(?:données|informations|renseignements|infos)\s+(?:de\s+contact|personnel(?:le)?s)|(?:numéro|n[°o]\.?)\s+de\s+(?:téléphone|tél\.?|gsm|portable|mobile)`,
    homes: String.raw`(?:lieu|commune|ville|village|localité|rue|adresse)\s+(?:(?:de\s+(?:votre\s+)?|du\s+)(?:résidence|domicile)|d['’]habitation)|(?:lieu|endroit|commune|ville|village|localité|rue)\s+où\s+(?:vous\s+(?:habitez|vivez|résidez)|tu\s+(?:habites|vis))|(?:rue|avenue)\s+et\s+numéro|numéro\s+et\s+rue|numéro\s+de\s+maison|code\s+postal\s+et\s+(?:commune|ville|localité)`,
    accounts: accounts(
      String.raw`compte|pseudo(?:nyme)?|identifiant|profil|nom(?:\s+d['’]utilisateur)?|numéro|adresse`,
      'sur|pour|de',
    ),
    phones: String.raw`téléphone|tél\.?|gsm|portable`,
    mails: String.raw`e-?mail|mail|courriel|mél`,
    births: String.raw`(?:date|jour)(?:\s+et\s+lieu)?\s+de\s+naissance|lieu\s+et\s+date\s+de\s+naissance|anniversaire`,
    vague: String.raw`numéro|n°|domicile|résidence|rue|ID|${networks.personal}`,
  },
  your: String.raw`(?:votre|vos|ton|ta|tes|mon|ma|mes)\s+`,
  article: String.raw`(?:(?:le|la|les)\s+|l['’])`,
  tail: String.raw`professionnel(?:le)?s?|privée?s?|personnel(?:le)?s?|complet|complète|postale|directe?|actuelle?|portable|fixe|mobile|windows|du\s+domicile|de\s+contact`,
  which: String.raw`(?:quel(?:le)?s?\s+(?:est|sont|était)|c['’]est\s+quoi|où\s+(?:est|se\s+(?:trouve|situe)))\s+`,
  give: String.raw`(?:indiqu|not|donn|entr|laiss|précis|mentionn|communiqu|renseign|complét|sélectionn|ajout|partag)(?:er|ez|e)|(?:inscri|écri)(?:re|vez|s)|di(?:re|tes|s)|avoir|connaître|(?:saisi|chois|rempl)(?:ir|r|ssez|issez|s)`,
  after: String.raw`pour|afin|si|ici|ci-dessous|dans|en\s+(?:majuscules|toutes)`,
  others: String.raw`fonction|service|grade|équipe|âge|titre|date`,
  who: String.raw`qui\s+êtes-vous\s*(?:\?|$)|qui\s+es-tu\s*(?:\?|$)`,
  called: String.raw`comment\s+(?:vous\s+(?:pré)?(?:appelez|nommez)-vous|t['’]appelles-tu|te\s+nommes-tu|(?:est-ce\s+que\s+)?(?:tu\s+t['’]appelles|vous\s+vous\s+appelez))|^je\s+m['’]appelle\s*[:.…_]*\s*$|^(?:veuillez\s+)?signe[rz]\s+ici|^(?:rempli|complété)\s+par\s*:?\s*$|qui\s+a\s+(?:rempli|complété)\s+(?:ce|cette)`,
  addressed: String.raw`comment\s+(?:(?:(?:doit|peut|pourrait|devrait)-on|(?:devons|pouvons|pourrions|devrions)-nous|dois-je|puis-je)\s+(?:vous\s+|t['’])|(?:faut-il\s+)(?:vous\s+|t['’])|vous\s+|t['’])(?:appeler|nommer|appelle-t-on)\s*(?:$|[?.!,;:])|comment\s+(?:(?:souhaitez|voulez|préférez|aimeriez|désirez)-vous|(?:souhaites|veux|préfères|aimerais)-tu)\s+(?:être\s+(?:appel|nomm)ée?|(?:que\s+(?:l['’]on|nous)\s+|qu['’]on\s+)(?:vous\s+|t['’])(?:appel|nomm)(?:le|e|ions))|(?:sous|par)\s+quel\s+(?:pré)?nom\s+(?:(?:pouvons-nous|peut-on|doit-on|devons-nous)\s+vous\s+(?:appeler|citer|nommer)|(?:souhaitez|voulez|préférez)-vous\s+(?:apparaître|être\s+(?:cité|appelé|nommé))|(?:êtes-vous|es-tu)\s+connu)|comment\s+(?:vos|tes)\s+(?:collègues|amis|proches)\s+(?:vous\s+|t['’]|te\s+)(?:appellent|surnomment)|quel\s+(?:pré)?nom\s+(?:(?:pouvons|devons)-nous\s+utiliser|(?:doit|peut)-on\s+utiliser|utiliser)\s+pour\s+(?:vous|toi)`,
  reach: String.raw`(?:comment|où|à\s+quel(?:le)?\s+(?:numéro|adresse))\s+(?:(?:pouvons-nous|peut-on|pourrions-nous|puis-je)\s+)?(?:vous|te)\s+(?:re)?(?:joindre|contacter|trouver|écrire|rappeler)\s*(?:\?|$|sur\s)|(?:à|sur)\s+quel(?:le)?\s+(?:numéro|adresse)\s+(?:pouvons-nous|peut-on)`,
  lives: String.raw`(?:où|(?:dans|à)\s+quel(?:le)?\s+(?:commune|ville|village|localité|rue|avenue|quartier|adresse))\s+(?:(?:habit|résid|log|demeur)(?:ez-vous|es-tu)|vivez-vous|vis-tu|(?:êtes-vous|es-tu)\s+domicilié|est-ce\s+que\s+(?:vous\s+(?:(?:habit|résid|log|demeur|viv)ez|êtes\s+domicilié)|tu\s+(?:(?:habit|résid|log|demeur)es|vis)))(?:e|·e)?\s*(?:$|[?.!,;:]|et\s|actuellement|maintenant|exactement|aujourd['’]hui)|(?:vous\s+(?:habit|résid|viv)ez|tu\s+(?:habites|vis))\s+(?:où(?![\p{L}])|dans\s+quel(?:le)?\s+(?:commune|ville|village|localité|rue))|d['’]où\s+(?:venez-vous|viens-tu|êtes-vous|es-tu)\s*(?:$|\?)|^où\s+(?:vous\s+(?:habit|résid|viv)ez|tu\s+(?:habites|vis))\s*(?:$|\?)`,
  born: String.raw`(?:quand|quel\s+jour|à\s+quelle\s+date)\s+(?:êtes-vous|es-tu)\s+née?`,
  some: String.raw`un\s+(?:pseudo(?:nyme)?|surnom|moyen\s+de\s+(?:vous|te)\s+(?:re)?(?:joindre|contacter)|numéro\s+(?:de\s+(?:téléphone|gsm|contact)|où\s+(?:vous|te)\s+joindre))|une\s+adresse\s+(?:e-?mail|mail|de\s+contact|électronique|où\s+(?:vous|te)\s+(?:joindre|écrire))`,
  indirect: String.raw`qui\s+(?:vous\s+êtes|tu\s+es)|où\s+(?:vous\s+(?:habit|résid|viv|log)ez|tu\s+(?:habites|vis))|comment\s+(?:(?:vous|te)\s+(?:re)?(?:joindre|contacter)|vous\s+vous\s+appelez|tu\s+t['’]appelles|vous\s+appeler|nous\s+pouvons\s+vous\s+(?:re)?(?:joindre|contacter))|quand\s+(?:vous\s+êtes|tu\s+es)\s+née?`,
  superior: String.raw`(?:nom|prénom|initiales)\s+d(?:e\s+(?:votre|ton)|u|e\s+la|e\s+l['’])\s*(?:chef|manager|supérieure?|responsable|collègue)|qui\s+est\s+(?:votre|ton)\s+(?:chef|manager|supérieure?|responsable)`,
  otherwise: String.raw`combien|fréquence|pourcentage|décri(?:vez|re)|parlez|^(?:devez|faut|est-ce|avez|doit|pourquoi|quand)(?![\p{L}])`,
};

const dutch: IdentityWords = {
  things: {
    names: String.raw`(?:naam|namen)(?:\s+van\s+(?:het|de)\s+(?:personeelslid|medewerker|werknemer|respondent|deelnemer))?|voornaam|achternaam|familienaam|meisjesnaam|roepnaam|bijnaam|koosnaam|schuilnaam|pseudoniem|alias|nickname|initialen|paraaf|handtekening|identiteit|gebruikers(?:naam|-?id)|account(?:naam)?|login(?:naam)?|inlog(?:naam|gegevens)`,
    numbers: String.raw`(?:(?:fiscaal\s+|nationaal\s+)?(?:stam|stamboek|identificatie|identiteits|personeels|werknemers|badge|rijksregister|insz-?|rsz-?|socialezekerheids|burgerservice|identiteitskaart|paspoort|rijbewijs|(?:bank)?rekening|(?:bank|krediet)kaart|belasting|btw-?|ondernemings|student(?:en)?|klant(?:en)?|patiënt(?:en)?|fiscale?|lid|lidmaatschaps|aansluitings|pensioen)-?|(?:fiscaal|nationaal)\s+)(?:nummer|nr\.?)|nummer\s+van\s+(?:uw|je|de)\s+(?:identiteitskaart|paspoort|rijbewijs|badge|rekening)|insz|bsn|iban|nummerplaat|kenteken`,
    contacts: String.raw`(?:huis|woon|thuis|post|ip-?|e-?mail-?|mail-?)?adres(?:gegevens)?|contact(?:gegevens|informatie)|persoonsgegevens|persoonlijke\s+(?:gegevens|informatie)|personalia|(?:telefoon|gsm-?|mobiel\s+)(?:nummer|nr\.?)`,
    homes: String.raw`woon(?:plaats|gemeente|stad)|verblijfplaats|(?:gemeente|stad|plaats|dorp|straat)\s+waar\s+(?:u|je)\s+woont|straatnaam|straat(?:naam)?\s+en\s+(?:huis)?nummer|huisnummer|postcode\s+en\s+(?:gemeente|woonplaats|plaats|stad)`,
    accounts: accounts(
      String.raw`account(?:naam)?|(?:gebruikers)?naam|profiel|nummer|id|handle|adres`,
      'op|voor|bij|van',
    ),
    phones: String.raw`telefoon|tel\.?|gsm|mobieltje`,
    mails: String.raw`e-?mail|mail`,
    births: String.raw`geboorte(?:datum|dag)|geboorteplaats\s+en\s+-datum|verjaardag`,
    vague: String.raw`gegevens|nummer|domicilie|straat|ID|${networks.personal}`,
  },
  your: String.raw`(?:uw|je|jouw|mijn)\s+(?:(?:eigen|volledige|huidige|directe|persoonlijke|officiële)\s+)?`,
  article: String.raw`(?:de|het)\s+`,
  tail: String.raw`\(?privé\)?|(?:op\s+het\s+)?werk|thuis`,
  which: String.raw`(?:(?:wat|welke?|waar)\s+(?:is|zijn|was)|hoe\s+(?:luidt|is))\s+`,
  give: String.raw`gelieve|geef|vul|noteer|vermeld|schrijf|laat|typ|kies|selecteer|bezorg|deel|vertel|zeg|meld|mogen\s+(?:we|wij)|mag\s+ik|(?:kunt|wilt)\s+u|(?:kun|kan|wil)\s+je`,
  after: String.raw`voor|zodat|om|als|indien|in|op|hier|hieronder|achter|te|kennen|weten|noteren|achterlaten|invullen|opgeven|doorgeven|meedelen`,
  others: String.raw`functie|dienst|graad|team|afdeling|leeftijd|titel|datum`,
  who: String.raw`wie\s+(?:bent\s+u|ben\s+je|ben\s+jij)\s*(?:\?|$)`,
  called: String.raw`hoe\s+heet\s+(?:u|je|jij)(?![\p{L}])|^(?:ik\s+heet|mijn\s+naam\s+is|(?:gelieve\s+)?teken\s+hier)\s*[:.…_]*\s*$|^ingevuld\s+door\s*:?\s*$|wie\s+(?:vulde|heeft)\s+(?:deze|dit)\s+\p{L}+\s+in(?:gevuld)?`,
  addressed: String.raw`hoe\s+(?:(?:mogen|mag|kunnen|kan|moeten|moet|zullen)\s+(?:we|wij|ik|men)\s+(?:u|je|jou)\s+(?:noemen|aanspreken)|(?:wilt\s+u|wil\s+je|wenst\s+u|zou\s+u)\s+(?:graag\s+)?(?:(?:genoemd|aangesproken)\s+(?:willen\s+)?worden|dat\s+(?:we|wij)\s+(?:u|je)\s+(?:noemen|aanspreken))|(?:word\s+je|wordt\s+u)\s+genoemd|noem(?:t\s+men|en\s+ze)\s+(?:u|je|jou))|onder\s+welke\s+naam\s+(?:mogen\s+(?:we|wij)\s+(?:u|je)\s+(?:citeren|vermelden|noemen)|(?:wilt\s+u|wil\s+je)\s+(?:verschijnen|vermeld|genoemd|geciteerd)|(?:bent\s+u|ben\s+je)\s+bekend|kent\s+men\s+(?:u|je))|hoe\s+noemen\s+(?:uw|je)\s+(?:collega['’]?s|vrienden)\s+(?:u|je|jou)|welke\s+naam\s+(?:mogen|moeten|kunnen)\s+(?:we|wij)\s+(?:voor\s+(?:u|je|jou)\s+)?gebruiken\s+voor\s+(?:u|jou)`,
  reach: String.raw`(?:hoe|waar|op\s+welk\s+(?:nummer|adres))\s+(?:kunnen|mogen|kan|mag)\s+(?:we|wij|ik)\s+(?:u|je|jou)\s+(?:bereiken|contacteren|opbellen|(?:terug)?bellen|vinden|mailen)|hoe\s+(?:kunnen|mogen)\s+(?:we|wij)\s+(?:met\s+(?:u|je|jou)\s+contact|contact\s+met\s+(?:u|je|jou))\s+opnemen`,
  lives: String.raw`(?:waar|in\s+welke?\s+(?:gemeente|stad|straat|dorp|plaats|wijk|buurt)|op\s+welk\s+adres)\s+(?:(?:woont|verblijft|leeft)\s+u|(?:woon|verblijf|leef)\s+(?:je|jij)|(?:bent\s+u|ben\s+je)\s+(?:gedomicilieerd|woonachtig))\s*(?:$|[?.!,;:]|en\s|nu(?![\p{L}])|momenteel|precies|op\s+dit\s+moment)|(?:u\s+woont|je\s+woont|woont\s+u)\s+waar\s*\?|^waar\s+(?:u|je)\s+woont\s*$|waar\s+(?:komt\s+u|kom\s+je)\s+vandaan\s*(?:$|\?)`,
  born: String.raw`wanneer\s+(?:bent|werd|ben)\s+(?:u|je)\s+(?:geboren|jarig)`,
  some: String.raw`een\s+(?:bijnaam|pseudoniem|schuilnaam|(?:telefoon|gsm-?)nummer|(?:e-?mail-?|mail-?)adres|manier\s+om\s+(?:u|je)\s+te\s+(?:bereiken|contacteren))(?:\s+(?:achter|op|in)(?:\s+te\s+\p{L}+)?)?`,
  indirect: String.raw`wie\s+(?:u|je)\s+bent|waar\s+(?:u|je)\s+woont|hoe\s+(?:(?:we|wij)\s+(?:u|je|jou)\s+(?:kunnen|mogen)\s+(?:bereiken|contacteren|bellen|noemen)|(?:u|je)\s+heet)|wanneer\s+(?:u|je)\s+geboren\s+bent`,
  superior: String.raw`naam\s+(?:chef|leidinggevende)|(?:naam|initialen)\s+van\s+(?:uw|je|de)\s+(?:directe\s+)?(?:chef|manager|baas|leidinggevende|collega|teamleider)|wie\s+is\s+(?:uw|je)\s+(?:directe\s+)?(?:chef|manager|baas|leidinggevende|teamleider)`,
  otherwise: String.raw`hoeveel|beschrijf|hoe\s+(?:vaak|lang|goed|tevreden)|^(?:moet|moest|hebt|heeft|is|wordt|waarom|wanneer)(?![\p{L}])`,
};

const german: IdentityWords = {
  things: {
    names: String.raw`namen?(?:\s+de[rs]\s+(?:mitarbeiters?|mitarbeiterin|person|befragten))?|(?:vor|nach|zu|familien|geburts|mädchen|ruf|spitz|kose|künstler|deck|benutzer|nutzer|anmelde|login|konto)namen?|pseudonyme?|alias|nickname|(?:namens|personal)kürzel|initialen|unterschrift|identität|(?:benutzer|nutzer)(?:konto|kennung|-id)|login`,
    numbers: String.raw`(?:personal|mitarbeiter|(?:personal|dienst)?ausweis|(?:national)?register|umsatzsteuer|unternehmens|matrikel|studenten|kunden|patienten|(?:sozial|kranken|renten)?versicherungs|steuer(?:identifikations)?|identifikations|identitäts|konto|bankkonto|kreditkarten|reisepass|pass|führerschein|mitglieds|dienst|renten|ahv)-?(?:nummer|nr\.?)|(?:steuer|mitarbeiter|personal)-?id|nummer\s+(?:ihres|deines|des)\s+(?:ausweises|passes|führerscheins|kontos)|iban|(?:kfz-|auto-?)kennzeichen`,
    contacts: String.raw`(?:wohn|post|privat|ip-?|e-?mail-?|mail-?)?adresse|anschrift|kontakt(?:daten|angaben|informationen)|personalien|persönlichen?\s+(?:daten|angaben|informationen)|(?:telefon|handy|mobil|durchwahl)-?(?:nummer|nr\.?)|durchwahl`,
    homes: String.raw`wohn(?:ort|sitz|gemeinde|viertel)|heimat(?:ort|stadt|gemeinde)|(?:stra(?:ß|ss)e|straße)\s+und\s+(?:haus)?nummer|hausnummer|(?:plz|postleitzahl)\s+und\s+(?:(?:wohn)?ort|stadt|gemeinde)`,
    accounts: accounts(
      String.raw`(?:nutzer|benutzer)?konto|account|(?:nutzer|benutzer)?name|profil|kennung|id|nummer|handle|adresse`,
      'auf|bei|für|in',
    ),
    phones: String.raw`telefon|tel\.?|mobiltelefon`,
    mails: String.raw`e-?mail|mail`,
    births: String.raw`geburts(?:datum|tag)`,
    vague: String.raw`daten|nummer|kennung|kürzel|stra(?:ß|ss)e|ID|${networks.personal}`,
  },
  your: String.raw`(?:ihre?n?|[dm]eine?n?)\s+(?:(?:vollständige|eigene|private|aktuelle|persönliche|bevorzugte|dienstliche)[nrs]?\s+)?`,
  article: String.raw`(?:der|die|das)\s+`,
  tail: String.raw`privat|dienstlich`,
  which: String.raw`(?:(?:was|wo|welche[rs]?)\s+(?:ist|sind)|wo\s+(?:liegt|befindet\s+sich)|wie\s+(?:ist|lautet|lauten))\s+`,
  give: String.raw`(?:geben|tragen|nennen|hinterlassen|schreiben|wählen|notieren|sagen|verraten|teilen|füllen)\s+sie|(?:gib|trage?|nenne?|hinterlasse?|schreibe?|wähle?|notiere?|sage?|verrate?|teile?|fülle?)(?=\s)|(?:dürfen|können)\s+wir|bitte`,
  after: String.raw`für|damit|um|falls|wenn|an|ein|aus|hier|unten|in|mit|eintragen|angeben|nennen|hinterlassen|mitteilen|erfahren|wissen|haben`,
  others: String.raw`funktion|dienststelle|abteilung|team|alter|titel|datum`,
  who: String.raw`wer\s+(?:sind\s+sie|bist\s+du)\s*(?:\?|$)`,
  addressed: String.raw`wie\s+(?:(?:dürfen|sollen|können|darf|soll|kann)\s+(?:wir|ich|man)\s+(?:sie|dich)\s+(?:nennen|ansprechen|anreden)|(?:möchten|wollen|wünschen|würden)\s+sie\s+(?:gerne?\s+)?(?:genannt|angesprochen|angeredet)\s+werden|(?:möchtest|willst|würdest)\s+du\s+(?:gerne?\s+)?(?:genannt|angesprochen)\s+werden|(?:werden\s+sie|wirst\s+du)\s+genannt|nennt\s+man\s+(?:sie|dich))|unter\s+welchem\s+namen\s+(?:(?:dürfen|sollen|können)\s+wir\s+(?:sie|dich)\s+(?:nennen|zitieren|erwähnen)|(?:möchten|wollen)\s+sie\s+(?:erscheinen|genannt|zitiert|erwähnt)|(?:sind\s+sie|bist\s+du)\s+bekannt|kennt\s+man\s+(?:sie|dich))|wie\s+nennen\s+(?:sie\s+ihre|dich\s+deine)\s+(?:freunde|freundinnen|kolleg\p{L}+)|welchen\s+namen\s+(?:dürfen|sollen)\s+wir\s+für\s+(?:sie|dich)\s+(?:verwenden|benutzen)`,
  called: String.raw`wie\s+(?:heißen|heissen)\s+sie(?![\p{L}])|wie\s+hei(?:ß|ss)t\s+du(?![\p{L}])|^ausgefüllt\s+von\s*:?\s*$|wer\s+hat\s+(?:diesen|diese|den)\s+\p{L}+\s+ausgefüllt|^(?:ich\s+heiße|mein\s+name\s+ist|(?:bitte\s+)?(?:hier\s+unterschreiben|unterschreiben\s+sie\s+hier))\s*[:.…_]*\s*$`,
  reach: String.raw`(?:wie|wo|unter\s+welcher\s+(?:nummer|adresse))\s+(?:können|dürfen|kann|darf)\s+(?:wir|ich)\s+(?:sie|dich)\s+(?:erreichen|kontaktieren|(?:an|zurück)rufen|finden|anschreiben)|wie\s+(?:können|dürfen)\s+wir\s+mit\s+(?:ihnen|dir)\s+(?:kontakt\s+aufnehmen|in\s+kontakt\s+treten)`,
  lives: String.raw`(?:wo|(?:in|an)\s+welche[rmn]?\s+(?:stadt|gemeinde|ort(?:schaft|steil)?|dorf|stra(?:ß|ss)e|stadtteil|viertel|adresse))\s+(?:(?:wohnen|leben)\s+sie|(?:wohnst|lebst)\s+du|(?:sind\s+sie|bist\s+du)\s+(?:wohnhaft|gemeldet|zu\s+hause))\s*(?:$|[?.!,;:]|und\s|derzeit|zurzeit|momentan|jetzt|genau|aktuell)|(?:ort|gemeinde|stadt),?\s+(?:in|an)\s+(?:dem|der)\s+(?:sie\s+(?:wohnen|leben)|du\s+(?:wohnst|lebst))|^wo\s+(?:sie\s+wohnen|du\s+wohnst)\s*$|woher\s+(?:kommen|stammen)\s+sie\s*(?:$|\?)|woher\s+(?:kommst|stammst)\s+du\s*(?:$|\?)|aus\s+welche[rm]\s+(?:stadt|gemeinde|ort|dorf)\s+(?:(?:kommen|stammen)\s+sie|(?:kommst|stammst)\s+du)`,
  born: String.raw`wann\s+(?:sind|wurden)\s+sie\s+geboren|wann\s+(?:haben\s+sie|ist\s+ihr)\s+geburtstag|wann\s+(?:bist|wurdest)\s+du\s+geboren|wann\s+(?:hast\s+du|ist\s+dein)\s+geburtstag`,
  some: String.raw`eine?n?\s+(?:spitznamen|pseudonym|(?:telefon|handy)nummer|(?:e-?mail-?|mail-?)adresse|weg,?\s+(?:sie|dich)\s+zu\s+erreichen)(?:\s+(?:an|ein))?`,
  indirect: String.raw`wer\s+(?:sie\s+sind|du\s+bist)|wo\s+(?:sie\s+(?:wohnen|leben)|du\s+(?:wohnst|lebst))|wie\s+(?:wir\s+(?:sie|dich)\s+(?:erreichen|kontaktieren|nennen|anrufen)\s+(?:können|dürfen|sollen)|sie\s+hei(?:ß|ss)en|du\s+hei(?:ß|ss)t)|wann\s+sie\s+geboren\s+(?:sind|wurden)`,
  superior: String.raw`name[n]?\s+(?:ihre[rs]|de[rs])\s+(?:chefs?|chefin|vorgesetzten|teamleit(?:ers|erin)|kolleg(?:en|in))|wer\s+ist\s+(?:ihre?)\s+(?:chef(?:in)?|vorgesetzte[r]?|teamleiter(?:in)?)`,
  otherwise: String.raw`beschreiben|bewerten|wie\s+(?:viele?|oft|lange|gut|zufrieden)|^(?:müssen|muss|haben|hat|ist|wird|warum|wann)(?![\p{L}])`,
};

const english: IdentityWords = {
  things: {
    names: String.raw`first\s+(?:name\s+)?and\s+last\s+names?|(?:(?:(?:first|last|full|family|given|middle|maiden|birth|preferred|christian|pen|screen|display|stage|pet|login|account)\s+|(?:respondent|employee|staff\s+member|participant)(?:['’]s)?\s+)?names?|names?\s+of\s+the\s+(?:respondent|employee|staff\s+member|participant))|surname|forenames?|nickname|pseudonym|alias|initials|signature|identity|handle|log-?[io]n(?:\s+id)?|user\s?(?:name|id)|screenname`,
    numbers: String.raw`(?:employee|staff|badge|personnel|passport|payroll|pension|social\s+(?:security|insurance)|national(?:\s+(?:register|registration|insurance|identity|identification|id))?|personal\s+identification|tax(?:payer)?(?:\s+(?:identification|reference|file))?|vat|company|student|customer|client|patient|insurance|bank\s+account|account|(?:credit|debit|bank)\s+card|id(?:entity|entification)?(?:\s+card)?|driv(?:ing|er['’]?s?)\s+licen[cs]e|member(?:ship)?)\s+(?:number|no\.?|id)|tin|ssn|iban|(?:number|licence|license|registration)\s+plate`,
    contacts: String.raw`(?:(?:home|postal|street|residential|permanent|ip|e-?mail|mail)\s+)?address|(?:contact|personal)\s+(?:details|information|info|data|particulars)|(?:phone|telephone|mobile|cell|cellphone)\s+(?:number|no\.?)`,
    homes: String.raw`(?:place\s+where\s+you\s+live)|(?:place|town|city|village|municipality|street)\s+of\s+residence|home\s?town|home\s+(?:city|village|municipality)|(?:town|city|village|municipality|street)\s+(?:(?:where|in\s+which)\s+you\s+(?:live|reside)|you\s+live\s+in)|street\s+and\s+(?:house\s+)?number|house\s+number|(?:postcode|zip(?:\s+code)?)\s+and\s+(?:town|city|municipality)`,
    accounts: accounts(
      String.raw`handle|user\s?name|account(?:\s+name)?|(?<!teams\s)name|id|profile(?:\s+(?:name|link|url))?|nickname|number|tag|alias|address`,
      'on|for|at',
    ),
    phones: String.raw`(?:mobile\s+|cell\s?)?(?:tele)?phone|mobile`,
    mails: String.raw`e-?mail`,
    births: String.raw`date\s+(?:and\s+place\s+)?of\s+birth|birth\s?(?:date|day)`,
    vague: String.raw`details|particulars|number|extension|street|residence|domicile|ID|${networks.personal}`,
  },
  your: String.raw`(?:your|my)\s+(?:(?:own|windows|current|private|personal|professional|business|direct|work|home|complete|preferred)\s+)?`,
  article: String.raw`the\s+`,
  tail: String.raw`please|windows|at\s+(?:work|home)`,
  which: String.raw`(?:what|where|which)(?:['’]s|\s+is|\s+are|\s+was)\s+`,
  give: String.raw`(?:give|enter|provide|write|leave|type|state|tell\s+us|add|choose|select|pick|fill\s+in|put|sign|share|indicate|specify|submit|supply|drop(?:\s+us)?|have|know)`,
  after: String.raw`so|for|if|in|here|below|to`,
  others: String.raw`function|department|team|role|job\s+title|title|age|date|office|grade`,
  who: String.raw`who\s+are\s+you\s*(?:\?|$)`,
  called: String.raw`what\s+are\s+you\s+called|^my\s+name\s+is\s*[:.…_]*\s*$|^(?:please\s+)?sign\s+here|^(?:completed|filled\s+in|filled\s+out)\s+by\s*:?\s*$|who\s+(?:completed|filled\s+(?:in|out)|is\s+(?:completing|filling\s+(?:in|out)))\s+this`,
  addressed: String.raw`(?:what|how)\s+(?:should|can|may|shall|could|do|must)\s+(?:we|i|they|people|others|(?:your\s+)?(?:friends|colleagues))\s+(?:call|name|address)\s+you\s*(?:$|[?.!,;:])|(?:what|how)\s+(?:would|do|should)\s+you\s+(?:(?:like|want|wish|prefer)\s+to\s+)?be\s+(?:called|addressed|named)|(?:what|which)(?:\s+name)?\s+do\s+you\s+go\s+by|(?:by|under)\s+(?:what|which)\s+name\s+are\s+you\s+known|(?:what|which)\s+name\s+(?:should|can|may)\s+we\s+(?:use|call)\s+(?:for\s+)?you(?![\p{L}])|(?:by|under)\s+(?:what|which)\s+name\s+(?:(?:can|may|should)\s+we\s+(?:call|quote|mention|address)|(?:would|do)\s+you\s+(?:like|want|wish)\s+to\s+(?:appear|be\s+quoted))`,
  reach: String.raw`(?:which|what)\s+(?:(?:e-?mail\s+|postal\s+)?address|(?:phone\s+)?number)\s+(?:can|may|should)\s+we|(?:how|where|(?:at|on)\s+(?:which|what)\s+(?:number|address))\s+(?:can|may|could|should|do)\s+(?:we|i)\s+(?:(?:best\s+)?(?:reach|contact|call|e-?mail|find|text)|get\s+(?:back\s+)?(?:in\s+touch\s+with|to|hold\s+of))\s+you(?!\s+(?:better|more|faster|less))`,
  lives: String.raw`(?:where|(?:in\s+)?(?:which|what)\s+(?:town|city|village|municipality|street|neighbou?rhood|suburb)|at\s+(?:which|what)\s+address)\s+(?:do\s+you\s+(?:currently\s+|actually\s+|now\s+)?(?:live|reside)|are\s+you\s+(?:currently\s+|now\s+)?(?:living|residing|domiciled))(?:\s+in)?\s*(?:$|[?.!,;:]|and\s|now(?![\p{L}])|currently|exactly|today|at\s+the\s+moment|these\s+days)|where\s+is\s+your\s+home\s*\?|^where\s+you\s+live\s*$|where\s+(?:are\s+you|do\s+you\s+come)\s+from\s*(?:$|\?)`,
  born: String.raw`when\s+were\s+you\s+born|when\s+is\s+your\s+birthday|(?:what|which)\s+day\s+were\s+you\s+born`,
  some: String.raw`an?\s+(?:nickname|pseudonym|(?:phone|telephone|mobile)\s+number|e-?mail\s+address|(?:number|address)\s+(?:where|at\s+which|on\s+which)\s+(?:we|i)\s+can\s+(?:reach|contact|call)\s+you|(?:way|means)\s+(?:to|of)\s+(?:reach|contact)(?:ing)?\s+you)`,
  indirect: String.raw`who\s+you\s+are|where\s+you\s+(?:live|reside)|how\s+(?:(?:we|i)\s+(?:can|may)|to)\s+(?:reach|contact|call|address)\s+you|what\s+(?:your\s+name\s+is|(?:we\s+(?:should|can|may)|to)\s+call\s+you|you\s+are\s+called)|when\s+you\s+were\s+born`,
  superior: String.raw`(?:name|initials)\s+of\s+your\s+(?:(?:line|direct)\s+)?(?:manager|boss|supervisor|colleague|team\s+leader|chief)|(?:manager|boss|supervisor|colleague|team\s+leader|chief|chef(?:\s+direct)?)['’]s\s+(?:full\s+)?(?:name|initials)|who\s+is\s+your\s+(?:(?:line|direct)\s+)?(?:manager|boss|supervisor|team\s+leader)`,
  otherwise: String.raw`describe|(?:write|tell\s+us)\s+about|how\s+(?:many|often|much|long|well|satisfied)|^(?:do(?!\s+you\s+(?:want|wish))|does|did|must|should|are|is|was|were|has|why|when|have\s+you)(?![\p{L}])`,
};

/** The languages in which questions are read. */
export const identityLanguages: readonly IdentityWords[] = [french, dutch, german, english];
