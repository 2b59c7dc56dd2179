import type { Listener } from './listener.ts';

/** What somebody who listens does with the short survey. */
export interface Scenario {
  /** Name of the golden file, behind the language. */
  readonly name: string;
  /** What it is about, for the head of the transcript. */
  readonly title: string;
  /** Is the survey closed? */
  readonly isClosed?: boolean;
  act(listener: Listener): Promise<void>;
}

const goOn = 'button.primary';
const radio = 'input[type=radio]';

/** The situations that the widget has to be heard in. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'happy-path',
    title: 'reads the page, answers every question, checks the answers and sends',
    async act({ press, tabTo }) {
      await press('KP_Add');
      await press('h', 3);
      await press('Down', 4);
      await tabTo(radio);
      await press('Down');
      await press('space');
      await tabTo(goOn);
      await press('Return');
      await press('Down', 2);
      await tabTo('button.add');
      await press('space');
      await tabTo(goOn);
      await press('Return');
      await tabTo(goOn);
      await press('Return');
      await press('Down', 2);
    },
  },
  {
    name: 'error',
    title: 'forgets a required answer, follows the link, and answers',
    async act({ press, tabTo }) {
      await tabTo(goOn);
      await press('Return');
      await press('Tab');
      await press('Return');
      await press('Down');
      await press('space');
      await tabTo(goOn);
      await press('Return');
    },
  },
  {
    name: 'conditional',
    title: 'makes a question come, gives it a wrong answer and a right one, and makes it go',
    async act({ press, tabTo }) {
      await tabTo(radio);
      await press('space');
      await press('Tab');
      await press('9', 2);
      await tabTo(goOn);
      await press('Return');
      await press('Tab');
      await press('Return');
      await press('BackSpace');
      await press('shift+Tab');
      await press('Down');
      await press('space');
    },
  },
  {
    name: 'ranking',
    title: 'ranks three choices, moves one and takes one away',
    async act({ press, tabTo }) {
      await tabTo(radio);
      await press('Down');
      await press('space');
      await tabTo(goOn);
      await press('Return');
      await press('Tab');
      await press('space', 3);
      await press('space');
      await press('Tab');
      await press('Return');
      await press('Tab');
      await press('Return');
    },
  },
  {
    name: 'language',
    title: 'answers, and switches the language',
    async act({ press, tabTo }) {
      await tabTo(radio);
      await press('space');
      await tabTo('.languages button:not([aria-current])', 'shift+Tab');
      await press('Return');
      await tabTo(`${radio}:checked`);
    },
  },
  {
    name: 'closed',
    title: 'comes too late',
    isClosed: true,
    async act({ press }) {
      await press('KP_Add');
      await press('h', 3);
      await press('Down', 2);
      await press('Tab', 3);
    },
  },
];
