/** How long the live region stays empty before the next sentence: shorter gaps are swallowed by screen readers. */
const gap = 150;

/** Says sentences one after the other in a polite live region. */
export interface Announcer {
  /** Shown in the live region now. */
  readonly sentence: string;
  /** A later sentence about the same thing, which stands on the page, replaces one that is still to be said. */
  say(sentence: string, about?: string): void;
  /** Says this and drops what is still to be said, which it makes out of date. */
  sayOnly(sentence: string): void;
  /** The page is left: drops what is said about things on it, even now. */
  leave(): void;
  /** Forgets what is still to be said. */
  stop(): void;
}

interface Said {
  readonly sentence: string;
  readonly isOfPage: boolean;
}

const silence: Said = { sentence: '', isOfPage: false };

/**
 * Makes an announcer. The region itself is rendered by the element, once and empty, and never replaced.
 *
 * @param update called when the region must show another sentence
 */
export function createAnnouncer(update: () => void): Announcer {
  /** What is still to be said, by what it is about, or by itself. */
  const queue = new Map<string, Said>();
  let { sentence, isOfPage }: Said = silence;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: Said): void {
    ({ sentence, isOfPage } = next);
    update();
    timer = setTimeout(
      () => {
        timer = undefined;
        const [about, following] = sentence === '' ? ([...queue][0] ?? []) : ['', silence];
        queue.delete(about!);
        if (following) show(following);
      },
      gap * (sentence === '' ? 1 : 10),
    );
  }

  function say(text: string, about?: string): void {
    const key = about ?? text;
    queue.delete(key);
    queue.set(key, { sentence: text, isOfPage: about !== undefined });
    if (timer === undefined) show(silence);
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
    leave() {
      for (const [about, next] of queue) if (next.isOfPage) queue.delete(about);
      if (!isOfPage) return;
      clearTimeout(timer);
      show(silence);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      queue.clear();
      if (sentence === '') return;
      ({ sentence, isOfPage } = silence);
      update();
    },
  };
}
