/** Long enough that a person who types is not talked over, in milliseconds. */
const pause = 1000;

const timers = new WeakMap<EventTarget, ReturnType<typeof setTimeout>>();

/**
 * Tells screen readers something once the person stops typing; what was to be told before about the same control is
 * dropped.
 *
 * @param control in which is typed
 * @param field the question, whose `announce` speaks
 * @param sentence nothing to only drop what was to be told
 */
export function announceLater(
  control: Element,
  field: { announce(sentence: string): void },
  sentence: string | undefined,
): void {
  clearTimeout(timers.get(control));
  if (sentence === undefined) return;
  timers.set(
    control,
    setTimeout(() => control.isConnected && field.announce(sentence), pause),
  );
}
