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
    const text = squeeze(find('.paper').textContent);
    stop();
    expect(text).to.equal(
      'Why we ask. You Calls? YES NO OTHER ' +
        'Only if you answered “YES or OTHER” to “Calls?”. Since? ' +
        'Calls Only if you answered “YES” to “Calls?”. Only if this applies to you. Why?',
    );
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
