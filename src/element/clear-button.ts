import { html, nothing } from 'lit';

/** What the button needs of a field. */
interface Clearable {
  readonly answer: unknown;
  readonly required: boolean;
  word(key: string): string;
  set(input: undefined): void;
}

/**
 * Shows a button that takes an answer back, where the question need not be answered: a radio button cannot be unticked. The
 * button comes and goes with the answer, in a place that is kept for it; the focus moves on first.
 *
 * @param field the question
 * @param word key of what the button says
 * @param next id of the element that gets the focus
 */
export function renderClear(field: Clearable, word: string, next: string): unknown {
  if (field.required) return nothing;
  const clear = ({ currentTarget }: Event): void => {
    const root = (currentTarget as Element).getRootNode() as Document | ShadowRoot;
    root.getElementById(next)?.focus();
    field.set(undefined);
  };
  const button = html`<button type="button" class="quiet" @click=${clear}>${field.word(word)}</button>`;
  return html`<div class="clear">${field.answer === undefined ? nothing : button}</div>`;
}
