import type { FindQuestion } from '../../engine/question-logic.ts';
import { refuse } from '../../engine/shape.ts';
import { isPicked, mostQuestions } from '../../schema/names.ts';
import type { Item, Question } from '../../schema/question.ts';
import type { Path } from '../../schema/survey-error.ts';
import type { Text } from '../../schema/text.ts';
import type { RepeatQuestion } from './repeat.schema.ts';
import type { Thing } from './thing.ts';
import { own } from '../../schema/own.ts';

/**
 * The things that there can be: the choices of another question, or numbered ones.
 *
 * @param question the repeated question
 * @param find gives the question that it names
 * @param path where it stands in the file
 * @throws {SurveyError} when there is nothing to repeat it for, or too much
 */
export function thingsOf(question: RepeatQuestion, find: FindQuestion, path: Path = []): readonly Thing[] {
  const { name, forEach, max = 5, questions } = question;
  if (forEach === undefined) return [...Array(max).keys()].map((index) => ({ key: String(index + 1) }));
  const choices = forEach === name ? [] : realChoices(find(forEach));
  if (choices.length === 0) refuse('expected a choice question with choices of its own', [...path, 'forEach']);
  if (choices.length * questions.length > mostQuestions) {
    refuse(`expected at most ${mostQuestions} questions in all`, [...path, 'questions']);
  }
  return choices.map(({ value, text, other }) => ({ key: value, text: other ? `{${forEach}.${value}}` : text }));
}

/**
 * The choices of a question that questions can be repeated for: not those that stand for no choice ("none of these",
 * "I don't know").
 *
 * @param source any question, or none; in a file that was refused it may hold anything
 */
export function realChoices(source: object | undefined): readonly Choice[] {
  const { type, choices, choicesFromQuestion } = (source ?? own({})) as Readonly<Record<string, unknown>>;
  if (type !== 'choice' || choicesFromQuestion !== undefined || !Array.isArray(choices)) return [];
  return (choices as readonly Partial<Choice>[]).filter(
    (choice): choice is Choice => choice?.value !== undefined && !choice.exclusive && !choice.missing,
  );
}

/** What matters of a choice of another question. */
type Choice = Item & { readonly exclusive?: boolean; readonly other?: object };

/** The name under which a question about one thing is answered. */
export const partName = (repeat: string, key: string, question: string): string => `${repeat}-${key}-${question}`;

/**
 * Writes the questions out for one thing: their names and what they say of each other (`{panel.hours}`) name that thing
 * alone. In texts `{panel.item}` is the text of the thing when it has one; `{panel[item]}` is always a question.
 *
 * @param question the repeated question
 * @param thing the thing to ask about
 * @returns questions that stand for themselves, shown only while the thing is there
 */
export function unroll(question: RepeatQuestion, thing: Thing): readonly Question[] {
  const { name, forEach } = question;
  const isAsked = forEach === undefined && question.questions.some((part) => part.name === 'item');
  const panel: Panel = { start: `{${partName(name, thing.key, '')}`, text: isAsked ? undefined : (thing.text ?? '') };
  return question.questions.map((part) => {
    const written = own(replaceAll(part, panel) as Question);
    return {
      ...written,
      name: partName(name, thing.key, part.name),
      visibleIf: whileThere(forEach ?? name, [thing], written.visibleIf),
    };
  });
}

/** A condition for what is shown only while one of these things is there. */
export function whileThere(source: string, things: readonly Thing[], condition: string | undefined): string {
  const isThere = isPicked(source, ...things.map(({ key }) => key));
  return condition === undefined ? isThere : `${isThere} and (${condition})`;
}

/** What `panel` stands for. */
interface Panel {
  /** How braces around the name of a question about this thing begin. */
  readonly start: string;
  /** What `{panel.item}` is; nothing where it is a question. */
  readonly text: Text | undefined;
}

function replaceAll(value: unknown, panel: Panel): unknown {
  const { start, text } = panel;
  if (typeof value === 'string') {
    // A function gives the replacement, since values may hold a "$".
    const named = value.replace(
      /\{\s*panel(?:\[(\w+)\]|\.(item\s*\})?)/g,
      (braces, exact: string | undefined, item: string | undefined) =>
        item && text !== undefined ? braces : start + (exact ?? '') + (item ?? ''),
    );
    return text === undefined ? named : withText(named, text);
  }
  if (Array.isArray(value)) return value.map((entry) => replaceAll(entry, panel));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      // A condition reads answers, never texts.
      if (/(?:If|xpression)$/.test(key)) return [key, replaceAll(entry, { start, text: undefined })];
      // In a text with translations, the text of the thing in the same language.
      return [key, replaceAll(entry, { start, text: typeof text === 'object' ? (text[key] ?? text) : text })];
    }),
  );
}

/** A text in one language becomes one with translations when the thing has them. */
function withText(source: string, text: Text): Text {
  const fill = (shown: string): string => source.replace(/\{\s*panel\.item\s*\}/g, () => shown);
  if (typeof text === 'string' || !source.includes('panel.item')) return fill(typeof text === 'string' ? text : '');
  return Object.fromEntries(Object.entries(text).map(([language, shown]) => [language, fill(shown)]));
}
