import { expect } from '@open-wc/testing';
import { dayFromToday, onDay } from '../../engine/today.ts';
import { sendKeys } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { writeComposing } from '../../../test/suites/compose.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import type { Issue } from '../../engine/question-logic.ts';
import { partsOf, readParts } from './date-parts.ts';
import { dateDe } from './date.de.ts';
import { dateEn } from './date.en.ts';
import { dateExamples } from './date.examples.ts';
import { dateFr } from './date.fr.ts';
import { dateLogic } from './date.logic.ts';
import { dateNl } from './date.nl.ts';
import { dateSchema, type DateQuestion } from './date.schema.ts';
import { dateType } from './date.ts';
import { isIsoDate } from './iso-date.ts';
import { monthOf } from './month-names.ts';
import { splitDate } from './written-date.ts';

const words = { fr: dateFr, nl: dateNl, de: dateDe, en: dateEn };

describeQuestionType({ logic: dateLogic, schema: dateSchema, words, examples: dateExamples, type: dateType });

describe('month names', () => {
  it('are known in four languages, in full, cut short and without accents', () => {
    const names: Readonly<Record<number, string>> = {
      1: 'janvier januari Januar January janv. jan',
      2: 'février fevrier FÉVRIER februari Februar febr feb',
      3: 'mars maart März marz March mrt mar',
      5: 'mai mei May Mai',
      6: 'juin juni June jun',
      7: 'juillet juli July juil.',
      8: 'août aout augustus August aug',
      12: 'décembre december Dezember déc dez',
    };
    for (const [month, list] of Object.entries(names)) {
      for (const name of list.split(' ')) expect(monthOf(name), name).to.equal(Number(month));
    }
  });

  it('are none when they could be two, or are none', () => {
    for (const name of ['jui', 'ja', 'm', '', '0', '13', '1.5', '-1', 'monday', 'toString']) {
      expect(monthOf(name), name).to.equal(undefined);
    }
  });
});

describe('today as a limit', () => {
  const question: DateQuestion = { type: 'date', name: 'q', title: 'Q', min: 'today', max: 'today' };
  const issueOf = (input: unknown): Issue | undefined =>
    dateLogic.validate!({
      ...{ question, visible: true, enabled: true, required: false, items: {}, answer: undefined, issue: undefined },
      input: input as never,
    });

  it('takes the day of today and no other when it is typed', () => {
    expect(issueOf(partsOf(dayFromToday(0)))).to.equal(undefined);
    expect(issueOf(partsOf(dayFromToday(-1)))?.code).to.equal('date.min');
    expect(issueOf(partsOf(dayFromToday(1)))?.code).to.equal('date.max');
  });

  it('is the day that a session is told', () => {
    onDay('2020-02-11', () => {
      expect(issueOf('2020-02-11')).to.equal(undefined);
      expect(issueOf('2020-02-10')?.code).to.equal('date.min');
      expect(issueOf(partsOf('2020-02-12'))?.code).to.equal('date.max');
    });
  });
});

describe('a date in words', () => {
  it('is written as the language does', () => {
    const question: DateQuestion = { type: 'date', name: 'q', title: 'Q' };
    const say = (language: string, date = '2020-03-01'): string =>
      dateLogic.display!(date, { question, language, text: (said) => said as string });
    expect(say('fr')).to.equal('1 mars 2020');
    expect(say('nl')).to.equal('1 maart 2020');
    expect(say('de')).to.equal('1. März 2020');
    expect(say('fr', '2020-03')).to.equal('mars 2020');
    expect(say('fr', '2020')).to.equal('2020');
  });
});

describe('date schema', () => {
  const faultsOf = (surplus: object): unknown =>
    dateSchema
      .safeParse({ type: 'date', name: 'q', title: 'Q', ...surplus })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('takes dates of the calendar and today', () => {
    expect(faultsOf({ min: '2020-02-29', max: 'today' })).to.equal(undefined);
    expect(faultsOf({ min: '2020-02-29', max: '2020-02-29' })).to.equal(undefined);
  });

  it('asks limits to be as exact as the question, and a picker for days alone', () => {
    expect(faultsOf({ precision: 'month', min: '2019-01', max: 'today' })).to.equal(undefined);
    expect(faultsOf({ precision: 'year', min: '2019-01' })).to.deep.equal([
      'min: expected a year such as "2020", or "today"',
    ]);
    expect(faultsOf({ max: '2019' })).to.deep.equal(['max: expected a day such as "2020-02-11", or "today"']);
    expect(faultsOf({ precision: 'month', min: '2019-02', max: '2019-01' })).to.deep.equal([
      'min: "min" must not be later than "max"',
    ]);
    expect(faultsOf({ precision: 'month', picker: true })).to.deep.equal([
      'picker: only has a meaning with "precision": "day"',
    ]);
  });

  it('refuses other dates and a period that ends before it begins', () => {
    for (const min of ['2019-02-29', '11/02/2020', '2020-2-1', 'tomorrow', '0999-01-01', '']) {
      expect(faultsOf({ min }), min).to.deep.equal(['min: expected a date such as "2020-02-11", or "today"']);
      expect(isIsoDate(min), min).to.equal(false);
    }
    expect(faultsOf({ min: '2020-02-02', max: '2020-02-01' })).to.deep.equal([
      'min: "min" must not be later than "max"',
    ]);
  });
});

describe('date view', () => {
  const show = (surplus: object = {}): RenderedQuestion =>
    renderQuestion({
      type: dateType,
      types: new Map([['date', dateLogic]]),
      question: { type: 'date', name: 'q', title: 'Q', required: true, ...surplus },
      words,
      language: 'nl',
    });

  const invalidIn = (root: HTMLElement): string[] =>
    [...root.querySelectorAll('[aria-invalid]')].map(({ id }) => id.replace('q--', ''));

  it('asks for no more parts than it needs', () => {
    const idsOf = (surplus: object): string[] => [...show(surplus).root.querySelectorAll('input')].map(({ id }) => id);
    expect(idsOf({ precision: 'month' })).to.deep.equal(['q--month', 'q--year']);
    expect(idsOf({ precision: 'year' })).to.deep.equal(['q--year']);
  });

  it('fills the fields with what is picked in the calendar of the browser', async () => {
    const { find, session } = show({ picker: true, min: '2019-09-01' });
    expect(find('.picker button').textContent).to.equal('De kalender openen');
    const calendar = find('.picker input');
    expect(calendar.min).to.equal('2019-09-01');
    calendar.value = '2020-02-11';
    calendar.dispatchEvent(new Event('change'));
    expect(session.answers()).to.deep.equal({ q: '2020-02-11' });
    expect(['day', 'month', 'year'].map((part) => find(`#q--${part}`).value)).to.deep.equal(['11', '2', '2020']);
    await expect(find('.date')).to.be.accessible();
  });

  it('says which date was picked', () => {
    const { find, announced } = show({ picker: true });
    const calendar = find('.picker input');
    calendar.value = '2020-02-11';
    calendar.dispatchEvent(new Event('change'));
    expect(announced).to.deep.equal(['11 februari 2020']);
  });

  it('says the limits above the fields and with the first of them, unless there is a hint', () => {
    const { find, session } = show({ min: '2019-09-01', max: '2020-02-11' });
    expect(find('#q--rule').textContent).to.equal('Op zijn vroegst: 01/09/2019. Uiterlijk: 11/02/2020.');
    expect(find('#q--day').getAttribute('aria-describedby')).to.equal('q--rule');
    session.set('q', { day: '1', month: '2', year: '20' });
    session.check();
    expect(find('#q--year').getAttribute('aria-describedby')).to.equal('q--error');
    expect(show({ max: '2020', precision: 'year' }).find('#q--rule').textContent).to.equal('Uiterlijk: 2020.');
    expect(show({ max: 'today', hint: 'H' }).root.querySelector('#q--rule')).to.equal(null);
  });

  it('puts a whole date that is written in one field in all of them', async () => {
    const { find, session, announced } = show();
    find('#q--day').focus();
    await sendKeys({ type: '31/12/2019' });
    expect(session.answers()).to.deep.equal({ q: '2019-12-31' });
    expect(['day', 'month', 'year'].map((part) => find(`#q--${part}`).value)).to.deep.equal(['31', '12', '2019']);
    expect(document.activeElement).to.equal(find('#q--day'));
    expect(announced).to.deep.equal(['31 december 2019']);
  });

  it('knows a whole date however it is written', () => {
    const read = (text: string): unknown => {
      const parts = splitDate(text);
      return parts && readParts(parts);
    };
    for (const text of [
      ...['1.2.2020', '01-02-2020', '1er février 2020', '1 feb 2020', '2020-02-01', '1. Februar 2020'],
      ...[
        '1–2–2020',
        '1\u202f/\u202f2\u202f/\u202f2020',
        '1 fe\u0301vrier 2020',
        'samedi 1er février 2020',
        '1ste februari 2020',
      ],
      ...[
        'February 1st, 2020',
        '1 February, 2020',
        'op zaterdag 1 februari 2020',
        '١/٢/٢٠٢٠',
        '０１．０２．２０２０',
        '\u200e1/2/2020',
      ],
    ]) {
      expect(read(text), text).to.equal('2020-02-01');
    }
    for (const text of ['31', '31/12', '31/12/19', '1/2/20201', 'x/y/2020', '']) {
      expect(read(text), text).to.equal(undefined);
    }
  });

  it('moves what was written of other parts into their fields once nothing more is typed', async () => {
    for (const [typed, parts, answer] of [
      ['3/4/20', ['3', '4', '2020'], '2020-04-03'],
      ['3-4-98', ['3', '4', '1998'], '1998-04-03'],
      ["3.4.'20", ['3', '4', '2020'], '2020-04-03'],
      ['03042020', ['3', '4', '2020'], '2020-04-03'],
      ['2020/4/3', ['3', '4', '2020'], '2020-04-03'],
      ['3 april', ['3', 'april', ''], undefined],
      ['april 2020', ['', 'april', '2020'], undefined],
    ] as const) {
      const { find, session } = show({ max: '2020-12-31' });
      find('#q--day').focus();
      await sendKeys({ type: typed });
      expect(find('#q--day').value, typed).to.equal(typed);
      expect(session.question('q').answer, typed).to.equal(undefined);
      await sendKeys({ press: 'Tab' });
      expect(
        ['day', 'month', 'year'].map((part) => find(`#q--${part}`).value),
        typed,
      ).to.deep.equal(parts);
      expect(session.question('q').answer, typed).to.equal(answer);
    }
  });

  it('takes a whole date that is typed with four figures for its year, whatever two of them would have meant', async () => {
    const { find, session } = show();
    find('#q--day').focus();
    await sendKeys({ type: '3/4/1984' });
    expect(session.answers()).to.deep.equal({ q: '1984-04-03' });
  });

  it('moves nothing while an input method composes a date', () => {
    const { find, session } = show();
    const day = find('#q--day');
    writeComposing(day, '３／４／２０２０');
    expect(day.value).to.equal('３／４／２０２０');
    expect(find('#q--year').value).to.equal('');
    expect(session.answers()).to.deep.equal({ q: '2020-04-03' });
    day.dispatchEvent(new Event('change'));
    expect(['day', 'month', 'year'].map((part) => find(`#q--${part}`).value)).to.deep.equal(['3', '4', '2020']);
  });

  it('leaves a text where it is when the other fields are filled', async () => {
    const { find, session } = show();
    session.set('q', { day: '', month: '2', year: '2020' });
    find('#q--day').focus();
    await sendKeys({ type: '3/4' });
    await sendKeys({ press: 'Tab' });
    expect(find('#q--day').value).to.equal('3/4');
    session.check();
    expect(session.question('q').issue?.code).to.equal('date.invalidDay');
  });

  it('takes a month with its year in the field of the month', async () => {
    for (const typed of ['4/20', '04/2020', '2020-04', 'avril 2020', '3/4/2020']) {
      const { find, session } = show({ precision: 'month' });
      find('#q--month').focus();
      await sendKeys({ type: typed });
      await sendKeys({ press: 'Tab' });
      expect(session.answers(), typed).to.deep.equal({ q: '2020-04' });
      expect(find('#q--year').value, typed).to.equal('2020');
    }
  });

  it('shows the field of the calendar where the browser does not open it', () => {
    const { find } = show({ picker: true });
    const calendar = find('.picker input');
    calendar.showPicker = () => {
      throw new DOMException('', 'SecurityError');
    };
    find('.picker button').click();
    expect(document.activeElement).to.equal(calendar);
    expect(calendar.getAttribute('aria-hidden')).to.equal(null);
  });

  it('takes a date by the keyboard, part by part, and never moves the focus', async () => {
    const { find, session } = show();
    find('#q--day').focus();
    await sendKeys({ type: '11' });
    expect(document.activeElement).to.equal(find('#q--day'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'maart' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '2020' });
    expect(document.activeElement).to.equal(find('#q--year'));
    expect(session.answers()).to.deep.equal({ q: '2020-03-11' });
    expect(find('#q--month').value).to.equal('maart');
  });

  it('names each part in the language', () => {
    const { root } = show();
    expect([...root.querySelectorAll('label')].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Dag',
      'Maand',
      'Jaar',
    ]);
  });

  it('shows a stored date in its parts', () => {
    const { root, session } = show();
    session.set('q', '2020-02-01');
    expect([...root.querySelectorAll('input')].map(({ value }) => value)).to.deep.equal(['1', '2', '2020']);
  });

  it('marks the part at fault and describes it, or all parts when the whole date is', () => {
    const { root, session, find } = show();
    session.check();
    expect(invalidIn(root)).to.deep.equal(['day', 'month', 'year']);
    expect(find('[aria-describedby]').id).to.equal('q--day');
    session.set('q', { day: '1', month: '2', year: '20' });
    expect(invalidIn(root)).to.deep.equal(['year']);
    expect(find('[aria-describedby]').id).to.equal('q--year');
    session.set('q', { day: '', month: '2', year: '2020' });
    expect(invalidIn(root)).to.deep.equal(['day']);
    session.set('q', { day: '30', month: '2', year: '2020' });
    expect(invalidIn(root)).to.deep.equal(['day', 'month', 'year']);
  });
});
