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
  // Up to the shadow root there are elements, and the roots of elements in it.
  const inside = path.slice(0, path.indexOf(root)) as (Element | ShadowRoot)[];
  return inside.find(
    (target): target is Element => 'matches' in target && (target.matches(controls) || target.localName.includes('-')),
  );
}
