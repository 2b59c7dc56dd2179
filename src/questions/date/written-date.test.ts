import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mount, unmountAll, type Mounted } from '../../../test/suites/mount.ts';
import { pressComposing } from '../../../test/suites/compose.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { onDay } from '../../engine/today.ts';
import { recallInput } from '../../engine/recall-input.ts';
import { partsOf } from './date-parts.ts';
import { dateDe } from './date.de.ts';
import { dateEn } from './date.en.ts';
import { dateFr } from './date.fr.ts';
import { dateLogic, settledParts } from './date.logic.ts';
import { dateNl } from './date.nl.ts';
import type { DateQuestion } from './date.schema.ts';
import { dateType } from './date.ts';

const words = { fr: dateFr, nl: dateNl, de: dateDe, en: dateEn };
const noParts = { day: '', month: '', year: '' };

type Limits = Pick<DateQuestion, 'min' | 'max' | 'precision'>;
const questionOf = (limits: Limits = {}): DateQuestion => ({ type: 'date', name: 'q', title: 'Q', ...limits });

const show = (limits: Limits = {}): RenderedQuestion =>
  renderQuestion({ type: dateType, types: new Map([['date', dateLogic]]), question: questionOf(limits), words });

describe('a date that is being typed', () => {
  /** The answer after each key. */
  async function answersWhile(typed: string, part: string, limits?: Limits): Promise<readonly unknown[]> {
    const { find, session } = show(limits);
    find(`#q--${part}`).focus();
    const answers: unknown[] = [];
    for (const key of typed) {
      await sendKeys({ type: key });
      answers.push(session.question('q').answer);
    }
    return answers;
  }

  it('is no answer before it is whole', async () => {
    for (const [typed, part, limits, answer] of [
      ['31/12/1984', 'day', {}, '1984-12-31'],
      ['31 décembre 1984', 'day', {}, '1984-12-31'],
      ['1984-12-31', 'day', {}, '1984-12-31'],
      ['1984/12/31', 'day', {}, undefined],
      ['31121984', 'day', {}, undefined],
      ['12/1984', 'month', { precision: 'month' }, '1984-12'],
      ['déc. 1984', 'month', { precision: 'month' }, '1984-12'],
      ['1984-12', 'month', { precision: 'month' }, '1984-12'],
      ['1984/12', 'month', { precision: 'month' }, undefined],
      ['1984', 'year', { precision: 'year' }, '1984'],
    ] as const) {
      const answers = await answersWhile(typed, part, limits);
      expect(answers.slice(0, -1).filter(Boolean), typed).to.deep.equal([]);
      expect(answers.at(-1), typed).to.equal(answer);
    }
  });

  it('is said once, when it is whole', async () => {
    const { find, announced } = show();
    find('#q--day').focus();
    await sendKeys({ type: '31/12/1984' });
    await sendKeys({ press: 'Tab' });
    expect(announced).to.deep.equal(['31 décembre 1984']);
  });

  it('is read when its field is left, or at the Enter key', async () => {
    for (const key of ['Tab', 'Enter']) {
      const { find, session } = show();
      find('#q--day').focus();
      await sendKeys({ type: '31/12/19' });
      expect(session.answers(), key).to.deep.equal({});
      await sendKeys({ press: key });
      expect(session.answers(), key).to.deep.equal({ q: '2019-12-31' });
      expect(find('#q--year').value, key).to.equal('2019');
    }
  });

  it('is not read at the Enter key of an input method', async () => {
    const { find, session } = show();
    find('#q--day').focus();
    await sendKeys({ type: '31/12/19' });
    pressComposing(find('#q--day'), 'Enter');
    expect(session.answers()).to.deep.equal({});
  });

  it('stays as it was typed in a draft, and is read when its field is left again', async () => {
    const kept = { day: '31/12/19', month: '', year: '' };
    const recalled = recallInput({ question: questionOf(), logic: dateLogic }, kept);
    expect(recalled).to.deep.equal(kept);
    const { find, session } = show();
    session.set('q', recalled);
    expect(session.answers()).to.deep.equal({});
    find('#q--day').focus();
    await sendKeys({ press: 'Tab' });
    expect(session.answers()).to.deep.equal({ q: '2019-12-31' });
  });

  it('is whole in a stored text, and shows in its parts', () => {
    const { find, session } = show();
    session.set('q', '31/12/19');
    expect(session.answers()).to.deep.equal({ q: '2019-12-31' });
    expect(['day', 'month', 'year'].map((part) => find(`#q--${part}`).value)).to.deep.equal(['31', '12', '2019']);
    const recalled = recallInput({ question: questionOf(), logic: dateLogic }, '31/12/19');
    expect(recalled).to.deep.equal({ day: '31', month: '12', year: '2019' });
  });
});

describe('a date that is being typed when a button is pressed', () => {
  afterEach(unmountAll);

  const open = (): Promise<Mounted> =>
    mount(
      {
        version: 1,
        id: 'dates',
        languages: ['en'],
        title: 'Dates',
        review: false,
        pages: [
          { name: 'one', questions: [questionOf()] },
          {
            name: 'two',
            questions: [
              { type: 'note', name: 'old', text: 'Long ago', visibleIf: "{q} < '2000-01-01'" },
              { type: 'note', name: 'new', text: 'Of late', visibleIf: "{q} >= '2000-01-01'" },
            ],
          },
        ],
      },
      { lang: 'en' },
    );

  it('is read before the page is turned', async () => {
    const { type, press, text, sent } = await open();
    await type('input', '31/12/19');
    await press('Continue');
    expect(text()).to.contain('Of late');
    await press('Send my answers');
    expect(sent[0]!.answers).to.deep.equal({ q: '2019-12-31' });
  });
});

describe('two figures for a year', () => {
  const yearOf = (text: string, limits: Limits = {}): string =>
    onDay('2026-12-01', () => settledParts({ ...noParts, [limits.precision ?? 'day']: text }, questionOf(limits)).year);

  it('stand for the later year that is no more than 20 years ahead, without limits', () => {
    for (const [text, year] of [
      ['3/4/20', '2020'],
      ['3/4/00', '2000'],
      ['29/2/00', '2000'],
      ['3/4/26', '2026'],
      ['3/4/46', '2046'],
      ['3/4/47', '1947'],
      ['3/4/98', '1998'],
      ['3 avril', ''],
    ] as const) {
      expect(yearOf(text), text).to.equal(year);
    }
  });

  it('stand for the only year near by with which the date lies within the limits', () => {
    for (const [text, limits, year] of [
      ['3/4/98', { max: '2005-12-31' }, '1998'],
      ['3/4/27', { max: 'today' }, '1927'],
      ['3/4/30', { max: 'today' }, '1930'],
      ['3/4/80', { min: 'today' }, '2080'],
      ['3/4/80', { min: '2025-01-01', max: '2090-12-31' }, '2080'],
      ['3/4/80', { max: '2090-12-31' }, '1980'],
      ['3/4/30', { min: '2025-01-01', max: '2030-04-03' }, '2030'],
      ['4/80', { precision: 'month', min: '2080-04' }, '2080'],
      ['31/4/30', { max: 'today' }, '1930'],
    ] as const) {
      expect(yearOf(text, limits), `${text} ${JSON.stringify(limits)}`).to.equal(year);
    }
  });

  it('stay where they stand for none', () => {
    for (const [text, limits, year] of [
      ['3/4/10', { max: '2005-12-31' }, '10'],
      ['3/4/30', { min: '2025-01-01', max: '2029-12-31' }, '30'],
      ['4/4/30', { min: '2025-01-01', max: '2030-04-03' }, '30'],
      ['31/12/26', { max: 'today' }, '26'],
      ['3/4/70', { min: '1850-01-01', max: '1899-12-31' }, '70'],
      ['4/30', { precision: 'month', min: '2025-01', max: '2030-03' }, '30'],
    ] as const) {
      expect(yearOf(text, limits), `${text} ${JSON.stringify(limits)}`).to.equal(year);
    }
  });

  it('are asked for as four where they stay', async () => {
    const { find, session, announced } = show({ max: '2005-12-31' });
    find('#q--day').focus();
    await sendKeys({ type: '3/4/10' });
    await sendKeys({ press: 'Tab' });
    expect(['day', 'month', 'year'].map((part) => find(`#q--${part}`).value)).to.deep.equal(['3', '4', '10']);
    expect(announced).to.deep.equal([]);
    session.check();
    expect(session.question('q').issue).to.deep.equal({ code: 'date.shortYear', part: 'year' });
    session.set('q', '3/4/10');
    expect(session.question('q').issue?.code).to.equal('date.shortYear');
  });

  it('are never added to by those of the field of the year', () => {
    expect(settledParts({ ...noParts, day: '3 avril', year: '20' }, questionOf()).year).to.equal('20');
    expect(settledParts(partsOf('2020-04-03'), questionOf()).year).to.equal('2020');
  });
});
