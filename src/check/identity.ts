import type { QuestionNode } from '../engine/read-survey.ts';
import type { Text } from '../schema/text.ts';

/** Names that files give to questions about who somebody is. */
const names =
  /^(?:(?:first|last|full|family|your)_?name|name|nom|prenom|naam|voornaam|vorname|nachname|e_?mail|mail|phone|telephone|tel|gsm|mobile|matricule|badge|login|userid|user_id|employee(?:_?(?:id|number))?|nrn|niss|insz|birth_?(?:date|day)?|date_?of_?birth|dob|address|adresse|adres|ip)$/i;

/** What such questions say, in the four languages. */
const titles: readonly RegExp[] = [
  /(?:votre|vos|ton)\s+(?:nom|prénom|adresse|matricule|numéro\s+(?:national|de\s+(?:téléphone|badge|matricule|gsm))|e-?mail|courriel|date\s+de\s+naissance)(?!\p{L})/iu,
  /(?:uw|je|jouw)\s+(?:naam|voornaam|adres|stamnummer|personeelsnummer|rijksregisternummer|telefoonnummer|gsm-?nummer|e-?mail(?:adres)?|geboortedatum)(?!\p{L})/iu,
  /(?:ihre?|dein[e]?)\s+(?:name|vorname|nachname|adresse|personalnummer|nationalregisternummer|telefonnummer|e-?mail(?:-?adresse)?|geburtsdatum)(?!\p{L})/iu,
  /your\s+(?:(?:first|last|full|family)\s+)?(?:name|address|e-?mail(?:\s+address)?|(?:employee|staff|badge|phone|telephone|national)\s+(?:number|id)|date\s+of\s+birth)(?!\p{L})/iu,
  /^(?:nom|prénom|nom\s+et\s+prénom|e-?mail|adresse\s+e-?mail|matricule|naam|voornaam|stamnummer|name|vorname|first\s+name|last\s+name|e-?mail\s+address)\s*[:?]?$/iu,
];

/**
 * Does a question ask who the respondent is? By its name, its texts, or the kind of text that it takes.
 *
 * @param node a question of the survey
 */
export function asksIdentity({ question, logic }: QuestionNode): boolean {
  if (logic.answerless || logic.computed) return false;
  const { inputType } = question as { readonly inputType?: string };
  if (inputType === 'email' || inputType === 'tel') return true;
  const isOpen = question.type === 'text' || question.type === 'number' || question.type === 'date';
  return (
    isOpen &&
    (names.test(question.name) || textsOf(question.title).some((text) => titles.some((title) => title.test(text))))
  );
}

const textsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
