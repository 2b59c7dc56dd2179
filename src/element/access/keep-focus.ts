import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Gives the focus back when a page moves the element to another place: browsers drop it on the way, and the next letter
 * would be lost. Only within the same moment: an element that comes back later takes no focus.
 *
 * @param host the element; its render root must be there
 */
export function createFocusKeeper(host: ReactiveControllerHost & HTMLElement): ReactiveController {
  const root = host.shadowRoot!;
  let last = root.activeElement as HTMLElement | null | undefined;
  let isMoving = false;

  root.addEventListener('focusin', ({ target }) => (last = target as HTMLElement));
  // Some browsers tell of the loss when the element is taken out: what is lost then is looked at after the move.
  root.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      if (last === target && root.activeElement !== target) last = undefined;
    }),
  );
  return {
    hostDisconnected() {
      isMoving = true;
      queueMicrotask(() => (isMoving = false));
    },
    hostConnected() {
      if (isMoving && root.activeElement === null) last?.focus({ preventScroll: true });
    },
  };
}
