/**
 * Presses a key the way an input method does: in the middle of a word, and the way Safari reports the last one, with the
 * code of input methods.
 *
 * @param target what has the focus
 * @param key such as `Enter`
 * @returns was the key left to the input method both times?
 */
export function pressComposing(target: EventTarget, key: string): boolean {
  const press = (surplus: KeyboardEventInit): boolean =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...surplus }),
    );
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what browsers still send
  return [press({ isComposing: true }), press({ keyCode: 229 })].every(Boolean);
}

/**
 * Writes a text the way an input method shows it before it is taken.
 *
 * @param control the field
 * @param text what it holds then
 */
export function writeComposing(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  control.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true, composed: true }));
}
