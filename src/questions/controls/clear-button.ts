import { html, nothing } from 'lit';

/** What the button needs of a field. */
interface Clearable {
  readonly question: { readonly required?: boolean | undefined };
  readonly required: boolean;
  readonly answer: unknown;
  word(key: string): string;
  set(input: undefined): void;
}

/**
 * Shows a button that takes an answer back: a radio button cannot be unticked. Its place is kept free while there is
 * nothing to take back, so that what was pressed does not move: a disabled button is neither seen nor reached. It is
 * disabled with the answer, so the focus moves on first.
 *
 * @param field the question; nothing is shown where an answer is always required
 * @param word key of what the button says
 * @param next id of the element that gets the focus
 */
export function renderClear(field: Clearable, word: string, next: string): unknown {
  if (field.question.required) return nothing;
  const clear = ({ currentTarget, detail }: MouseEvent): void => {
    const root = (currentTarget as Element).getRootNode() as Document | ShadowRoot;
    // Whoever points at the button sees where it is: the page stands still.
    root.getElementById(next)?.focus({ preventScroll: detail > 0 });
    field.set(undefined);
  };
  const isIdle = field.required || field.answer === undefined;
  return html`<button type="button" class="quiet clear" ?disabled=${isIdle} @click=${clear}>
    ${field.word(word)}
  </button>`;
}
