/** How long the live region stays empty before the next sentence: shorter gaps are swallowed by screen readers. */
const gap = 150;

/** Says sentences one after the other in a polite live region. */
export interface Announcer {
  /** Shown in the live region now. */
  readonly sentence: string;
  /** A later sentence about the same thing replaces one that is still to be said. */
  say(sentence: string, about?: string): void;
  /** Says this and drops what is still to be said, which it makes out of date. */
  sayOnly(sentence: string): void;
  /** Forgets what is still to be said. */
  stop(): void;
}

/**
 * Makes an announcer. The region itself is rendered by the element, once and empty, and never replaced.
 *
 * @param update called when the region must show another sentence
 */
export function createAnnouncer(update: () => void): Announcer {
  /** What is still to be said, by what it is about. */
  const queue = new Map<string, string>();
  let sentence = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(text: string): void {
    sentence = text;
    update();
    timer = setTimeout(
      () => {
        timer = undefined;
        const [about, next] = sentence === '' ? ([...queue][0] ?? []) : ['', ''];
        queue.delete(about!);
        if (next !== undefined) show(next);
      },
      gap * (text === '' ? 1 : 10),
    );
  }

  function say(text: string, about = text): void {
    queue.delete(about);
    queue.set(about, text);
    if (timer === undefined) show('');
  }

  return {
    get sentence() {
      return sentence;
    },
    say,
    sayOnly(text) {
      queue.clear();
      say(text);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      queue.clear();
      if (sentence === '') return;
      sentence = '';
      update();
    },
  };
}
