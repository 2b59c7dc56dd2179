import type { Field } from '../../element/base/question.ts';
import { rankingLogic, type RankingAnswer } from './ranking.logic.ts';
import type { RankingQuestion } from './ranking.schema.ts';

/** What shows a ranking. */
export type RankingField = Field<RankingQuestion, RankingAnswer, RankingAnswer>;

/** What stood before each change. It is no answer, so it lives with the element that shows the ranking. */
const histories = new WeakMap<Element, RankingAnswer[]>();

/** The element that shows the ranking around one of its parts. */
export const rankingAround = (part: EventTarget | null): Element => (part as Element).closest('.ranking')!;

/**
 * Changes the ranking, says so, and offers to undo it.
 *
 * @param sentence what screen readers are told
 */
export function change(field: RankingField, ranking: Element, after: RankingAnswer, sentence: string): void {
  const history = histories.get(ranking) ?? [];
  histories.set(ranking, [...history, field.answer ?? []]);
  undoIn(ranking).hidden = false;
  field.announce(sentence);
  field.set(after);
}

/** Takes back the last change; the button stays while there are others, and then hands on the focus. */
export function undo(field: RankingField, { currentTarget }: Event): void {
  const ranking = rankingAround(currentTarget);
  const history = [...(histories.get(ranking) ?? [])];
  const before = history.pop() ?? [];
  histories.set(ranking, history);
  if (history.length === 0) {
    focusAfter(ranking, `#${CSS.escape(field.id())}`, () => (undoIn(ranking).hidden = true));
  }
  field.announce(
    `${field.word('ranking.undone')} ${rankingLogic.display!(before, field) || field.word('ranking.empty')}`,
  );
  field.set(before);
}

const undoIn = (ranking: Element): HTMLElement => ranking.querySelector('.undo')!;

/**
 * Moves the focus as soon as the ranking has changed on the page: the button that was pressed is gone or has moved, and
 * browsers take the focus away from elements that are moved.
 *
 * @param next what gets the focus: itself, or what it matches by then
 * @param then called when it has it
 */
export function focusAfter(ranking: Element, next: string | HTMLElement, then?: () => void): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    const target = typeof next === 'string' ? ranking.querySelector<HTMLElement>(next) : next;
    target?.focus();
    then?.();
  });
  observer.observe(ranking, { childList: true, subtree: true });
}
