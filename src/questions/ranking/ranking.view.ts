import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Field } from '../../element/question.ts';
import type { Item } from '../../schema/question.ts';
import { drag } from './drag.ts';
import { mostOf, move, type RankingAnswer } from './ranking.logic.ts';
import type { RankingQuestion } from './ranking.schema.ts';

type RankingField = Field<RankingQuestion, RankingAnswer, RankingAnswer>;

/** Shows the ranking as an ordered list with buttons to move and remove, above the choices that are left to add. */
export function renderRanking(field: RankingField): unknown {
  const choices = field.items['choices']!;
  const ranked = (field.answer ?? []).map((value) => choices.find((choice) => choice.value === value)!);
  const left = choices.filter((choice) => !ranked.includes(choice));
  const full = ranked.length >= mostOf(field);
  return html`
    <div class="ranking">
      <p id=${field.id('ranked')}>${field.word('ranking.ranked')}</p>
      ${
        ranked.length > 0
          ? html`<ol aria-labelledby=${field.id('ranked')}>
              ${repeat(ranked, keyOf, (item, index) => renderRanked(field, item, index, left.length === 0))}
            </ol>`
          : html`<p class="hint">${field.word('ranking.empty')}</p>`
      }
      ${
        left.length > 0
          ? html`<p id=${field.id('left')}>${field.word('ranking.left')}</p>
              ${full ? html`<p class="hint">${field.word('ranking.full')}</p>` : nothing}
              <ul aria-labelledby=${field.id('left')}>
                ${repeat(left, keyOf, (item, index) => renderLeft(field, item, index, full))}
              </ul>`
          : nothing
      }
    </div>
  `;
}

/** Six dots: not in the template, because the classic script is written in ASCII. */
const grip = '⠿';

const keyOf = ({ value }: Item): string => value;

function renderRanked(field: RankingField, item: Item, index: number, isAll: boolean): unknown {
  const ranked = field.answer!;
  const name = field.text(item.text);
  const button = (key: string, sign: string, disabled: boolean, act: (event: Event) => void): unknown => html`
    <button
      type="button"
      class="quiet ${key}"
      id=${isAll && index === 0 && key === 'up' ? field.id() : nothing}
      aria-label=${field.word(`ranking.${key}`, { item: name })}
      aria-disabled=${disabled ? 'true' : nothing}
      aria-describedby=${isAll && index === 0 && key === 'up' ? field.describedBy : nothing}
      @click=${disabled ? nothing : act}
    >
      ${sign}
    </button>
  `;
  const moveBy = (step: number, key: string) => (event: Event) => {
    const to = index + step;
    focusAfter(event, `ol > :nth-child(${to + 1}) .${key}`);
    field.announce(field.word('ranking.moved', { item: name, position: to + 1, total: ranked.length }));
    field.set(move(ranked, item.value, to));
  };
  const remove = (event: Event): void => {
    const next = Math.min(index + 1, ranked.length - 1);
    const again = field.items['choices']!.indexOf(item) + 1;
    focusAfter(event, next > 0 ? `ol > :nth-child(${next}) .remove` : `ul > :nth-child(${again}) button`);
    field.announce(field.word('ranking.removed', { item: name }));
    field.set(ranked.filter((value) => value !== item.value));
  };
  const hold = (event: PointerEvent): void =>
    drag(event, (to) => {
      field.announce(field.word('ranking.moved', { item: name, position: to + 1, total: ranked.length }));
      field.set(move(ranked, item.value, to));
    });
  return html`<li>
    <div>
      ${ranked.length > 1 ? html`<span class="handle" aria-hidden="true" @pointerdown=${hold}>${grip}</span>` : nothing}
      <span>${name}</span>
      ${button('up', '↑', index === 0, moveBy(-1, 'up'))}
      ${button('down', '↓', index === ranked.length - 1, moveBy(1, 'down'))} ${button('remove', '✕', false, remove)}
    </div>
  </li>`;
}

function renderLeft(field: RankingField, item: Item, index: number, full: boolean): unknown {
  const name = field.text(item.text);
  const add = (event: Event): void => {
    if (full) return field.announce(field.word('ranking.full'));
    const ranked = [...(field.answer ?? []), item.value];
    const total = ranked.length;
    const isDone = total === mostOf(field);
    const isLast = index + total === field.items['choices']!.length;
    focusAfter(event, isDone ? 'ol > :last-child .up' : `ul > :nth-child(${isLast ? index : index + 1}) button`);
    field.announce(field.word('ranking.added', { item: name, position: total, total }));
    field.set(ranked);
  };
  return html`<li>
    <button
      type="button"
      class="quiet add"
      id=${index === 0 ? field.id() : nothing}
      aria-label=${field.word('ranking.add', { item: name })}
      aria-disabled=${full ? 'true' : nothing}
      aria-describedby=${index === 0 ? field.describedBy : nothing}
      @click=${add}
    >
      <span aria-hidden="true">+</span> ${name}
    </button>
  </li>`;
}

/**
 * Moves the focus as soon as the ranking has changed on the page: the button that was pressed is gone or has moved, and
 * browsers take the focus away from elements that are moved.
 */
function focusAfter({ currentTarget }: Event, selector: string): void {
  const ranking = (currentTarget as Element).closest('.ranking')!;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    ranking.querySelector<HTMLElement>(selector)?.focus();
  });
  observer.observe(ranking, { childList: true, subtree: true });
}
