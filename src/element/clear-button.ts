import { html } from 'lit';

/** What the button needs of a field. */
interface Clearable {
  word(key: string): string;
  set(input: undefined): void;
}

/**
 * Shows a button that takes an answer back: a radio button cannot be unticked. The button goes away with the answer, so
 * the focus moves on first.
 *
 * @param field the question
 * @param word key of what the button says
 * @param next id of the element that gets the focus
 */
export function renderClear(field: Clearable, word: string, next: string): unknown {
  const clear = ({ currentTarget }: Event): void => {
    const root = (currentTarget as Element).getRootNode() as Document | ShadowRoot;
    root.getElementById(next)?.focus();
    field.set(undefined);
  };
  return html`<button type="button" class="quiet clear" @click=${clear}>${field.word(word)}</button>`;
}
