import { isObject } from '../../schema/is-object.ts';
import type { Path } from '../../schema/survey-error.ts';
import { asksIdentity, type Wanted } from './asks-identity.ts';
import { nameAsksIdentity } from './identity-names.ts';
import { arePeople } from './people.ts';
import type { AddFault } from '../reach/reach-faults.ts';

type Keys = Readonly<Record<string, unknown>>;

/** What around a question decides whether it asks, and what is said of it. */
export interface IdentityContext {
  /** Does the survey promise that nobody is recognised? */
  readonly isPromised: boolean;
  /** The question around this one; nothing when it stands alone. */
  readonly around: Keys | undefined;
}

const asked = 'this asks who the respondent is';
const messages = {
  promised: `${asked}, and "privacy" promises that answers do not tell: leave it out`,
  plain: `${asked}: answers can then be traced to a person. Leave it out unless that is meant`,
};

/** Does the `privacy` block of a survey promise anything that an answer with a name would break? */
export function promisesSecrecy({ privacy }: Keys): boolean {
  if (!isObject(privacy)) return false;
  return privacy['publicKey'] !== undefined || privacy['collectorForgets'] === true || 'minimumGroup' in privacy;
}

/**
 * Finds a question that asks who the respondent is: by its texts, its name, the kind of text that it takes, or a list of
 * people to choose from; also the text behind "other", and a row of numbers.
 *
 * @param question as the file writes it, of any shape
 * @param path where it stands
 * @param context what is around it
 * @param add takes what is found, at the text that asks
 */
export function findIdentityFaults(question: Keys, path: Path, context: IdentityContext, add: AddFault): void {
  const places = [placeIn(question, context), ...choicesOf(question), ...cellsOf(question)];
  const message = context.isPromised ? messages.promised : messages.plain;
  for (const place of places) if (place) add('identity-question', [...path, ...place], message);
}

/** The key by which a question asks who somebody is. */
function placeIn(question: Keys, context: IdentityContext): Path | undefined {
  const { title, hint, placeholder } = question;
  const wanted = wantedBy(question, context);
  if (!wanted) return undefined;
  if (asks(title, wanted)) return ['title'];
  if (question['type'] === 'choice') return offersPeople(question) ? ['title'] : undefined;
  if (asksForm(question) || nameAsksIdentity(question, wanted)) return ['title'];
  const said = { ...wanted, alone: wanted.alone.filter((thing) => thing !== 'phones' && thing !== 'mails') };
  return asks(hint, said) ? ['hint'] : asks(placeholder, said) ? ['placeholder'] : undefined;
}

/** What a question can ask for, by its type and by what surrounds it. */
function wantedBy(question: Keys, { around }: IdentityContext): Wanted | undefined {
  const { type, rows, precision = 'day' } = question;
  const isAboutThings = around?.['type'] === 'repeat' && !textsOf(around['title']).some((text) => people.test(text));
  const names = isAboutThings ? [] : (['names'] as const);
  const channels = typeof rows === 'number' && rows > 1 ? [] : (['phones', 'mails'] as const);
  switch (type) {
    case 'text':
      return {
        things: ['names', 'numbers', 'contacts', 'homes', 'accounts', 'phones', 'mails', 'births', 'vague'],
        alone: [...names, 'numbers', 'contacts', 'homes', 'accounts', 'births', ...channels],
      };
    case 'number':
      return { things: ['numbers', 'contacts'], alone: ['numbers', ...(isCount(question, around) ? [] : dialled)] };
    case 'date':
      return precision === 'day' ? { things: ['births'], alone: ['births'] } : undefined;
    case 'choice':
      return { things: ['names', 'numbers'], alone: [...names, 'numbers'] };
    default:
      return undefined;
  }
}

const dialled = ['contacts', 'phones'] as const;

/** A number with a unit, too small for a telephone number, or among others is a count. */
const isCount = ({ unit, max }: Keys, around: Keys | undefined): boolean =>
  unit !== undefined || around !== undefined || (typeof max === 'number' && max < 1e5);

/** Of whom a repeated question is about people. */
const people =
  /coll(?:[eè]g|eag)|kolleg|personne|persoon|person|people|enfant|child|kind|m[ei]mbe?r|mitglied|agents?\b|employ|medewerker|mitarbeiter/iu;

/** An e-mail address, a telephone number, a national register number, an account. */
const asksForm = ({ inputType, mask }: Keys): boolean =>
  inputType === 'email' ||
  inputType === 'tel' ||
  (typeof mask === 'string' &&
    /^(?:99[.]?99[.]?99-?999[.]?99|BE99 ?9999 ?9999 ?9999)$/.test(mask.replaceAll('\\', '')));

/** One person to pick from a list of people, where nothing else is asked of them. */
function offersPeople(question: Keys): boolean {
  const { title, choices, multiple } = question;
  if (multiple === true || !Array.isArray(choices)) return false;
  const texts = choices.map((choice) => (isObject(choice) ? textsOf(choice['text'])[0] : undefined));
  return arePeople(texts, textsOf(title)) || (nameAsksIdentity(question, undefined) && arePeople(texts, undefined));
}

/** The texts behind "other". */
function choicesOf({ choices }: Keys): readonly Path[] {
  if (!Array.isArray(choices)) return [];
  return (choices as readonly unknown[]).flatMap((choice, index): readonly Path[] => {
    if (!isObject(choice) || !isObject(choice['other'])) return [];
    const { title, hint } = choice['other'];
    const wanted = wantedBy({ type: 'text' }, { isPromised: false, around: undefined })!;
    if (asks(title, wanted)) return [['choices', index, 'other', 'title']];
    if (asks(hint, wanted)) return [['choices', index, 'other', 'hint']];
    return title === undefined && asks(choice['text'], wanted) ? [['choices', index, 'text']] : [];
  });
}

/** Rows and columns of numbers. */
function cellsOf({ type, cellType, rows, columns }: Keys): readonly Path[] {
  if (type !== 'matrix' || cellType !== 'number') return [];
  const wanted = { things: ['numbers', 'contacts'], alone: ['numbers'] } as const;
  return Object.entries({ rows, columns }).flatMap(([key, list]) =>
    (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((entry, index): readonly Path[] =>
      isObject(entry) && asks(entry['text'], wanted) ? [[key, index, 'text']] : [],
    ),
  );
}

const asks = (text: unknown, wanted: Wanted): boolean => textsOf(text).some((written) => asksIdentity(written, wanted));

/** A text in all its languages. */
function textsOf(text: unknown): readonly string[] {
  const texts = typeof text === 'string' ? [text] : isObject(text) ? Object.values(text) : [];
  return texts.filter((written) => typeof written === 'string');
}
