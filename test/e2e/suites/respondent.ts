import assert from 'node:assert/strict';
import type { Item, Question, Survey, TextOf } from './flagship.ts';
import type { Focus, Keyboard } from './keyboard.ts';

/** What a person does at a question: picks, ticks (in this order), writes, ranks, or answers each row. */
export type Deed = string | number | readonly string[] | Readonly<Record<string, string>>;

/** A person who answers a survey by keyboard, led by its texts. */
export interface Respondent {
  /** Answers a question, or the text behind one of its choices (`admin-other`). */
  answer(name: string, deed: Deed): Promise<void>;
  /** Presses the button of the page. */
  pressButton(says: string): Promise<Focus>;
  /** Goes on, and waits for the heading of the page that follows. */
  goOnTo(page: string, says: string): Promise<void>;
  /** Goes on to the review of all answers, looks at it, and sends from there. */
  reviewAndSend(
    words: Readonly<Record<'review' | 'reviewed' | 'send', string>>,
    look?: () => Promise<void>,
  ): Promise<void>;
  /** Goes on, is held back, and follows the link to the question at fault. */
  isHeldBack(name: string, says: string): Promise<void>;
}

const anyInput = 'input, textarea, select, .add';

/**
 * Lets somebody answer.
 *
 * @param keys the keyboard
 * @param survey the survey file
 * @param language the language that the survey is shown in
 */
export function createRespondent(keys: Keyboard, survey: Survey, language: keyof TextOf): Respondent {
  const questions = survey.pages.flatMap((page) => page.questions);

  const textOf = (items: readonly Item[] | undefined, value: string): string =>
    items!.find((item) => item.value === value)!.text[language];

  /** Arrow keys move inside a group of radio buttons, and pick. */
  async function pick(within: readonly string[], label: string): Promise<void> {
    let at = await keys.reach({ kind: 'input[type=radio]', within });
    if (at.label === label && !at.checked) at = await keys.press(' ');
    for (let presses = 0; at.label !== label; presses++) {
      assert.ok(presses < 20, `the arrow keys never came to "${label}" in "${within.join('” / “')}"`);
      // At the last one WebKit does not begin anew.
      at = await keys.press(presses < 10 ? 'ArrowDown' : 'ArrowUp');
    }
    assert.ok(at.checked, `"${label}" is not picked`);
  }

  async function write(says: string, text: string, within?: readonly string[]): Promise<void> {
    const { value } = await keys.reach({ kind: 'input[type=text], textarea', says, ...(within && { within }) });
    if (value !== '') await keys.press('a', 'Control');
    await keys.type(text);
  }

  async function pickFromDropdown(title: string, value: string): Promise<void> {
    let at = await keys.reach({ kind: 'select', says: title });
    for (let presses = 0; at.value !== value; presses++) {
      assert.ok(presses < 20, `the arrow keys never came to "${value}" in "${title}"`);
      // At the last one WebKit does not begin anew.
      at = await keys.press(presses < 10 ? 'ArrowDown' : 'ArrowUp');
    }
  }

  async function tick(within: readonly string[], label: string): Promise<void> {
    await keys.reach({ kind: 'input[type=checkbox]', within, says: label });
    assert.ok((await keys.press(' ')).checked, `"${label}" is not ticked`);
  }

  /** Adds the last one first, and moves each of the others up to its place. */
  async function rank(within: readonly string[], wanted: readonly string[]): Promise<void> {
    for (const [added, label] of wanted.toReversed().entries()) {
      await keys.reach({ kind: 'button.add', within, says: label });
      await keys.press(' ');
      for (let position = added; position > 0; position--) {
        await keys.reach({ kind: 'button.up', within, says: label });
        const { says } = await keys.press('Enter');
        assert.ok(says.endsWith(label), `after moving "${label}" up the focus is on "${says}"`);
      }
    }
  }

  async function answer(name: string, deed: Deed): Promise<void> {
    const question = questions.find((candidate) => candidate.name === name);
    if (!question) return writeOther(name, deed as string);
    const { choices } = question;
    const title = question.title[language];
    const kind = [question.type, question.display, question.multiple && 'multiple'].filter(Boolean).join(' ');
    const deeds: Readonly<Record<string, () => Promise<void>>> = {
      'choice dropdown': () => pickFromDropdown(title, deed as string),
      'choice multiple': () => inTurn(deed as string[], (value) => tick([title], textOf(choices, value))),
      choice: () => pick([title], textOf(choices, deed as string)),
      matrix: () =>
        inTurn(Object.entries(deed), ([row, column]) =>
          pick([title, textOf(question.rows, row)], textOf(question.columns, column as string)),
        ),
      number: () => write(title, deed as string),
      ranking: () =>
        rank(
          [title],
          (deed as string[]).map((value) => textOf(choices, value)),
        ),
      rating: () => pick([title], `${deed as number}`),
      text: () => write(title, deed as string),
    };
    assert.ok(deeds[kind], `nobody knows how to answer a ${kind}`);
    await deeds[kind]();
  }

  async function writeOther(name: string, text: string): Promise<void> {
    const [parent, value] = name.split('-');
    const { title, choices } = questions.find((question) => question.name === parent)!;
    const { other } = choices!.find((choice) => choice.value === value)!;
    await write(other!.title[language], text, [title[language]]);
  }

  async function pressButton(says: string): Promise<Focus> {
    await keys.reach({ kind: 'button', says });
    return keys.press('Enter');
  }

  return {
    answer,
    pressButton,
    async goOnTo(page, says) {
      await pressButton(says);
      const { title } = survey.pages.find(({ name }) => name === page)!;
      await keys.arrives(
        `the page "${page}"`,
        (focus) => focus.role === 'heading' && focus.says.endsWith(title[language]),
      );
    },
    async reviewAndSend({ review, reviewed, send }, look) {
      await pressButton(review);
      await keys.arrives('the review', ({ role, says }) => role === 'heading' && says.endsWith(reviewed));
      await look?.();
      await pressButton(send);
    },
    async isHeldBack(name, says) {
      const title = titleOf(name);
      await pressButton(says);
      await keys.arrives('the summary of faults', (focus) => focus.role === 'group' && focus.says.includes(title));
      await keys.reach({ kind: 'a', says: linkTo(name) });
      await keys.press('Enter');
      const { tag, within, label } = await keys.arrives(`the question "${name}"`, ({ tag }) => anyInput.includes(tag));
      assert.ok(
        [...within, label].some((text) => text.startsWith(title)),
        `${title}: the link leads to a ${tag} elsewhere`,
      );
    },
  };

  /** What belongs to another question is listed with that one. */
  function linkTo(name: string): string {
    const [parent = ''] = name.split('-');
    return parent === name ? titleOf(name) : `${titleOf(parent)} – ${titleOf(name)}`;
  }

  function titleOf(name: string): string {
    const [parent, value] = name.split('-');
    const question: Question = questions.find((candidate) => candidate.name === parent)!;
    const other = question.choices?.find((choice) => choice.value === value)?.other;
    return (other?.title ?? question.title)[language];
  }
}

async function inTurn<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await act(item);
}
