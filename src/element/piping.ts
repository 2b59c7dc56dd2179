import type { Value } from '../engine/expression/syntax.ts';
import { written } from '../engine/number/written.ts';
import type { QuestionNode } from '../engine/read-survey.ts';
import type { Session } from '../engine/session.ts';
import { formatNumber } from '../locales/format-number.ts';
import type { Item, Question } from '../schema/question.ts';
import type { Pipe } from './texts.ts';

/**
 * Fills the answers into texts that name them in braces, `{calls}` or `{tool.sound}`, in the words of the respondent's
 * language. Braces around anything that is no question stay as they are; no answer leaves nothing.
 *
 * @param session knows the questions and the answers
 */
export function createPipe(session: Session): Pipe {
  return (source, translate, locale) =>
    source.replace(/\{\s*([\w-]+)(?:\.([^{}\s]+))?\s*\}/g, (braces, name: string, row: string | undefined) => {
      const node = session.checked.questions.get(name);
      if (!node) return braces;
      const { answer } = session.question(name);
      if (answer === undefined) return '';
      if (row !== undefined) return sayValue(rowOf(answer, row), node.question, translate, locale);
      return sayAnswer(answer, node, translate, locale);
    });
}

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

function rowOf(answer: Value, row: string): Value {
  const isRecord = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  return isRecord && Object.hasOwn(answer, row) ? (answer as Readonly<Record<string, Value>>)[row] : undefined;
}

/** Values of entries by their texts, lists with "and", numbers the way the language writes them. */
function sayValue(value: Value, question: Question, translate: Parameters<Pipe>[1], locale: string): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return formatNumber(written(value), locale);
  if (Array.isArray(value)) {
    const parts = (value as readonly Value[]).map((entry) => sayValue(entry, question, translate, locale));
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  }
  if (typeof value === 'object') {
    return Object.values(value)
      .map((entry) => sayValue(entry, question, translate, locale))
      .join(', ');
  }
  const entry = entriesOf(question).find((item) => item.value === value);
  return entry ? translate(entry.text) : String(value);
}

function entriesOf(question: Question): readonly Item[] {
  const { choices = [], columns = [] } = question as { choices?: readonly Item[]; columns?: readonly Item[] };
  return [...choices, ...columns];
}
