import { evaluate } from '../../engine/expression/evaluate.ts';
import { referencesOf } from '../../engine/expression/names.ts';
import { findReference, partsNamed, type Reference } from '../../engine/expression/reference.ts';
import type { Value } from '../../engine/expression/syntax.ts';
import { written } from '../../engine/number/written.ts';
import type { QuestionNode } from '../../engine/read-survey.ts';
import type { Session } from '../../engine/session.ts';
import { formatDate } from '../../locales/format-date.ts';
import { formatNumber } from '../../locales/format-number.ts';
import { sayYesNo } from '../../locales/yes-no.ts';
import { followUpName } from '../../schema/names.ts';
import type { Item, Question } from '../../schema/question.ts';
import type { Pipe } from '../base/texts.ts';
import { own } from '../../schema/own.ts';

/**
 * Fills the answers into texts that name them in braces, `{calls}` or `{tool.sound}`, in the words of the respondent's
 * language; of a repeated question, `{devices.hours}`, the answers for all things; `{tools.other}` is what was written behind
 * that choice, or else its text, picked or not. Braces around anything that is no question stay as they are; no answer leaves
 * nothing.
 *
 * @param session knows the questions and the answers
 */
export function createPipe({ checked: { questions }, question: stateOf }: Session): Pipe {
  const textBehind = (name: string, choice: string): string | undefined => {
    const followUp = followUpName(name, choice);
    const { answer } = questions.has(followUp) ? stateOf(followUp) : {};
    return typeof answer === 'string' ? answer : undefined;
  };
  return (source, translate, locale, apart) => {
    /** What is not asked is said as the answer that it repeats, or in the words of what it was made of. */
    function sayWhole(value: Value, node: QuestionNode): string {
      const { expression } = node.expressions;
      if (!node.logic.computed || !expression) return sayAnswer(value, node, translate, locale);
      if (expression.kind === 'answer' && expression.row === undefined) {
        return sayWhole(value, questions.get(expression.name)!);
      }
      if (typeof value === 'boolean') return sayYesNo(value, locale);
      const sources = sourcesOf(node, questions);
      if (typeof value === 'string' && isDate(value) && sources.every(({ question }) => question.type !== 'text')) {
        return formatDate(value, locale);
      }
      const around = sources.find(({ question }) => entriesOf(question).some((item) => item.value === value));
      return sayValue(value, (around ?? node).question, translate, locale);
    }
    const say = (reference: Reference): string => {
      const { name, row, inside = [] } = reference;
      const parts = partsNamed(row, name, questions);
      if (parts.length > 0) {
        const [first, ...rest] = inside;
        const said = parts.map((part) => say({ name: part, ...(first !== undefined && { row: first, inside: rest }) }));
        return joined(said.filter(Boolean), locale);
      }
      const { answer } = stateOf(name);
      const node = questions.get(name)!;
      const { choices = [] } = node.question as { choices?: readonly Item[] };
      const choice = choices.find(({ value }) => value === row);
      if (choice) return textBehind(name, choice.value) ?? translate(choice.text);
      if (answer === undefined) return '';
      if (row === undefined) return sayWhole(answer, node);
      return sayValue(
        evaluate({ kind: 'answer', at: 0, ...reference }, () => answer),
        node.question,
        translate,
        locale,
      );
    };
    return source.replace(/\{\s*([^\s{}]+)\s*\}/g, (braces, text: string) => {
      const reference = findReference(text, questions);
      return reference ? apart(say(reference)) : braces;
    });
  };
}

/** The questions that a value is made of, through others that are not asked. */
function sourcesOf(node: QuestionNode, questions: ReadonlyMap<string, QuestionNode>): readonly QuestionNode[] {
  const read = new Set([node]);
  // The set grows while it is walked.
  for (const { logic, expressions } of read) {
    if (!logic.computed) continue;
    for (const { name } of referencesOf(expressions.expression!)) read.add(questions.get(name)!);
  }
  return [...read].filter(({ logic }) => !logic.computed);
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

const joined = (parts: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, own({ type: 'conjunction' })).format(parts);

/**
 * Says an answer in words: the way its type does, or with the texts of its entries.
 *
 * @param answer what was answered
 * @param node the question
 * @param translate gives a text of the survey file in the language
 * @param locale for numbers and lists, for example `fr-BE`
 * @param separator between the parts of a long answer, unless it stands in a sentence
 * @example
 * sayAnswer(['noise', 'cut'], node, texts.text, texts.locale); // "bruit et coupure"
 */
export function sayAnswer(
  answer: Value,
  { question, logic }: Pick<QuestionNode, 'question' | 'logic'>,
  translate: Parameters<Pipe>[1],
  locale: string,
  separator?: string,
): string {
  return (
    logic.display?.(answer, { question, text: translate, language: locale, separator }) ??
    sayValue(answer, question, translate, locale)
  );
}

/** Values of entries by their texts, lists with "and", numbers the way the language writes them. */
function sayValue(value: Value, question: Question, translate: Parameters<Pipe>[1], locale: string): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return formatNumber(written(value), locale);
  if (Array.isArray(value)) {
    return joined(
      (value as readonly Value[]).map((entry) => sayValue(entry, question, translate, locale)),
      locale,
    );
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([, entry]) => sayValue(entry, question, translate, locale))
      .join(', ');
  }
  const entry = entriesOf(question).find((item) => item.value === value);
  return entry ? translate(entry.text) : String(value);
}

function entriesOf(question: Question): readonly Item[] {
  const { choices = [], columns = [] } = question as { choices?: readonly Item[]; columns?: readonly Item[] };
  return [...choices, ...columns];
}
