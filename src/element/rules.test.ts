import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mount, squeeze, unmountAll } from '../../test/suites/mount.ts';

const surveyOf = (...questions: readonly object[]): object => ({
  ...{ id: 'rules', version: 1, languages: ['fr', 'en'], title: 'Rules' },
  pages: [{ name: 'p', questions }],
});

const text = (name: string, more: object = {}): object => ({ type: 'text', name, title: name, ...more });

describe('<survey-form> with rules', () => {
  afterEach(unmountAll);

  it('fills answers into texts, as text, in the words of the language', async () => {
    const problems = {
      ...{ type: 'choice', name: 'problems', title: 'P', multiple: true },
      choices: [
        { value: 'noise', text: { fr: 'bruit', en: 'noise' } },
        { value: 'cut', text: { fr: 'coupure', en: 'cut' } },
      ],
    };
    const more = text('more', { title: 'About {problems} and {name} {unknown}', hint: '**{name}**' });
    const { form, find } = await mount(surveyOf(problems, text('name'), more));
    expect(find('label[for="q-more"]').textContent).to.contain('About  and  {unknown}');
    const [noise, cut] = form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    noise!.click();
    await form.updateComplete;
    cut!.click();
    find('#q-name').focus();
    await sendKeys({ type: '*<b>x</b>*' });
    await form.updateComplete;
    expect(find('label[for="q-more"]').textContent).to.contain('About bruit et coupure and *<b>x</b>* {unknown}');
    expect(find('#q-more\\:hint').innerHTML).to.not.contain('<b>');
    expect(find('#q-more\\:hint strong').textContent).to.equal('*<b>x</b>*');
  });

  it('keeps every change when a program makes several before the next rendering', async () => {
    const choices = ['a', 'b', 'c'].map((value) => ({ value, text: value }));
    const matrix = {
      ...{ type: 'matrix', name: 'm', title: 'M', multiple: true },
      rows: [{ value: 'r', text: 'R' }],
      columns: choices,
    };
    const choice = { type: 'choice', name: 'c', title: 'C', multiple: true, choices };
    const { form, press, sent } = await mount(surveyOf(choice, matrix, { type: 'date', name: 'd', title: 'D' }));
    form.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="checkbox"]').forEach((box) => box.click());
    for (const [part, value] of Object.entries({ day: '3', month: '2', year: '2020' })) {
      const input = form.shadowRoot!.querySelector<HTMLInputElement>(`.${part} input`)!;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    await press('Envoyer mes réponses');
    const all = choices.map(({ value }) => value);
    expect(sent[0]?.answers).to.deep.equal({ c: all, m: { r: all }, d: '2020-02-03' });
  });

  it('disables a question while its condition does not hold', async () => {
    const { form, find } = await mount(surveyOf(text('a'), text('b', { enableIf: "{a} = 'yes'" })));
    expect(find('#q-b').matches(':disabled')).to.equal(true);
    find('#q-a').focus();
    await sendKeys({ type: 'yes' });
    await form.updateComplete;
    expect(find('#q-b').matches(':disabled')).to.equal(false);
  });

  it('says what the survey says of an answer that does not fit', async () => {
    const invalidText = { fr: 'Écrivez « oui ».', en: 'Write yes.' };
    const { form, find } = await mount(surveyOf(text('a', { validIf: "{a} = 'oui'", invalidText })));
    find('#q-a').focus();
    await sendKeys({ type: 'non' });
    find('.primary').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await form.updateComplete;
    expect(squeeze(find('[part="error"]').textContent)).to.contain('Écrivez « oui ».');
  });

  it('fetches functions and rare question types when a survey uses them', async () => {
    const repeat = { type: 'repeat', name: 'r', title: 'R', min: 2, questions: [text('kind')] };
    const group = { type: 'group', name: 'g', title: 'G', questions: [text('inside')] };
    const last = text('last', { visibleIf: 'length({inside}) > 2' });
    const { form, find } = await mount(surveyOf(repeat, group, last));
    expect(form.shadowRoot!.querySelectorAll('.thing')).to.have.length(2);
    expect(form.shadowRoot!.querySelector('#q-last')).to.equal(null);
    find('#q-inside').focus();
    await sendKeys({ type: 'abc' });
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('#q-last')).to.not.equal(null);
  });

  it('shows the text behind “other” inside a group when it is picked', async () => {
    const choices = [
      { value: 'a', text: 'A' },
      { value: 'o', text: 'O', other: {} },
    ];
    const questions = [{ type: 'choice', name: 'c', title: 'C', choices }];
    const { form } = await mount(surveyOf({ type: 'group', name: 'g', title: 'G', questions }));
    form.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.click();
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('#q-c-o')).to.not.equal(null);
  });
});
