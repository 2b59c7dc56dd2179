import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Item } from '../../schema/question.ts';
import { change, focusAfter, rankingAround, undo, type RankingField } from './change.ts';
import { renderRanked } from './ranked.view.ts';
import { mostOf, ruleOf } from './ranking.logic.ts';

/**
 * Shows the ranking as an ordered list with buttons to move and remove, above the choices that are left to add. The list
 * of these is made anew when one goes: where the button with the focus is taken out of a list, Orca moves on to the next
 * one by itself, and is silent when the focus then comes there.
 */
export function renderRanking(field: RankingField): unknown {
  const choices = field.items['choices']!;
  const ranked = (field.answer ?? []).map((value) => choices.find((choice) => choice.value === value)!);
  const left = choices.filter((choice) => !ranked.includes(choice));
  const full = ranked.length >= mostOf(field);
  const rule = hintOf(field);
  const described = {
    ...field,
    describedBy:
      [rule && field.id('rule'), field.describedBy].filter((id) => typeof id === 'string').join(' ') || nothing,
  };
  return html`
    <div class="ranking">
      ${rule === undefined ? nothing : html`<p class="hint" id=${field.id('rule')}>${rule}</p>`}
      <p id=${field.id('ranked')}>${field.word('ranking.ranked')}</p>
      ${
        ranked.length > 0
          ? html`<ol aria-labelledby=${field.id('ranked')}>
              ${repeat(ranked, keyOf, (item, index) => renderRanked(described, item, index, index + left.length === 0))}
            </ol>`
          : html`<p class="hint">${field.word('ranking.empty')}</p>`
      }
      ${
        left.length > 0
          ? html`<p id=${field.id('left')}>${field.word('ranking.left')}</p>
              ${full ? html`<p class="hint">${field.word('ranking.full')}</p>` : nothing}
              ${keyed(
                left.length,
                html`<ul aria-labelledby=${field.id('left')}>
                  ${left.map((item, index) => renderLeft(described, item, index, full))}
                </ul>`,
              )}`
          : nothing
      }
      <button type="button" class="quiet undo" hidden @click=${(event: Event) => undo(field, event)}>
        ${field.word('ranking.undo')}
      </button>
    </div>
  `;
}

/** How many are to be ranked, unless the hint of the question is there to say so. */
function hintOf(field: RankingField): string | undefined {
  const { question, items, word } = field;
  if (question.hint !== undefined) return undefined;
  const rule = ruleOf(field);
  if (rule) return word(rule.word!, rule.params);
  const most = mostOf(field);
  return most === items['choices']!.length ? undefined : word('ranking.atMost', { count: most });
}

const keyOf = ({ value }: Item): string => value;

function renderLeft(field: RankingField, item: Item, index: number, full: boolean): unknown {
  const name = field.text(item.text);
  const add = ({ currentTarget }: Event): void => {
    if (full) return field.announce(field.word('ranking.full'));
    const ranked = [...(field.answer ?? []), item.value];
    const total = ranked.length;
    const isDone = total === mostOf(field);
    const isLast = index + total === field.items['choices']!.length;
    const ranking = rankingAround(currentTarget);
    focusAfter(ranking, isDone ? 'ol > :last-child .up' : `ul > :nth-child(${isLast ? index : index + 1}) button`);
    change(field, ranking, ranked, field.word('ranking.added', { item: name, position: total, total }));
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
