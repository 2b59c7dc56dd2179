import { html, nothing } from 'lit';
import type { Field } from '../../element/question.ts';
import { labelOf } from './yes-no.logic.ts';
import type { YesNoQuestion } from './yes-no.schema.ts';

type YesNoField = Field<YesNoQuestion, boolean, boolean>;

/** Shows two native radio buttons. */
export const renderYesNo = (field: YesNoField): unknown => html`
  <div class="choices yes-no">${[true, false].map((value) => renderOption(field, value))}</div>
  ${field.answer === undefined || field.required ? nothing : renderClear(field)}
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

/** The button goes away with the answer, so the focus moves on to the first radio button. */
function renderClear(field: YesNoField): unknown {
  const clear = ({ currentTarget }: Event): void => {
    const root = (currentTarget as Element).getRootNode() as Document | ShadowRoot;
    root.getElementById(field.id())?.focus();
    field.set(undefined);
  };
  return html`<button type="button" class="quiet clear" @click=${clear}>${field.word('yes-no.clear')}</button>`;
}
