/** More attempts than a machine that is not overloaded ever needs. */
const most = 4;

/**
 * Listens until what is heard is what was expected, or until the same is heard twice. On a busy machine an event can reach
 * Orca so late that another has overtaken it: then it says a word less or more, and the next time it does not. What a
 * change of the widget does is heard each time.
 *
 * Where nothing but the order differs, the sentences count as those that were expected, and it is told: Chromium now and
 * then keeps back a change that a timer made, such as a sentence in the live region, until the next key is pressed.
 *
 * @param listen plays the scenario from its beginning
 * @param expected the transcript; nothing when it is to be written
 * @param tell is told what was heard otherwise, so that nobody takes a lucky attempt for a steady one
 * @throws when each time something else was heard
 */
export async function hearTwice(
  listen: () => Promise<string>,
  expected: string | undefined,
  tell: (heard: string) => void,
): Promise<string> {
  const heard: string[] = [];
  while (heard.length < most) {
    const now = await listen();
    if (now === expected || heard.includes(now)) return now;
    if (expected !== undefined) tell(now);
    if (expected !== undefined && inAnyOrder(now) === inAnyOrder(expected)) return expected;
    heard.push(now);
  }
  throw new Error(`Orca said something else each time:\n\n${heard.join('\n\n')}`);
}

const inAnyOrder = (transcript: string): string => transcript.split('\n').sort().join('\n');
