/** What tells who somebody is, in one language: the words that a question uses. */
interface IdentityWords {
  /** "Your", and what may stand between it and the thing. */
  readonly your: string;
  readonly things: string;
  /** Whole questions. */
  readonly asks: string;
  /** A question for the day of birth, which a month or a year does not give away. */
  readonly born: string;
}

const languages: readonly IdentityWords[] = [
  {
    your: String.raw`(?:votre|vos|ton|ta)\s+`,
    things: String.raw`nom|prénom|nom\s+et\s+prénom|initiales|adresse(?:\s+IP|\s+e-?mail)?|matricule|numéro\s+(?:national|de\s+registre\s+national|de\s+(?:téléphone|badge|matricule|gsm|portable|sécurité\s+sociale))|e-?mail|courriel`,
    asks: String.raw`qui\s+êtes-vous\s*\?|(?:nom|prénom|initiales)\s+d(?:e\s+votre|u|e\s+la|e\s+l['’])\s*(?:chef|manager|supérieure?|responsable|collègue)`,
    born: String.raw`(?:quand|quel\s+jour)\s+êtes-vous\s+née?|date\s+de\s+naissance`,
  },
  {
    your: String.raw`(?:uw|je|jouw)\s+`,
    things: String.raw`naam|voornaam|achternaam|familienaam|initialen|adres|ip-?adres|stamnummer|personeelsnummer|badgenummer|rijksregisternummer|telefoonnummer|gsm-?nummer|e-?mail(?:adres)?`,
    asks: String.raw`wie\s+bent\s+u\s*\?|naam\s+van\s+uw\s+(?:chef|manager|baas|leidinggevende|collega)`,
    born: String.raw`wanneer\s+(?:bent|werd)\s+u\s+geboren|geboortedatum`,
  },
  {
    your: String.raw`(?:ihre?|deine?)\s+`,
    things: String.raw`name|vorname|nachname|initialen|adresse|ip-?adresse|personalnummer|ausweisnummer|nationalregisternummer|telefonnummer|handynummer|e-?mail(?:-?adresse)?`,
    asks: String.raw`wer\s+sind\s+sie\s*\?|name\s+(?:ihre[rs]|de[rs])\s+(?:chefs?|chefin|vorgesetzten|kolleg(?:en|in))`,
    born: String.raw`wann\s+(?:sind|wurden)\s+sie\s+geboren|geburtsdatum`,
  },
  {
    your: String.raw`your\s+(?:(?:first|last|full|family)\s+)?`,
    things: String.raw`(?:(?:first|last|full|family)\s+)?name|initials|address|ip\s+address|e-?mail(?:\s+address)?|(?:employee|staff|badge|personnel|phone|telephone|mobile|passport|social\s+security|national(?:\s+(?:register|insurance))?)\s+(?:number|id)`,
    asks: String.raw`who\s+are\s+you\s*\?|(?:name|initials)\s+of\s+your\s+(?:line\s+)?(?:manager|boss|supervisor|colleague|team\s+leader)`,
    born: String.raw`when\s+were\s+you\s+born|date\s+of\s+birth`,
  },
];

const word = (alternatives: string): string => String.raw`(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}-])`;
const pattern = (part: (words: IdentityWords) => string): RegExp => new RegExp(languages.map(part).join('|'), 'iu');

/** "Your name", in the four languages. */
export const identityWords = pattern(({ your, things, asks }) => `${word(your + `(?:${things})`)}|${asks}`);

/** "National register number" alone. */
export const identityAlone = pattern(({ things }) => String.raw`^\s*(?:${things})\s*[:?]?\s*$`);

/** "When were you born?" */
export const identityBirth = pattern(({ born }) => word(born));

/** Names that files give to such questions, written with `_` between their words. */
export const identityNames =
  /^(?:(?:my|your)_)?(?:(?:first|last|full|family|sur|given|user|employee|staff|manager|boss|supervisor|colleague)_?name|name|nom|prenom|naam|voornaam|achternaam|familienaam|vorname|nachname|initials|initiales|initialen|e_?mail(?:_?address)?|mail|(?:phone|telephone|tel|gsm|mobile|badge|staff|employee|personnel|national|register|national_register|passport|social_security|personeels|stam|rijksregister|telefoon)_?(?:number|nummer|nr|no|id|code)|phone|telephone|tel|gsm|mobile|matricule|badge|login|user_?id|employee|nrn|niss|insz|address|adresse|adres|ip(?:_?address)?)$/;

/** Names of questions for the day of birth. */
export const birthNames =
  /^(?:birth_?(?:date|day)?|date_?of_?birth|dob|geboortedatum|geburtsdatum|date_?(?:de_)?naissance)$/;
