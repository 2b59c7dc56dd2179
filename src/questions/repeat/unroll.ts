import type { FindQuestion } from '../../engine/question-logic.ts';
import type { Item, Question } from '../../schema/question.ts';
import type { Text } from '../../schema/text.ts';
import type { RepeatQuestion } from './repeat.schema.ts';
import { mostThings, type Thing } from './thing.ts';

/** The things that there can be: the choices of another question, or numbered ones. */
export function thingsOf({ forEach, max = 5 }: RepeatQuestion, find: FindQuestion): readonly Thing[] {
  if (forEach === undefined) return Array.from({ length: max }, (_, index) => ({ key: String(index + 1) }));
  const source = find(forEach) as { readonly choices?: readonly Item[] } | undefined;
  return (source?.choices ?? []).slice(0, mostThings).map(({ value, text }) => ({ key: value, text }));
}

/** The name under which a question about one thing is answered. */
export const partName = (repeat: string, key: string, question: string): string => `${repeat}-${key}-${question}`;

/**
 * Writes the questions out for one thing: their names and what they say of each other (`{panel.hours}`) name that thing
 * alone, and `{panel.item}` is its text.
 *
 * @param question the repeated question
 * @param thing the thing to ask about
 * @returns questions that stand for themselves, shown only while the thing is there
 */
export function unroll(question: RepeatQuestion, thing: Thing): readonly Question[] {
  const { name, forEach } = question;
  const isThere = `{${forEach ?? name}} anyof ['${thing.key}']`;
  return question.questions.map((part) => {
    const written = replaceAll(part, name, thing) as Question;
    return {
      ...written,
      name: partName(name, thing.key, part.name),
      visibleIf: written.visibleIf === undefined ? isThere : `${isThere} and (${written.visibleIf})`,
    };
  });
}

function replaceAll(value: unknown, name: string, thing: Thing): unknown {
  if (typeof value === 'string') {
    const named = value.replace(/\{\s*panel\.(?!item\s*\})/g, `{${name}-${thing.key}-`);
    return withText(named, thing.text ?? '');
  }
  if (Array.isArray(value)) return value.map((entry) => replaceAll(entry, name, thing));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      // In a text with translations, the text of the thing in the same language.
      const text = typeof thing.text === 'object' ? (thing.text[key] ?? thing.text) : thing.text;
      return [key, replaceAll(entry, name, { ...thing, text })];
    }),
  );
}

/** A text in one language becomes one with translations when the thing has them. */
function withText(source: string, text: Text): Text {
  const fill = (shown: string): string => source.replace(/\{\s*panel\.item\s*\}/g, () => shown);
  if (typeof text === 'string' || !source.includes('panel.item')) return fill(typeof text === 'string' ? text : '');
  return Object.fromEntries(Object.entries(text).map(([language, shown]) => [language, fill(shown)]));
}
