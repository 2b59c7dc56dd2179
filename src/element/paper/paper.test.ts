import { expect } from '@open-wc/testing';
import { mount, squeeze, unmountAll, type Mounted } from '../../../test/suites/mount.ts';

const choices = ['yes', 'no', 'other'].map((value) => ({ value, text: value.toUpperCase() }));
const survey = {
  ...{ id: 'paper', version: 1, languages: ['fr', 'en'], title: 'Paper', intro: 'Why **we** ask.' },
  pages: [
    {
      name: 'one',
      title: 'You',
      questions: [
        { type: 'choice', name: 'calls', title: 'Calls?', choices, display: 'dropdown' },
        { type: 'text', name: 'since', title: 'Since?', visibleIf: "{calls} anyof ['yes', 'other']" },
        { type: 'computed', name: 'never', expression: '1' },
      ],
    },
    {
      name: 'two',
      title: 'Calls',
      visibleIf: "{calls} = 'yes'",
      questions: [{ type: 'text', name: 'why', title: 'Why?', rows: 3, visibleIf: '{since} notempty' }],
    },
  ],
};

const open = async (): Promise<Mounted> => {
  const mounted = await mount(survey, { lang: 'en' });
  await mounted.settle();
  return mounted;
};
const print = (): void => void dispatchEvent(new Event('beforeprint'));
const stop = (): void => void dispatchEvent(new Event('afterprint'));

describe('the survey on paper', () => {
  afterEach(unmountAll);

  it('has every page and question, with conditions in words and lists written out', async () => {
    const { find } = await open();
    print();
    // Buttons are not printed.
    for (const button of find('.paper').querySelectorAll('button')) button.textContent = '';
    const text = squeeze(find('.paper').textContent);
    stop();
    expect(text).to.equal(
      'Why we ask. You Calls? YES NO OTHER ' +
        'Only if you answered YES or OTHER to Calls?. Since? ' +
        'Calls Only if you answered YES to Calls?. Only if this applies to you. Why?',
    );
  });

  it('puts each answer of a condition between quotation marks of its own', async () => {
    const { findAll } = await open();
    print();
    const quoted = findAll('.asked > .hint q').map(({ textContent }) => textContent);
    stop();
    expect(quoted.slice(0, 3)).to.deep.equal(['YES', 'OTHER', 'Calls?']);
  });

  it('says until when, for whom and what for, and whom to ask, and nothing that holds on the screen only', async () => {
    const privacy = { owner: 'The union', contact: 'ask@union.example', purpose: 'to negotiate.', minimumGroup: 10 };
    const terms = { closes: '2099-02-11T23:59:00+01:00', timeZone: 'Europe/Brussels', privacy };
    const { find, findAll, settle } = await mount({ ...survey, ...terms }, { lang: 'en' });
    await settle();
    print();
    const shown = findAll('.paper > .hint').map(({ textContent }) => squeeze(textContent));
    const text = squeeze(find('.paper').textContent);
    stop();
    expect(shown[0]).to.match(/^Closes on .*2099 at /);
    expect(shown.slice(1, 4)).to.deep.equal([
      'Your answers are read by The union.',
      'What they are for: to negotiate.',
      'A question about the survey? Write to ask@union.example.',
    ]);
    expect(text).not.to.match(/days left|encrypted|device|Confidential|Anonymous/);
  });

  it('keeps what was answered, on paper and afterwards, and the focus', async () => {
    const { find, findAll, form } = await open();
    const list = find<HTMLSelectElement>('select');
    list.focus();
    list.value = 'no';
    list.dispatchEvent(new Event('change'));
    await form.updateComplete;
    print();
    expect(findAll<HTMLInputElement>('.paper input[type="radio"]').map(({ checked }) => checked)).to.deep.equal([
      false,
      true,
      false,
    ]);
    stop();
    expect(findAll('.paper')).to.have.length(0);
    expect(find<HTMLSelectElement>('select').value).to.equal('no');
    expect(form.shadowRoot!.activeElement).to.equal(find('select'));
  });

  it('shows the whole of what was written, whatever it is written in, and leaves empty fields to be filled', async () => {
    const items = ['x', 'y'].map((value) => ({ value, text: value }));
    const { form, find, findAll, type } = await mount(
      {
        ...{ id: 'written', version: 1, languages: ['en'], title: 'Written' },
        pages: [
          {
            name: 'one',
            questions: [
              { type: 'text', name: 'line', title: 'Line' },
              { type: 'text', name: 'lines', title: 'Lines', rows: 3 },
              { type: 'text', name: 'tel', title: 'Tel', inputType: 'tel' },
              { type: 'text', name: 'open', title: 'Open', rows: 3 },
              { type: 'number', name: 'count', title: 'Count' },
              { type: 'date', name: 'day', title: 'Day' },
              { type: 'sum', name: 'sum', title: 'Sum', items },
              { type: 'matrix', name: 'cells', title: 'Cells', cellType: 'number', rows: items, columns: items },
              { type: 'choice', name: 'pick', title: 'Pick', choices: [{ value: 'o', text: 'Other', other: {} }] },
            ],
          },
        ],
      },
      { lang: 'en' },
    );
    find('[type=radio]').click();
    await form.updateComplete;
    const written = new Map<string, string>();
    for (const field of findAll<HTMLInputElement>('.question :is(input[type=text], textarea):not(#q-open)')) {
      written.set(
        field.id,
        `${field.id} ${'a word '.repeat(60)}${field.matches('textarea') ? '\nand a line'.repeat(60) : ''}`,
      );
      field.value = written.get(field.id)!;
      field.dispatchEvent(new Event('input'));
    }
    expect(written.size).to.equal(14);
    await type('#q-open', '  ');
    print();
    print();
    const shown = findAll('.paper .written');
    expect(shown.map(({ textContent }) => textContent)).to.have.members([...written.values()]);
    expect(shown.every(({ previousElementSibling }) => (previousElementSibling as HTMLElement).hidden)).to.equal(true);
    expect(find<HTMLTextAreaElement>('.paper #q-open').checkVisibility()).to.equal(true);
    expect(find('.paper #q-tel + .written').dir).to.equal('ltr');
    stop();
    expect(findAll('.written')).to.have.length(0);
    expect(find<HTMLInputElement>('#q-line').value).to.equal(written.get('q-line'));
    expect(find('#q-line').hidden).to.equal(false);
  });

  it('writes a list out that is so long that it is searched on the screen', async () => {
    const towns = Array.from({ length: 40 }, (_, index) => ({ value: `t${index}`, text: `Town ${index}` }));
    const { find, findAll, settle } = await mount({
      ...{ id: 'towns', version: 1, languages: ['fr'], title: 'Towns' },
      pages: [{ name: 'one', questions: [{ type: 'choice', name: 'town', title: 'Town', choices: towns }] }],
    });
    await settle();
    expect(findAll('[role=combobox]')).to.have.length(1);
    print();
    expect(findAll('.paper [type=radio]')).to.have.length(40);
    expect(find('.paper').textContent).to.contain('Town 39');
    stop();
    expect(findAll('[role=combobox]')).to.have.length(1);
  });

  it('leaves the page alone once the element is gone', async () => {
    const { form, findAll } = await open();
    form.remove();
    print();
    expect(findAll('.paper')).to.have.length(0);
    document.body.append(form);
    print();
    expect(findAll('.paper')).to.have.length(1);
    stop();
  });
});
