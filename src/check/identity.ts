import { isObject } from '../schema/is-object.ts';
import type { Path } from '../schema/survey-error.ts';
import { birthNames, identityAlone, identityBirth, identityNames, identityWords } from './identity-words.ts';
import { isNegated } from './negation.ts';
import type { AddFault } from './reach-faults.ts';

type Keys = Readonly<Record<string, unknown>>;

/** The question types that take what the respondent writes. */
const openTypes = ['text', 'number', 'date'];

const message = 'this asks who the respondent is, who was promised not to be recognised: leave it out';

/**
 * Finds a question that asks who the respondent is: by its name, its texts, or the kind of text that it takes; also the
 * text behind "other".
 *
 * @param question as the file writes it, of any shape
 * @param path where it stands
 * @param add takes what is found, at the text that asks
 */
export function findIdentityFaults(question: Keys, path: Path, add: AddFault): void {
  const { choices } = question;
  const place = placeIn(question);
  if (place !== undefined) add('identity-question', [...path, ...place], message);
  if (!Array.isArray(choices)) return;
  for (const [index, choice] of (choices as readonly unknown[]).entries()) {
    if (!isObject(choice) || !isObject(choice['other'])) continue;
    const { title, hint } = choice['other'];
    const at = [...path, 'choices', index];
    if (asks(title) || asks(hint)) add('identity-question', [...at, 'other', asks(title) ? 'title' : 'hint'], message);
    else if (title === undefined && asks(choice['text'])) add('identity-question', [...at, 'text'], message);
  }
}

/** The key by which a question asks who somebody is. */
function placeIn({ type, name, title, hint, inputType, precision = 'day' }: Keys): Path | undefined {
  if (!openTypes.includes(type as string)) return undefined;
  const named = typeof name === 'string' ? name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase() : '';
  const isDay = type !== 'date' || precision === 'day';
  const isText = inputType === 'email' || inputType === 'tel';
  if (asks(title) || (isDay && textsOf(title).some((text) => identityBirth.test(text)))) return ['title'];
  if (isText || identityNames.test(named) || (isDay && birthNames.test(named))) return ['title'];
  return asks(hint) ? ['hint'] : undefined;
}

/** Does a text ask it, in any language? What it asks not to give ("without your name") does not count. */
const asks = (text: unknown): boolean =>
  textsOf(text).some(
    (written) =>
      identityAlone.test(written) ||
      written.split(/(?<=[.?!])\s+/u).some((sentence) => identityWords.test(sentence) && !isNegated(sentence)),
  );

function textsOf(text: unknown): readonly string[] {
  const texts = typeof text === 'string' ? [text] : isObject(text) ? Object.values(text) : [];
  return texts.filter((written) => typeof written === 'string' && written.length <= 2000) as readonly string[];
}
