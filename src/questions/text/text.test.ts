import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { yesNoLogic } from '../yes-no/yes-no.logic.ts';
import { yesNoSchema } from '../yes-no/yes-no.schema.ts';
import { baseTextLogic } from './text.base.ts';
import { lengthOf } from './text-length.ts';
import { textDe } from './text.de.ts';
import { textEn } from './text.en.ts';
import { textExamples } from './text.examples.ts';
import { textFr } from './text.fr.ts';
import { textLogic } from './text.logic.ts';
import { textNl } from './text.nl.ts';
import { textQuestionSchema } from './text.schema.ts';
import { wholeTextType as textType } from './text-whole.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const words = { fr: textFr, nl: textNl, de: textDe, en: textEn };

describeQuestionType({
  logic: textLogic,
  schema: textQuestionSchema,
  words,
  examples: textExamples,
  type: textType,
  followUpTypes: [yesNoLogic],
  nestedSchemas: [yesNoSchema],
});

const read = (input: unknown): string | undefined =>
  textLogic.read!(input as string, { question: { type: 'text', name: 'q', title: 'Q' }, items: {} });

describe('text answers', () => {
  it('are none when there is nothing to see', () => {
    for (const input of ['', '   ', '\n\t\n', '\u00a0\u202f\u2003', '\u200b\u200d\ufeff', '\u0000\u0007', '\ud800']) {
      expect(read(input), JSON.stringify(input)).to.equal(undefined);
    }
  });

  it('keep line breaks, tabs, emoji and text that runs from right to left', () => {
    for (const input of ['a\n\nb', 'a\tb', '👩‍👩‍👧 ok', 'שלום', 'é']) expect(read(input)).to.equal(input);
  });

  it('are counted by code points, not by UTF-16 units', () => {
    expect(lengthOf('héé')).to.equal(3);
    expect(lengthOf('😀😀')).to.equal(2);
    expect(lengthOf('\ud83d\ud83d\ude00\ude00a')).to.equal(4);
  });
});

describe('a whole book, pasted by mistake', () => {
  const book = `  ${'\u0000'.repeat(100_000)}😀`;
  const question = { type: 'text', name: 'story', title: 'Story', maxLength: 100 } as const;

  it('is kept without being cleaned, and is too long by all that is too much', () => {
    expect(baseTextLogic.read!(book, { question, items: {} })).to.equal(book);
    const state = { question, answer: book } as Parameters<NonNullable<typeof baseTextLogic.validate>>[0];
    expect(baseTextLogic.validate!(state)).to.deep.equal({
      code: 'text.tooLong',
      params: { count: 99_903, max: 100 },
    });
  });

  it('is read like any other text as long as it could be cleaned to one that is taken', () => {
    expect(baseTextLogic.read!(`${' '.repeat(99_000)}a`, { question, items: {} })).to.equal('a');
  });
});

describe('text schema', () => {
  const question = { type: 'text', name: 'q', title: 'Q' };

  it('refuses limits that no text can meet', () => {
    expect(textQuestionSchema.safeParse({ ...question, minLength: 5, maxLength: 5 }).success).to.equal(true);
    const { error } = textQuestionSchema.safeParse({ ...question, minLength: 6, maxLength: 5 });
    expect(error?.issues[0]).to.deep.include({
      path: ['minLength'],
      message: '"minLength" must not be more than "maxLength"',
    });
  });

  it('refuses forms that a field of several lines cannot have, and two forms at once', () => {
    const faultsOf = (surplus: object): unknown =>
      textQuestionSchema
        .safeParse({ ...question, ...surplus })
        .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    expect(faultsOf({ rows: 2, inputType: 'url' })).to.deep.equal(['inputType: only has a meaning in a single line']);
    expect(faultsOf({ rows: 2, mask: '9' })).to.deep.equal(['mask: only has a meaning in a single line']);
    expect(faultsOf({ inputType: 'tel', mask: '9' })).to.deep.equal(['mask: cannot stand beside "inputType"']);
    for (const surplus of [{ inputType: 'password' }, { mask: '' }, { mask: '9'.repeat(101) }]) {
      expect(faultsOf(surplus)).to.have.lengthOf(1);
    }
  });

  it('refuses a limit above the ceiling, and numbers that make no sense', () => {
    for (const surplus of [{ maxLength: 10_001 }, { maxLength: 0 }, { minLength: 1.5 }, { rows: 0 }]) {
      expect(textQuestionSchema.safeParse({ ...question, ...surplus }).success).to.equal(false);
    }
  });
});

describe('text view', () => {
  const show = (surplus: object): RenderedQuestion =>
    renderQuestion({
      type: textType,
      types: new Map([['text', textLogic]]),
      question: { type: 'text', name: 'q', title: 'Q', ...surplus },
      words,
      language: 'en',
    });

  it('takes what is typed in a line', async () => {
    const { find, session } = show({ placeholder: 'here' });
    expect(find('input').placeholder).to.equal('here');
    find('input').focus();
    await sendKeys({ type: 'good day ' });
    expect(session.question('q').input).to.equal('good day ');
    expect(find('input').value).to.equal('good day ');
    expect(session.answers()).to.deep.equal({ q: 'good day' });
  });

  it('offers the keyboard for an address, and no capital at its beginning', () => {
    for (const inputType of ['email', 'tel', 'url']) {
      const { type, inputMode, autocapitalize } = show({ inputType }).find('input');
      expect({ type, inputMode, autocapitalize }).to.deep.equal({
        type: 'text',
        inputMode: inputType,
        autocapitalize: 'none',
      });
    }
  });

  it('says the form and the fewest characters before anything is written, unless the hint does', () => {
    const { find } = show({ mask: 'aaa-99', minLength: 6 });
    expect(find('#q--rule').textContent).to.equal('In this form: ABC-12. At least 6 characters.');
    expect(find('input').getAttribute('aria-describedby')).to.equal('q--rule');
    expect(show({ mask: 'aaa-99', hint: 'H' }).root.querySelector('#q--rule')).to.equal(null);
    expect(show({ inputType: 'email' }).root.querySelector('#q--rule')).to.equal(null);
  });

  it('takes line breaks in several lines', async () => {
    const { find, session } = show({ rows: 3 });
    find('textarea').focus();
    await sendKeys({ type: 'one' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'two' });
    expect(session.answers()).to.deep.equal({ q: 'one\ntwo' });
    expect(find<HTMLTextAreaElement>('textarea').rows).to.equal(3);
  });

  it('keeps what is written away from the browser’s memory and spelling services', () => {
    for (const rows of [1, 3]) {
      const control = show({ rows }).find('input, textarea');
      expect(control.autocomplete).to.equal('off');
      expect(control.spellcheck).to.equal(false);
      expect(control.getAttribute('autocorrect')).to.equal('off');
      expect(control.getAttribute('writingsuggestions')).to.equal('false');
    }
  });

  it('lets a text be too long, says by how much, and cuts nothing', async () => {
    const { find, session } = show({ maxLength: 5 });
    expect(find('.counter').textContent).to.equal('5 characters left');
    find('input').focus();
    await sendKeys({ type: 'seven77' });
    expect(find('input').value).to.equal('seven77');
    expect(find('.counter').textContent).to.equal('2 characters too many');
    expect(session.check()).to.equal(false);
    expect(find('input').getAttribute('aria-describedby')).to.equal('q--error q--counter');
    expect(find('input').getAttribute('aria-invalid')).to.equal('true');
  });

  it('shows no counter without a limit', () => {
    expect(show({}).root.querySelector('.counter')).to.equal(null);
  });

  it('tells screen readers what is left after the person stopped, and only near the limit', async () => {
    const { find, announced } = show({ maxLength: 40 });
    find('input').focus();
    await sendKeys({ type: 'far from it' });
    await sendKeys({ type: ', and now nearly there 1234' });
    await waitUntil(() => announced.includes('2 characters left'), 'announced');
    expect(announced.some((sentence) => /^\d\d/.test(sentence) && !sentence.startsWith('10 '))).to.equal(false);
  });
});
