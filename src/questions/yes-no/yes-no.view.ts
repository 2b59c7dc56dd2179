import { html, nothing } from 'lit';
import { renderClear } from '../controls/clear-button.ts';
import type { Field } from '../../element/base/question.ts';
import { labelOf } from './yes-no.logic.ts';
import type { YesNoQuestion } from './yes-no.schema.ts';

type YesNoField = Field<YesNoQuestion, boolean, boolean>;

/** Shows two native radio buttons. */
export const renderYesNo = (field: YesNoField): unknown => html`
  <div class="choices yes-no">${[true, false].map((value) => renderOption(field, value))}</div>
  ${renderClear(field, 'yes-no.clear', field.id())}
`;

/** The first one carries the id that messages lead to, and the description. */
const renderOption = (field: YesNoField, value: boolean): unknown => html`
  <label class="choice">
    <input
      type="radio"
      id=${value ? field.id() : nothing}
      name=${field.id('group')}
      .checked=${field.answer === value}
      aria-invalid=${field.invalid}
      aria-describedby=${value ? field.describedBy : nothing}
      @change=${() => field.set(value)}
    />
    <span>${labelOf(value, field)}</span>
  </label>
`;
