import { expect } from '@open-wc/testing';
import { mount, squeeze, unmountAll, type Mounted } from '../../test/suites/mount.ts';

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
