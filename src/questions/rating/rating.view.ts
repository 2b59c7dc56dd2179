import { html, nothing, svg } from 'lit';
import { renderClear } from '../controls/clear-button.ts';
import type { Field } from '../../element/base/question.ts';
import { pointsOf } from './rating.logic.ts';
import type { RatingQuestion } from './rating.schema.ts';

type RatingField = Field<RatingQuestion, number, number>;

/** Shows the points as native radio buttons in a wrapping row, under what its ends mean. */
export function renderRating(field: RatingField): unknown {
  const { minLabel, maxLabel } = field.question;
  const points = pointsOf(field.question);
  return html`
    <div class="rating-scale" ?data-long=${points.length > 6}>
      ${
        minLabel || maxLabel
          ? html`<p class="rating-ends" aria-hidden="true">
              <span>${minLabel && nameOf(field, points[0]!)}</span>
              <span>${maxLabel && nameOf(field, points.at(-1)!)}</span>
            </p>`
          : nothing
      }
      <div class="choices rating ${field.question.display ?? ''}">
        ${points.map((point, index) => renderPoint(field, point, index === 0))}
      </div>
    </div>
    ${renderClear(field, 'rating.clear', field.id())}
  `;
}

const renderPoint = (field: RatingField, point: number, first: boolean): unknown => html`
  <label class="choice">
    <input
      type="radio"
      id=${first ? field.id() : nothing}
      name=${field.id('group')}
      .checked=${field.answer === point}
      aria-label=${nameOf(field, point)}
      aria-invalid=${field.invalid}
      aria-describedby=${first ? field.describedBy : nothing}
      @change=${() => field.set(point)}
    />
    ${signOf(field, point)}
  </label>
`;

/** Numbers, stars up to the point that is picked, or a face; the eye sees it, a screen reader hears the name. */
function signOf({ question, answer = -1 }: RatingField, point: number): unknown {
  if (question.display === 'stars') {
    return html`<span class="star" aria-hidden="true">${point <= answer ? '★' : '☆'}</span>`;
  }
  if (question.display !== 'smileys') return html`<span>${point}</span>`;
  const { min = 1, max = 5 } = question;
  const mood = (2 * (point - min)) / (max - min) - 1;
  return html`<svg class="face" viewBox="0 0 24 24" aria-hidden="true">${faceOf(mood)}</svg>`;
}

/** A face from -1, sad, to 1, happy: the mouth bends, and the differences do not rest on colour. */
const faceOf = (mood: number): unknown => svg`
  <circle cx="12" cy="12" r="10.5"></circle>
  <path d="M8.5 9v1M15.5 9v1M7 ${16 - 1.5 * mood}Q12 ${16 + 4.5 * mood} 17 ${16 - 1.5 * mood}"></path>
`;

/** How a point is called. On a scale from 0 "4 out of 10" would mislead: it has eleven points. */
function nameOf({ question, text, word }: RatingField, point: number): string {
  const { min = 1, max = 5, minLabel, maxLabel } = question;
  const label = point === min ? minLabel : point === max ? maxLabel : undefined;
  if (label) return word('rating.end', { value: point, label: text(label) });
  return min === 1 ? word('rating.point', { value: point, max }) : String(point);
}
