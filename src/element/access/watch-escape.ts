import type { ReactiveController } from 'lit';
import { isComposing } from '../base/is-composing.ts';

/** How soon the third Escape must follow the first, in milliseconds. */
const patience = 2000;

/**
 * Listens for Escape three times in a row, wherever the focus is on the page, as long as the element is in it. What
 * something else did with Escape, such as closing a list, does not count, and neither does a key that is held down, or that
 * gives up a word of an input method.
 *
 * @param act called at the third
 */
export function watchEscape(act: () => void): ReactiveController {
  let pressed: number[] = [];

  function count(event: KeyboardEvent): void {
    const { key, timeStamp, defaultPrevented, repeat } = event;
    if (isComposing(event) || key !== 'Escape' || defaultPrevented || repeat) return;
    pressed = [...pressed, timeStamp].filter((time) => timeStamp - time < patience);
    if (pressed.length === 3) act();
  }
  // On their way in: other keys of the survey are stopped on their way out.
  function forget(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event)) pressed = [];
  }

  return {
    hostConnected() {
      addEventListener('keydown', forget, true);
      addEventListener('keydown', count);
    },
    hostDisconnected() {
      removeEventListener('keydown', forget, true);
      removeEventListener('keydown', count);
    },
  };
}
