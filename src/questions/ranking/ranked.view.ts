import { html, nothing } from 'lit';
import { isComposing } from '../../element/base/is-composing.ts';
import type { Item } from '../../schema/question.ts';
import { change, focusAfter, rankingAround, type RankingField } from './change.ts';
import { drag } from './drag.ts';
import { move } from './ranking.logic.ts';

/** Six dots: not in the template, because the classic script is written in ASCII. */
const grip = '⠿';

/** What each button of an entry looks like. */
const signs = { up: '↑', down: '↓', remove: '✕' } as const;

/** How far an arrow key moves an entry. */
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Shows an entry of the ranking with its buttons. On each of them the arrow keys move the entry, too.
 *
 * @param index its position, from 0
 * @param isFirst does the error lead here, since nothing is left to add?
 */
export function renderRanked(field: RankingField, item: Item, index: number, isFirst: boolean): unknown {
  const ranked = field.answer!;
  const name = field.text(item.text);
  const button = (key: keyof typeof signs, isOff: boolean, act: (event: Event) => void): unknown => html`
    <button
      type="button"
      class="quiet ${key}"
      id=${isFirst && key === 'up' ? field.id() : nothing}
      aria-label=${field.word(`ranking.${key}`, { item: name })}
      aria-disabled=${isOff ? 'true' : nothing}
      aria-describedby=${isFirst && key === 'up' ? field.describedBy : nothing}
      @click=${isOff ? nothing : act}
      @keydown=${(event: KeyboardEvent) => moveByKey(event, key)}
    >
      ${signs[key]}
    </button>
  `;
  const moveTo = (ranking: Element, to: number, next: string | HTMLElement | undefined): void => {
    if (next) focusAfter(ranking, next);
    const said = field.word('ranking.moved', { item: name, position: to + 1, total: ranked.length });
    change(field, ranking, move(ranked, item.value, to), said);
  };
  const moveBy = ({ currentTarget }: Event, step: number, key: string): void =>
    moveTo(rankingAround(currentTarget), index + step, `ol > :nth-child(${index + step + 1}) .${key}`);
  const moveByKey = (event: KeyboardEvent, key: string): void => {
    const step = steps[event.key];
    if (step === undefined || isComposing(event) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    if (index + step in ranked) moveBy(event, step, key);
  };
  const remove = ({ currentTarget }: Event): void => {
    const ranking = rankingAround(currentTarget);
    const next = Math.min(index + 1, ranked.length - 1);
    const again = field.items['choices']!.indexOf(item) + 1;
    focusAfter(ranking, next > 0 ? `ol > :nth-child(${next}) .remove` : `ul > :nth-child(${again}) button`);
    const rest = ranked.filter((value) => value !== item.value);
    change(field, ranking, rest, field.word('ranking.removed', { item: name }));
  };
  const hold = (event: PointerEvent): void => {
    const ranking = rankingAround(event.currentTarget);
    drag(event, (to) => moveTo(ranking, to, focusIn(ranking)));
  };
  return html`<li>
    <div>
      ${
        ranked.length > 1 && field.enabled
          ? html`<span class="handle" aria-hidden="true" @pointerdown=${hold}>${grip}</span>`
          : nothing
      }
      <span>${name}</span>
      ${button('up', index === 0, (event) => moveBy(event, -1, 'up'))}
      ${button('down', index === ranked.length - 1, (event) => moveBy(event, 1, 'down'))}
      ${button('remove', false, remove)}
    </div>
  </li>`;
}

/** What has the focus in a ranking. */
function focusIn(ranking: Element): HTMLElement | undefined {
  const focused = (ranking.getRootNode() as Document | ShadowRoot).activeElement;
  return focused instanceof HTMLElement && ranking.contains(focused) ? focused : undefined;
}
