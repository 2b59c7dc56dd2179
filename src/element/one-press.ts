/** A second press so soon, in milliseconds, and so near, in CSS pixels, is the second half of a double one. */
const [soon, near] = [400, 24];

/** What a press in a shadow root is about: a control, also when its label was pressed. */
export function controlAt(event: Event): Element | undefined {
  const target = event.composedPath()[0] as Partial<Element> | undefined;
  const control = target?.closest?.('label, button, a, summary, input, select, textarea, [role], [tabindex]');
  return (control as HTMLLabelElement | null)?.control ?? control ?? undefined;
}

/**
 * Takes one press for one: the second half of a double click, or of a double tap, does nothing to what came in place of what
 * was pressed, nor when the first half moved the focus on; and a key that is held presses a button of a page once.
 *
 * @param root the shadow root
 */
export function takeOnePress(root: DocumentFragment | HTMLElement): void {
  let first: MouseEvent | undefined;
  let pressed: Element | undefined;
  let hasMoved = false;

  // Not every engine counts taps.
  const isSecond = (event: MouseEvent): boolean =>
    event.detail > 1 ||
    (first !== undefined &&
      event.detail > 0 &&
      event.timeStamp - first.timeStamp < soon &&
      Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY) < near);

  function ignoreSecond(event: Event): void {
    const isIgnored = isSecond(event as MouseEvent) && (hasMoved || controlAt(event) !== pressed);
    if (!isIgnored) return;
    event.preventDefault();
    event.stopPropagation();
  }

  root.addEventListener('focusin', (event) => {
    if (controlAt(event) !== pressed) hasMoved = true;
  });
  // Some controls answer when they are pressed, before the click.
  root.addEventListener('mousedown', ignoreSecond, { capture: true });
  root.addEventListener(
    'click',
    (event) => {
      if (isSecond(event as MouseEvent)) return ignoreSecond(event);
      [first, pressed, hasMoved] = [event as MouseEvent, controlAt(event), false];
    },
    { capture: true },
  );
  root.addEventListener('keydown', (event) => {
    const { key, repeat, target } = event as KeyboardEvent;
    if (repeat && key === 'Enter' && (target as Element).closest('.buttons, .changing')) event.preventDefault();
  });
}
