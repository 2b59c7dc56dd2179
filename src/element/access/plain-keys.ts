/**
 * Keeps plain keys inside the element. Outside, events that come from a shadow root seem to come from the element
 * itself, so that hotkeys of the page would take letters typed into a text, and a page's form would be sent by Enter.
 * Escape, Tab and combinations with Ctrl, Alt or Meta pass.
 *
 * @param root the shadow root
 */
export function keepPlainKeys(root: EventTarget): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, stop);
}

function stop(event: Event): void {
  const { ctrlKey, altKey, metaKey, key } = event as KeyboardEvent;
  if (ctrlKey || altKey || metaKey || key === 'Escape' || key === 'Tab') return;
  event.stopPropagation();
}
