/**
 * The kinds of things that tell who somebody is. Bare names of a channel ("telephone", "e-mail") are apart: they are
 * also what is counted and judged.
 */
export type Thing = 'names' | 'numbers' | 'contacts' | 'phones' | 'mails' | 'births';

/** How one language asks who somebody is; each entry is a part of a regular expression. */
export interface IdentityWords {
  readonly things: Readonly<Record<Thing, string>>;
  /** "Your", with what may stand between it and the thing. */
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
  /** Whole questions for an address or a number. */
  readonly reach: string;
  /** Whole questions for the day of birth. */
  readonly born: string;
  /** Who in one's place of work tells which place that is. */
  readonly superior: string;
  /** A sentence that asks something else: how often, or whether something is so. */
  readonly otherwise: string;
}

const french: IdentityWords = {
  things: {
    names: String.raw`noms?(?:\s+de\s+famille|\s+d(?:e\s+l['’]|e\s+la\s+|u\s+)(?:agente?|personne|répondante?|employée?|travailleu(?:r|se)|participante?))?|prénoms?|initiales|signature|identité|identifiant|login|nom\s+d['’]utilisateur`,
    numbers: String.raw`matricule|(?:numéro|n[°o]\.?)\s+(?:national|de\s+(?:registre(?:\s+national)?|plaque|badge|matricule|sécurité\s+sociale|carte\s+d['’]identité|passeport|compte(?:\s+bancaire)?)|niss|inami|d['’]identification|d['’]agent|du\s+personnel|d['’]employée?)|niss|iban|plaque\s+d['’]immatriculation`,
    contacts: String.raw`adresse(?:\s+(?:IP|e-?mail|mail|électronique|de\s+courriel))?|coordonnées|(?:numéro|n[°o]\.?)\s+de\s+(?:téléphone|tél\.?|gsm|portable|mobile)`,
    phones: String.raw`téléphone|tél\.?|gsm|portable`,
    mails: String.raw`e-?mail|mail|courriel|mél`,
    births: String.raw`(?:date|jour)(?:\s+et\s+lieu)?\s+de\s+naissance|lieu\s+et\s+date\s+de\s+naissance|anniversaire`,
  },
  your: String.raw`(?:votre|vos|ton|ta|tes)\s+`,
  article: String.raw`(?:(?:le|la|les)\s+|l['’])`,
  tail: String.raw`professionnel(?:le)?s?|privée?s?|personnel(?:le)?s?|complet|complète|postale|directe?|actuelle?|portable|fixe|mobile|windows|du\s+domicile|de\s+contact`,
  which: String.raw`quel(?:le)?s?\s+(?:est|sont|était)\s+`,
  give: String.raw`(?:indiqu|not|donn|entr|laiss|précis|mentionn|communiqu|renseign|complét|sélectionn|ajout)(?:er|ez|e)|(?:inscri|écri)(?:re|vez|s)|(?:saisi|chois|rempl)(?:ir|r|ssez|issez|s)`,
  after: String.raw`pour|afin|si|ici|ci-dessous|dans|en\s+(?:majuscules|toutes)`,
  others: String.raw`fonction|service|grade|équipe|âge|titre|date`,
  who: String.raw`qui\s+êtes-vous\s*(?:\?|$)|qui\s+es-tu\s*(?:\?|$)`,
  called: String.raw`comment\s+(?:vous\s+appelez-vous|t['’]appelles-tu)|^je\s+m['’]appelle|^(?:veuillez\s+)?signe[rz]\s+ici`,
  reach: String.raw`(?:comment|où|à\s+quel(?:le)?\s+(?:numéro|adresse))\s+(?:(?:pouvons-nous|peut-on|pourrions-nous)\s+)?vous\s+(?:re)?(?:joindre|contacter)\s*(?:\?|$)|(?:à|sur)\s+quel(?:le)?\s+(?:numéro|adresse)\s+(?:pouvons-nous|peut-on)`,
  born: String.raw`(?:quand|quel\s+jour|à\s+quelle\s+date)\s+(?:êtes-vous|es-tu)\s+née?`,
  superior: String.raw`(?:nom|prénom|initiales)\s+d(?:e\s+(?:votre|ton)|u|e\s+la|e\s+l['’])\s*(?:chef|manager|supérieure?|responsable|collègue)|qui\s+est\s+(?:votre|ton)\s+(?:chef|manager|supérieure?|responsable)`,
  otherwise: String.raw`combien|fréquence|pourcentage|décri(?:vez|re)|parlez|^(?:devez|faut|est-ce|avez|doit|pourquoi|quand)(?![\p{L}])`,
};

const dutch: IdentityWords = {
  things: {
    names: String.raw`(?:naam|namen)(?:\s+van\s+(?:het|de)\s+(?:personeelslid|medewerker|werknemer|respondent|deelnemer))?|voornaam|achternaam|familienaam|initialen|handtekening|identiteit|gebruikersnaam|login|inloggegevens`,
    numbers: String.raw`(?:stam|stamboek|identificatie|personeels|badge|rijksregister|insz-?|identiteitskaart|paspoort|rekening)-?(?:nummer|nr\.?)|insz|iban|nummerplaat`,
    contacts: String.raw`(?:huis|woon|thuis|post|ip-?|e-?mail-?|mail-?)?adres(?:gegevens)?|contactgegevens|persoonsgegevens|(?:telefoon|gsm-?|mobiel\s+)(?:nummer|nr\.?)`,
    phones: String.raw`telefoon|tel\.?|gsm|mobieltje`,
    mails: String.raw`e-?mail|mail`,
    births: String.raw`geboorte(?:datum|dag)|geboorteplaats\s+en\s+-datum|verjaardag`,
  },
  your: String.raw`(?:uw|je|jouw)\s+(?:(?:eigen|volledige|huidige|directe)\s+)?`,
  article: String.raw`(?:de|het)\s+`,
  tail: String.raw`\(?privé\)?|(?:op\s+het\s+)?werk|thuis`,
  which: String.raw`(?:(?:wat|welke?)\s+(?:is|zijn|was)|hoe\s+luidt)\s+`,
  give: String.raw`gelieve|geef|vul|noteer|vermeld|schrijf|laat|typ|kies|selecteer|bezorg|mogen\s+(?:we|wij)|kunt\s+u|wilt\s+u`,
  after: String.raw`voor|zodat|om|als|indien|in|op|hier|hieronder|achter|te|kennen|weten|noteren|achterlaten|invullen|opgeven|doorgeven|meedelen`,
  others: String.raw`functie|dienst|graad|team|afdeling|leeftijd|titel|datum`,
  who: String.raw`wie\s+(?:bent\s+u|ben\s+je|ben\s+jij)\s*(?:\?|$)`,
  called: String.raw`hoe\s+heet\s+(?:u|je|jij)(?![\p{L}])|^(?:ik\s+heet|mijn\s+naam\s+is|(?:gelieve\s+)?teken\s+hier)`,
  reach: String.raw`(?:hoe|waar|op\s+welk\s+(?:nummer|adres))\s+(?:kunnen|mogen)\s+(?:we|wij)\s+(?:u|je)\s+(?:bereiken|contacteren|opbellen|bellen)`,
  born: String.raw`wanneer\s+(?:bent|werd|ben)\s+(?:u|je)\s+(?:geboren|jarig)`,
  superior: String.raw`naam\s+(?:chef|leidinggevende)|(?:naam|initialen)\s+van\s+(?:uw|je|de)\s+(?:directe\s+)?(?:chef|manager|baas|leidinggevende|collega|teamleider)|wie\s+is\s+(?:uw|je)\s+(?:directe\s+)?(?:chef|manager|baas|leidinggevende|teamleider)`,
  otherwise: String.raw`hoeveel|beschrijf|hoe\s+(?:vaak|lang|goed|tevreden)|^(?:moet|moest|hebt|heeft|is|wordt|waarom|wanneer)(?![\p{L}])`,
};

const german: IdentityWords = {
  things: {
    names: String.raw`namen?(?:\s+de[rs]\s+(?:mitarbeiters?|mitarbeiterin|person|befragten))?|vornamen?|nachnamen?|familiennamen?|initialen|unterschrift|identität|benutzernamen?|login`,
    numbers: String.raw`(?:personal|mitarbeiter|ausweis|nationalregister|sozialversicherungs|konto|pass|dienst)-?(?:nummer|nr\.?)|iban|kfz-kennzeichen`,
    contacts: String.raw`(?:wohn|post|privat|ip-?|e-?mail-?|mail-?)?adresse|anschrift|kontaktdaten|(?:telefon|handy|mobil)-?(?:nummer|nr\.?)`,
    phones: String.raw`telefon|tel\.?|mobiltelefon`,
    mails: String.raw`e-?mail|mail`,
    births: String.raw`geburts(?:datum|tag)`,
  },
  your: String.raw`(?:ihre?n?|deine?n?)\s+(?:(?:vollständigen?|eigenen?|private|aktuelle)\s+)?`,
  article: String.raw`(?:der|die|das)\s+`,
  tail: String.raw`privat|dienstlich`,
  which: String.raw`(?:was\s+ist|wie\s+(?:ist|lautet|lauten))\s+`,
  give: String.raw`(?:geben|tragen|nennen|hinterlassen|schreiben|wählen|notieren)\s+sie|bitte`,
  after: String.raw`für|damit|um|falls|wenn|an|ein|aus|hier|unten|in|eintragen|angeben|nennen|hinterlassen|mitteilen`,
  others: String.raw`funktion|dienststelle|abteilung|team|alter|titel|datum`,
  who: String.raw`wer\s+(?:sind\s+sie|bist\s+du)\s*(?:\?|$)`,
  called: String.raw`wie\s+(?:heißen|heissen)\s+sie(?![\p{L}])|wie\s+hei(?:ß|ss)t\s+du(?![\p{L}])|^(?:ich\s+heiße|mein\s+name\s+ist|(?:bitte\s+)?(?:hier\s+unterschreiben|unterschreiben\s+sie\s+hier))`,
  reach: String.raw`(?:wie|wo|unter\s+welcher\s+(?:nummer|adresse))\s+(?:können|dürfen)\s+wir\s+(?:sie|dich)\s+(?:erreichen|kontaktieren|anrufen)`,
  born: String.raw`wann\s+(?:sind|wurden)\s+sie\s+geboren|wann\s+(?:haben\s+sie|ist\s+ihr)\s+geburtstag`,
  superior: String.raw`name[n]?\s+(?:ihre[rs]|de[rs])\s+(?:chefs?|chefin|vorgesetzten|teamleit(?:ers|erin)|kolleg(?:en|in))|wer\s+ist\s+(?:ihre?)\s+(?:chef(?:in)?|vorgesetzte[r]?|teamleiter(?:in)?)`,
  otherwise: String.raw`beschreiben|bewerten|wie\s+(?:viele?|oft|lange|gut|zufrieden)|^(?:müssen|muss|haben|hat|ist|wird|warum|wann)(?![\p{L}])`,
};

const english: IdentityWords = {
  things: {
    names: String.raw`first\s+(?:name\s+)?and\s+last\s+names?|(?:(?:(?:first|last|full|family|given)\s+|(?:respondent|employee|staff\s+member|participant)(?:['’]s)?\s+)?names?|names?\s+of\s+the\s+(?:respondent|employee|staff\s+member|participant))|surname|initials|signature|identity|login|user\s?name`,
    numbers: String.raw`(?:employee|staff|badge|personnel|passport|social\s+security|national(?:\s+(?:register|insurance))?|bank\s+account|account|id(?:entity)?\s+card)\s+(?:number|no\.?|id)|iban|(?:number|licence|license)\s+plate`,
    contacts: String.raw`(?:(?:home|postal|street|ip|e-?mail|mail)\s+)?address|contact\s+details|(?:phone|telephone|mobile|cell|cellphone)\s+(?:number|no\.?)`,
    phones: String.raw`(?:mobile\s+|cell\s?)?(?:tele)?phone|mobile`,
    mails: String.raw`e-?mail`,
    births: String.raw`date\s+(?:and\s+place\s+)?of\s+birth|birth\s?(?:date|day)`,
  },
  your: String.raw`your\s+(?:(?:own|windows|current|private|personal|professional|business|direct|work|home|complete|preferred)\s+)?`,
  article: String.raw`the\s+`,
  tail: String.raw`please|windows|at\s+(?:work|home)`,
  which: String.raw`what(?:['’]s|\s+is|\s+are|\s+was)\s+`,
  give: String.raw`(?:give|enter|provide|write|leave|type|state|tell\s+us|add|choose|select|pick|fill\s+in|put|sign|share|have|know)`,
  after: String.raw`so|for|if|in|here|below|to`,
  others: String.raw`function|department|team|role|job\s+title|title|age|date|office|grade`,
  who: String.raw`who\s+are\s+you\s*(?:\?|$)`,
  called: String.raw`what\s+are\s+you\s+called|^my\s+name\s+is|^(?:please\s+)?sign\s+here`,
  reach: String.raw`(?:which|what)\s+(?:(?:e-?mail\s+|postal\s+)?address|(?:phone\s+)?number)\s+(?:can|may|should)\s+we|(?:how|where|(?:at|on)\s+(?:which|what)\s+(?:number|address))\s+(?:can|may|could|should)\s+(?:we|i)\s+(?:reach|contact|call|e-?mail)\s+you(?!\s+(?:better|more|faster|less))`,
  born: String.raw`when\s+were\s+you\s+born|when\s+is\s+your\s+birthday|(?:what|which)\s+day\s+were\s+you\s+born`,
  superior: String.raw`(?:name|initials)\s+of\s+your\s+(?:(?:line|direct)\s+)?(?:manager|boss|supervisor|colleague|team\s+leader|chief)|(?:manager|boss|supervisor|colleague|team\s+leader|chief|chef(?:\s+direct)?)['’]s\s+(?:full\s+)?(?:name|initials)|who\s+is\s+your\s+(?:(?:line|direct)\s+)?(?:manager|boss|supervisor|team\s+leader)`,
  otherwise: String.raw`describe|(?:write|tell\s+us)\s+about|how\s+(?:many|often|much|long|well|satisfied)|^(?:do(?!\s+you\s+(?:want|wish))|does|did|must|should|are|is|was|were|has|why|when|have\s+you)(?![\p{L}])`,
};

/** The languages in which questions are read. */
export const identityLanguages: readonly IdentityWords[] = [french, dutch, german, english];
