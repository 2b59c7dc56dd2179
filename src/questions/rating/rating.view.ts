import { html, nothing } from 'lit';
import { renderClear } from '../../element/clear-button.ts';
import type { Field } from '../../element/question.ts';
import { pointsOf } from './rating.logic.ts';
import type { RatingQuestion } from './rating.schema.ts';

type RatingField = Field<RatingQuestion, number, number>;

/** Shows the points as native radio buttons in a wrapping row, under what its ends mean. */
export function renderRating(field: RatingField): unknown {
  const { minLabel, maxLabel } = field.question;
  const points = pointsOf(field.question);
  return html`
    ${
      minLabel || maxLabel
        ? html`<p class="rating-ends" aria-hidden="true">
            <span>${minLabel && nameOf(field, points[0]!)}</span>
            <span>${maxLabel && nameOf(field, points.at(-1)!)}</span>
          </p>`
        : nothing
    }
    <div class="choices rating">${points.map((point, index) => renderPoint(field, point, index === 0))}</div>
    ${field.answer === undefined || field.required ? nothing : renderClear(field, 'rating.clear', field.id())}
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
    <span>${point}</span>
  </label>
`;

/** How a point is called. On a scale from 0 "4 out of 10" would mislead: it has eleven points. */
function nameOf({ question, text, word }: RatingField, point: number): string {
  const { min = 1, max = 5, minLabel, maxLabel } = question;
  const label = point === min ? minLabel : point === max ? maxLabel : undefined;
  if (label) return word('rating.end', { value: point, label: text(label) });
  return min === 1 ? word('rating.point', { value: point, max }) : String(point);
}
