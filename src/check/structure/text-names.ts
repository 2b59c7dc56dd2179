import { findReference, type Reference } from '../../engine/expression/reference.ts';
import type { Item } from '../../schema/question.ts';
import type { Path } from '../../schema/survey-error.ts';
import { visible } from '../report/visible.ts';
import { ambiguityOf } from '../advice/ambiguity.ts';
import { domainOf } from '../answers/domain.ts';
import { domainOfReference } from '../answers/reference-domain.ts';
import { mayBeFollowUp, type NamedQuestions } from './name-faults.ts';
import { isInRepeat, partsWith, questionAround, writtenOut } from './panel.ts';
import type { AddFault } from '../reach/reach-faults.ts';
import { meantName, strayPanel } from '../conditions/read-condition.ts';
import { wholeName } from '../repair/whole-name.ts';

/** Texts that are read before anything is answered. */
const before: readonly unknown[] = ['title', 'intro', 'privacy'];

/**
 * Finds braces in a text that name nothing, or two things, or an answer that nobody has given yet: what respondents would
 * see as it is written, or as nothing.
 *
 * @param text in one language
 * @param path where it stands
 * @param questions every question that has a name
 * @param prefixes what `panel` stands for, from `prefixesOf`
 * @param isMixed do the pages come in a random order?
 * @param add takes what is found
 */
export function findTextNames(
  text: string,
  path: Path,
  questions: NamedQuestions,
  prefixes: ReadonlyMap<string, string>,
  isMixed: boolean,
  add: AddFault,
): void {
  const prefix = path[4] === 'questions' ? prefixes.get(JSON.stringify(path.slice(0, 6))) : undefined;
  for (const [whole, inner = ''] of text.matchAll(/\$?\{([^{}]{0,300})\}/g)) {
    const shown = inner.trim();
    const isFaulty = /^panel(?:[.[]|$)/.test(shown) ? findPanel(shown) : findNamed(shown, shown, whole);
    if (!isFaulty && whole.startsWith('$') && findReference(shown, questions)) {
      tell(`"$" is shown before the answer: write ${whole.slice(1)}`);
    }
  }

  function tell(message: string, suggestion?: string): true {
    add('text-name', path, message, suggestion);
    return true;
  }

  /** `{panel.item}` is the choice that is asked about; anything else a question beside this one. */
  function findPanel(shown: string): boolean {
    if (!isInRepeat(path, questions)) return tell(...strayPanel(/^panel[.[]([^.[\]]+)/.exec(shown)?.[1], questions));
    const { forEach } = questionAround(path, questions)!.question as { forEach?: unknown };
    if (prefix === undefined || (shown === 'panel.item' && forEach !== undefined)) return false;
    if (shown === 'panel.item' && !partsWith(prefix, questions).includes('item')) {
      return tell('"{panel.item}" is a choice of "forEach", and this question has none: nothing is shown in its place');
    }
    const written = writtenOut(`{${shown}}`, prefix).slice(1, -1);
    return findNamed(shown, written, `{${shown}}`, prefix);
  }

  function findNamed(shown: string, written: string, whole: string, inside?: string): boolean {
    const reference = findReference(written, questions);
    if (reference) return findPart(shown, written, reference);
    if (/[()+*/<>=&|]/.test(shown)) {
      const quoted = JSON.stringify(whole.slice(0, 60));
      const message = `texts name answers and calculate nothing, so ${quoted} is shown as it is written: put it in a question of the type "computed", and name that`;
      return /\p{L}/u.test(shown) && tell(message);
    }
    return looksLikeName(shown) && findUnknown(written, inside);
  }

  function findPart(shown: string, written: string, reference: Reference): boolean {
    const { name, row } = reference;
    const { isFaulty, question, path: place, logic } = questions.get(name)!;
    if (before.includes(path[0])) {
      return tell(
        `this is read before anything is answered, so {${name}} shows nothing: name answers in pages and questions`,
      );
    }
    const [here, there] = [path[1] as number, place[1] as number];
    if (path[0] === 'pages' && !logic.computed && (isMixed ? here !== there : here < there)) {
      const where = `${isMixed ? 'may be' : 'is'} asked on a later page`;
      const message = `{${name}} ${where}: nothing stands in its place for those who have not been there`;
      add('asked-later', path, message);
    }
    const ambiguity = ambiguityOf(written, questions);
    if (ambiguity !== undefined) add('ambiguous-name', path, ambiguity);
    if (isFaulty || isChoice(question, row) || domainOfReference(reference, questions)) return ambiguity !== undefined;
    const domain = domainOf(question);
    const whole = shown.slice(0, shown.length - written.length + name.length);
    // A group asks nothing itself, and a repeated question is read by its parts.
    if (!['rows', 'list', 'nothing'].includes(domain.kind)) {
      return tell(`{${whole}} has no parts, so {${shown.slice(0, 60)}} shows nothing`, `{${whole}}`);
    }
    const part = written.slice(name.length + 1);
    const guess = meantName(part, domain.kind === 'rows' ? domain.rows.keys() : []);
    return tell(
      `{${whole}} has no "${visible(part.slice(0, 60))}", so nothing is shown`,
      guess && `{${whole}.${guess}}`,
    );
  }

  function findUnknown(written: string, inside = ''): boolean {
    const [name = ''] = written.split(/[.[]/);
    if (mayBeFollowUp(name, questions)) return false;
    const known = (): Iterable<string> => (inside ? partsWith(inside, questions) : questions.keys());
    // A name that was meant may have dots, of which the first seems to end it.
    const whole = written.slice(inside.length);
    const first = name.slice(inside.length);
    const meant = wholeName(written, questions, inside) ?? meantName(whole, known());
    const own = visible((meant === undefined && !questions.has(name) ? first : whole).slice(0, 60));
    const message = `no question${inside && ' here'} is named "${own}", so the braces are shown as they stand`;
    return tell(message, meant ?? meantName(first, known()));
  }
}

/** `{tools.other}` is what was written behind that choice, or its text. */
const isChoice = (question: object, row: string | undefined): boolean =>
  ((question as { choices?: readonly Item[] }).choices ?? []).some(({ value }) => value === row);

const looksLikeName = (text: string): boolean => /^[\p{L}_][\p{L}\p{M}\w-]*(?:[.[]\S*)?$/u.test(text);
