/** What can be pressed: native controls, and the options of a list that is searched. */
const controls = 'label, button, a, input, select, textarea, summary, [role="option"]';

/**
 * What was pressed, from the inside out: a control or its label, or an element of a question type that shows one in its
 * own way.
 *
 * @param root the shadow root
 */
export function pressedControl(event: Event, root: Node): Element | undefined {
  const path = event.composedPath();
  return path
    .slice(0, path.indexOf(root))
    .find(
      (target): target is Element =>
        target instanceof Element && (target.matches(controls) || target.localName.includes('-')),
    );
}
