import type { QuestionLogic, ReadContext } from '../../engine/question-logic.ts';
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
    const { answer, question } = state;
    if (!answer) return undefined;
    const most = mostOf(state);
    const least = Math.min(question.minChoices ?? 1, most);
    if (answer.length < least) return { code: 'ranking.tooFew', params: { count: least } };
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
