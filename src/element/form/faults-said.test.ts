import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mount, squeeze, unmountAll } from '../../../test/suites/mount.ts';

const entries = (...texts: readonly string[]): readonly object[] =>
  texts.map((text, index) => ({ value: `v${index}`, text }));
const abc = entries('A', 'B', 'C', 'D');
const named = (name: string, type: string, more: object = {}): object => ({ type, name, title: 'Which?', ...more });
const surveyOf = (...questions: readonly object[]): object => ({
  ...{ id: 'faults', version: 1, languages: ['en'], title: 'Faults', pages: [{ name: 'p', questions }] },
});

/** The element after "Send" was chosen, with the faults it shows. */
async function failing(...questions: readonly object[]) {
  const mounted = await mount(surveyOf(...questions));
  const { form, press } = mounted;
  const all = (selector: string): HTMLElement[] => [...form.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const said = (selector: string): string[] => all(selector).map(({ innerText }) => squeeze(innerText));
  const send = (): Promise<void> => press('Send my answers');
  await send();
  return { ...mounted, all, said, send, summary: () => said('.summary li'), faults: () => said('.error') };
}

describe('a fault', () => {
  afterEach(unmountAll);

  const required = (type: string, more: object): object => named('q', type, { required: true, ...more });

  /** What is asked, what the question says of it, and what is said of an empty answer. */
  const rules: readonly (readonly [question: object, hint: string | undefined, fault: string])[] = [
    [required('ranking', { choices: abc, minChoices: 3, maxChoices: 3 }), 'Rank 3 items.', 'Rank 3 items.'],
    [required('ranking', { choices: abc, minChoices: 4 }), 'Rank 4 items.', 'Rank 4 items.'],
    [required('ranking', { choices: abc, minChoices: 2, maxChoices: 3 }), 'Rank 2 to 3 items.', 'Rank 2 to 3 items.'],
    [required('ranking', { choices: abc, minChoices: 2 }), 'Rank at least 2 items.', 'Rank at least 2 items.'],
    [required('ranking', { choices: abc, maxChoices: 2 }), 'Rank up to 2 items.', 'Rank at least one item.'],
    [
      required('choice', { choices: abc, multiple: true, minChoices: 2, maxChoices: 3 }),
      'Select 2 to 3 answers.',
      'Select 2 to 3 answers.',
    ],
    [
      required('choice', { choices: abc, multiple: true, minChoices: 4 }),
      'Select exactly 4 answers.',
      'Select exactly 4 answers.',
    ],
    [
      required('choice', { choices: abc, multiple: true, minChoices: 2 }),
      'Select at least 2 answers.',
      'Select at least 2 answers.',
    ],
    [required('choice', { choices: abc }), undefined, 'Select an answer.'],
    [required('number', { min: 1, max: 5 }), 'A number from 1 to 5.', 'Enter a number from 1 to 5.'],
    [required('number', { max: 5 }), 'At most 5.', 'Enter a number that is 5 or less.'],
    [required('number', {}), undefined, 'Enter a number.'],
    [required('text', { inputType: 'email' }), undefined, 'Enter an e-mail address, for example name@example.org.'],
    [required('text', { mask: '9999' }), 'In this form: 1234.', 'Enter your answer in this form: 1234.'],
    [required('text', { minLength: 5 }), 'At least 5 characters.', 'Enter at least 5 characters.'],
    [required('text', {}), undefined, 'Enter your answer.'],
    [
      required('matrix', { rows: entries('Sound', 'Help'), columns: abc }),
      undefined,
      'Select an answer for 2 rows, beginning with “Sound”.',
    ],
    [
      required('matrix', { rows: entries('Sound'), columns: abc, multiple: true }),
      undefined,
      'Select an answer for the row “Sound”.',
    ],
    [
      required('matrix', { rows: entries('Sound', 'Help'), columns: abc, cellType: 'number' }),
      undefined,
      'Enter a number for 2 rows, beginning with “Sound”.',
    ],
  ];
  for (const [question, hint, fault] of rules) {
    it(`says what is asked for: ${fault}`, async () => {
      const { said, faults, summary } = await failing(question);
      expect(said('.hint').filter((sentence) => sentence === hint)).to.have.length(hint === undefined ? 0 : 1);
      expect(faults()).to.deep.equal([`Error: ${fault}`]);
      expect(summary()).to.deep.equal([`Which? ${fault}`]);
    });
  }

  it('marks every row that is open, and no other', async () => {
    const rows = entries('Sound', 'Help', 'Speed');
    const { form, all, faults } = await failing(required('matrix', { rows, columns: abc }));
    const marked = (): boolean[] => all('fieldset.matrix-row').map((row) => row.hasAttribute('data-invalid'));
    expect(marked()).to.deep.equal([true, true, true]);
    all('fieldset.matrix-row')[1]!.querySelector('input')!.click();
    await form.updateComplete;
    expect(marked()).to.deep.equal([true, false, true]);
    expect(faults()).to.deep.equal(['Error: Select an answer for 2 rows, beginning with “Sound”.']);
    for (const row of all('fieldset.matrix-row')) row.querySelector('input')!.click();
    await form.updateComplete;
    expect(marked()).to.deep.equal([false, false, false]);
    expect(faults()).to.deep.equal([]);
  });

  it('marks every number that cannot be read', async () => {
    const defaultValue = { v0: { v0: 'many', v1: 1 }, v1: { v0: 2, v1: 'few' } };
    const cells = named('q', 'matrix', { rows: entries('S', 'H'), columns: entries('X', 'Y'), cellType: 'number' });
    const { all, send, form } = await failing(cells, named('s', 'sum', { items: entries('I', 'J'), required: true }));
    const inputs = all('.cell input, .sum input') as HTMLInputElement[];
    const typed = [...Object.values(defaultValue).flatMap((row) => Object.values(row)), 'half', 'rest'];
    inputs.forEach((input, index) => {
      input.value = String(typed[index]);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await send();
    await form.updateComplete;
    const invalid = inputs.map((input) => input.getAttribute('aria-invalid') === 'true');
    expect(invalid).to.deep.equal([true, false, false, true, true, true]);
  });

  it('of a question that belongs to another is listed with that one', async () => {
    const other = { value: 'o', text: 'Another', other: { title: 'Which one?', required: true } };
    const choice = { ...named('team', 'choice', { choices: [...abc, other], defaultValue: 'o' }), title: 'Your team' };
    const part = { ...named('k', 'number', { required: true }), title: 'Hours' };
    const repeat = named('r', 'repeat', { entryTitle: 'Device', min: 2, questions: [part] });
    const inside = { ...named('inside', 'text', { required: true }), title: 'In a group' };
    const group = named('g', 'group', { questions: [inside] });
    const { summary } = await failing(choice, repeat, group);
    expect(summary()).to.deep.equal([
      'Your team – Which one? Enter your answer.',
      'Device 1 – Hours Enter a number.',
      'Device 2 – Hours Enter a number.',
      'In a group Enter your answer.',
    ]);
  });

  it('names answers, as every text does, above the question and in the list', async () => {
    const tool = named('tool', 'text', { defaultValue: 'Nori {n}' });
    const valid = (invalidText: unknown): object => ({ defaultValue: 3, validIf: '{tool} empty', invalidText });
    const { form, summary, faults } = await failing(
      tool,
      named('n', 'number', valid('Not enough for {tool}')),
      named('n2', 'number', valid({ en: 'Not enough for {tool}' })),
      named('m', 'matrix', { required: true, rows: entries('The sound of {tool}'), columns: abc }),
      named('s', 'sum', { items: entries('Time for {tool}', 'Rest'), defaultValue: { v0: 'x' } }),
      named('r', 'ranking', { required: true, choices: entries('Use {tool}', 'Never') }),
      named('sl', 'slider', { unit: '% of {tool}', minLabel: 'No {tool}' }),
      named('re', 'repeat', {
        entryTitle: 'Part of {tool}',
        min: 1,
        questions: [named('k', 'number', { required: true })],
      }),
    );
    const sentences = [...summary(), ...faults()];
    expect(sentences.filter((sentence) => sentence.includes('Nori {n}')).length).to.be.greaterThan(7);
    expect(squeeze(form.shadowRoot!.textContent)).to.not.contain('{tool}');
  });
});

describe('what has just appeared', () => {
  afterEach(unmountAll);

  const town = { ...named('z', 'text', { required: true }), title: 'Town' };

  it('is not at fault on a page that failed', async () => {
    const commute = named('y', 'yes-no', { required: true });
    const km = { ...named('km', 'number', { required: true, visibleIf: '{y} = true' }), title: 'How far?' };
    const other = { value: 'o', text: 'Another', other: { title: 'Which one?', required: true } };
    const team = named('team', 'choice', { choices: [...abc, other], required: true });
    const repeat = named('r', 'repeat', { questions: [named('hours', 'number', { required: true })] });
    const { form, find, all, faults, summary, send } = await failing(commute, km, team, repeat, town);
    const before = faults().length;
    expect(before).to.equal(3);
    find('#q-y').click();
    all('[name="q-team:group"]').at(-1)!.click();
    all('button')
      .find(({ textContent }) => squeeze(textContent) === 'Add')!
      .click();
    await form.updateComplete;
    find('#q-km').focus();
    await sendKeys({ type: 'x' });
    await form.updateComplete;
    expect(faults()).to.deep.equal(['Error: Enter your answer.']);
    expect(summary()).to.deep.equal(['Which? ✓ Corrected', 'Which? ✓ Corrected', 'Town Enter your answer.']);
    for (const id of ['q-km', 'q-team-o']) expect(find(`#${id}`).getAttribute('aria-invalid'), id).to.equal(null);
    await send();
    expect(summary()).to.have.length(4);
    expect(all('.mended')).to.deep.equal([]);
  });
});
