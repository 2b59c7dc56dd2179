/**
 * Keeps plain keys inside the element. Outside, events that come from a shadow root seem to come from the element
 * itself, so that hotkeys of the page would take letters typed into a text, and a page's form would be sent by Enter.
 * Escape, Tab and combinations with Ctrl, Alt or Meta pass.
 */
export function stopPlainKeys(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Escape' || event.key === 'Tab') return;
  event.stopPropagation();
}
