import type { Issue, QuestionLogic, ReadContext } from '../../engine/question-logic.ts';
import { rankingOutline } from './ranking.outline.ts';
import type { RankingQuestion } from './ranking.schema.ts';

/** The values that were ranked, the first first. */
export type RankingAnswer = readonly string[];

/** Putting entries of a list in order. */
export const rankingLogic: QuestionLogic<RankingQuestion, RankingAnswer, RankingAnswer> = {
  ...rankingOutline,

  /** Choices that are hidden now do not count: those behind them move up. */
  read(input, { items: { choices } }) {
    if (!Array.isArray(input)) return undefined;
    const visible = new Set(choices!.map(({ value }) => value));
    return [...new Set<string>(input)].filter((value) => visible.has(value));
  },

  validate(state) {
    const { answer, required } = state;
    const most = mostOf(state);
    if (!answer) return required ? { code: 'ranking.required', ...ruleOf(state) } : undefined;
    if (answer.length < leastOf(state)) return { code: 'ranking.tooFew', ...ruleOf(state) };
    if (answer.length > most) return { code: 'ranking.tooMany', params: { count: most } };
    return undefined;
  },

  /** Each entry with its place. */
  display(answer, { question: { choices }, text, separator = ', ' }) {
    const byValue = new Map(choices.map((choice) => [choice.value, choice]));
    const known = answer.flatMap((ranked) => byValue.get(ranked) ?? []);
    return known.map((choice, index) => `${index + 1}. ${text(choice.text)}`).join(separator);
  },
};

/** How many can be ranked: conditions may leave fewer choices than the survey file allows to rank. */
export function mostOf({ question, items: { choices } }: ReadContext<RankingQuestion>): number {
  return Math.min(question.maxChoices ?? Infinity, choices!.length);
}

const leastOf = (context: ReadContext<RankingQuestion>): number =>
  Math.min(context.question.minChoices ?? 1, mostOf(context));

/** How many are to be ranked, as a sentence; nothing when one is enough. Hint and fault say the same. */
export function ruleOf(context: ReadContext<RankingQuestion>): Pick<Issue, 'word' | 'params'> | undefined {
  const [min, max] = [leastOf(context), mostOf(context)];
  if (min < 2) return undefined;
  if (min === max) return { word: 'ranking.exactly', params: { count: min } };
  const isAll = max === context.items['choices']!.length;
  return isAll ? { word: 'ranking.tooFew', params: { count: min } } : { word: 'ranking.between', params: { min, max } };
}

/**
 * The ranking after one entry has moved.
 *
 * @param ranked the values, the first first
 * @param value the entry that moves
 * @param to the position that it takes, from 0
 * @example
 * move(['a', 'b', 'c'], 'c', 1); // ['a', 'c', 'b']
 */
export function move(ranked: RankingAnswer, value: string, to: number): RankingAnswer {
  const others = ranked.filter((other) => other !== value);
  return [...others.slice(0, to), value, ...others.slice(to)];
}
