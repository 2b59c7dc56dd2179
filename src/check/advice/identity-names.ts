import { isObject } from '../../schema/is-object.ts';
import { asksOtherwise, type Wanted } from './asks-identity.ts';

const number = String.raw`(?:number|nummer|nr|no|id|code)`;

/** Names that files give to such questions, written with `_` between their words. */
const sure = new RegExp(
  String.raw`^(?:(?:my|your)_)?(?:(?:first|last|full|family|sur|given|user|employee|staff|manager|boss|supervisor|colleague)_?name|nom(?:_(?:et_)?prenom|_complet|_famille)?|prenom(?:_nom)?|naam|voornaam|achternaam|familienaam|volledige_?naam|vorname|nachname|nick_?name|pseudo(?:nym(?:e)?|niem)?|surnom|bijnaam|roepnaam|spitzname|rufname|(?:maiden|birth|preferred|display|screen|login|account)_?name|(?:slack|teams|skype|discord|signal|telegram|whatsapp|instagram|insta|facebook|linkedin|twitter)_?(?:handle|account|user_?name|name|naam|id|profile?|konto|compte|pseudo)|(?:compte|pseudo|profil)_(?:slack|teams|discord|signal|telegram|instagram|facebook|linkedin)|initials|initiales|initialen|signature|handtekening|unterschrift|e_?mail(?:_?(?:address|adresse?|adres))?|mail(?:_?adress?e?)?|adresse_?(?:e_?mail|mail)|courriel|(?:phone|telephone|tel|gsm|mobile|badge|staff|employee|personnel|national|register|national_register|passport|social_security|personeels|stam|rijksregister|telefoon|personal|handy|tax|fiscal|steuer|belasting|lid|member|membership|mitglieds|student|kunden|klant|customer|sozialversicherungs|rijbewijs)_?${number}|numero_?(?:de_?)?(?:telephone|tel|gsm|national|registre_national|badge|matricule|fiscal|membre|affilie|securite_sociale)|matricule|steuer_?id|user_?id|nrn|niss|insz|iban|ip(?:_?address)?|huisadres|home_?address|coordonnees|contact_?(?:details|gegevens)|kontaktdaten|persoonsgegevens|personalia|personalien)$`,
);

/** Names that stand as well for a thing that is judged or counted. */
const unsure =
  /^(?:name|phone|telephone|tel|gsm|mobile|badge|login|employee|address|adresse|adres|woonplaats|woongemeente|wohnort|wohnsitz|domicile|domicilie|home_?town|(?:place|town|city)_(?:of_)?residence|residence|(?:lieu|commune|ville)_(?:de_)?(?:residence|domicile)|handle|alias)$/;

/** Names of questions for the day of birth. */
const birth = /^(?:birth_?(?:date|day)?|date_?of_?birth|dob|geboortedatum|geburtsdatum|date_?(?:de_)?naissance)$/;

/** Names of what is no number. */
const textual =
  /na[am]m|name|pseudo|surnom|handle|account|compte|konto|profil|nom|mail|courriel|adres|initial|signature|iban|ip/;

type Keys = Readonly<Record<string, unknown>>;

/**
 * Does the name of a question tell that it asks who somebody is? Not where its title counts or judges something.
 *
 * @param question as the file writes it
 * @param wanted what it can ask for; nothing for a list of people, where any name counts
 */
export function nameAsksIdentity({ type, name, title, rows, unit, max }: Keys, wanted: Wanted | undefined): boolean {
  if (typeof name !== 'string') return false;
  const written = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
  if (!wanted) return sure.test(written) || unsure.test(written);
  if (wanted.things.includes('births') && birth.test(written)) return true;
  if (type === 'date') return false;
  const isJudged = titlesOf(title).some(asksOtherwise);
  const isCount = type === 'number' && (textual.test(written) || unit !== undefined);
  if (isJudged || isCount) return false;
  const isLong = (typeof rows === 'number' && rows > 1) || (typeof max === 'number' && max < 1000);
  return sure.test(written)
    ? type !== 'number' || /num|nr|no|id|code|matricule|niss|nrn|insz/.test(written)
    : unsure.test(written) && !isLong;
}

const titlesOf = (title: unknown): readonly string[] =>
  (typeof title === 'string' ? [title] : isObject(title) ? Object.values(title) : []).filter(
    (text) => typeof text === 'string',
  );
