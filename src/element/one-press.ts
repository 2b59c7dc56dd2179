/**
 * Takes one press for one: the second half of a double click does nothing to what came in place of what was clicked, and
 * a key that is held presses a button of a page once. That a page was turned, or its faults listed, is told by the focus,
 * which then goes to what nobody can tab to.
 *
 * @param root the shadow root
 */
export function takeOnePress(root: DocumentFragment | HTMLElement): void {
  let hasTurned = false;
  root.addEventListener('focusin', ({ target }: Event) => {
    if ((target as HTMLElement).tabIndex < 0) hasTurned = true;
  });
  root.addEventListener(
    'click',
    (event) => {
      if ((event as MouseEvent).detail < 2) hasTurned = false;
      else if (hasTurned) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { capture: true },
  );
  root.addEventListener('keydown', (event) => {
    const { key, repeat, target } = event as KeyboardEvent;
    if (repeat && key === 'Enter' && (target as Element).closest('.buttons, .changing')) event.preventDefault();
  });
}
