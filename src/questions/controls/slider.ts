import { html, nothing } from 'lit';
import { written } from '../../engine/number/written.ts';
import { formatNumber } from '../../locales/format-number.ts';
import { calculate } from '../../schema/decimal.ts';
import type { Text } from '../../schema/text.ts';
import type { Field } from '../../element/base/question.ts';
import { renderClear } from './clear-button.ts';
import { isComposing } from '../../element/base/is-composing.ts';

/** What a slider may say of itself. */
export interface SliderKeys {
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  readonly unit?: Text | undefined;
  readonly minLabel?: Text | undefined;
  readonly maxLabel?: Text | undefined;
}

/** What the slider needs of the question it answers. */
export type SliderField = Pick<
  Field,
  'id' | 'text' | 'word' | 'language' | 'describedBy' | 'invalid' | 'required' | 'question' | 'answer'
> & {
  set(input: number | undefined): void;
};

/**
 * Shows a native slider with its value above it. Until it is moved there is no answer, and the value says so: a slider
 * that seems to be answered in the middle makes up answers. Pressing it where it stands, or pressing Enter or the space
 * bar, takes the middle. The words are `unanswered` and `clear` of the question's type.
 *
 * @param field the question
 * @param keys its limits and labels
 */
export function renderSlider(
  field: SliderField,
  { min, max, step = 1, unit, minLabel, maxLabel }: SliderKeys,
): unknown {
  const answer = typeof field.answer === 'number' ? field.answer : undefined;
  const { type } = field.question;
  const said = (value: number): string =>
    [formatNumber(written(value), field.language), unit && field.text(unit)].filter(Boolean).join('\u00a0');
  const value = answer === undefined ? field.word(`${type}.unanswered`) : said(answer);
  const take = ({ target }: Event): void => field.set((target as HTMLInputElement).valueAsNumber);
  return html`
    <div class="slider" ?data-unanswered=${answer === undefined}>
      <p class="slider-value" aria-hidden="true">${value}</p>
      <input
        type="range"
        id=${field.id()}
        min=${min}
        max=${max}
        step=${step}
        .value=${String(answer ?? middleOf(min, max, step))}
        aria-valuetext=${value}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${field.invalid}
        aria-describedby=${field.describedBy}
        @input=${take}
        @click=${take}
        @keydown=${(event: KeyboardEvent) => {
          if (isComposing(event) || (event.key !== 'Enter' && event.key !== ' ')) return;
          event.preventDefault();
          take(event);
        }}
      />
      <p class="slider-ends" aria-hidden="true">
        <span>${minLabel ? field.text(minLabel) : said(min)}</span>
        <span>${maxLabel ? field.text(maxLabel) : said(max)}</span>
      </p>
    </div>
    ${renderClear({ ...field, answer }, `${type}.clear`, field.id())}
  `;
}

/** A value in the middle that can be picked. */
const middleOf = (min: number, max: number, step: number): number =>
  calculate(min, '+', calculate(Math.round((max - min) / 2 / step), '*', step));
