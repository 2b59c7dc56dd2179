import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import type { Question } from '../../schema/question.ts';
import { numberDe } from './number.de.ts';
import { numberEn } from './number.en.ts';
import { numberExamples } from './number.examples.ts';
import { numberFr } from './number.fr.ts';
import { numberLogic } from './number.logic.ts';
import { numberNl } from './number.nl.ts';
import { numberSchema } from './number.schema.ts';
import { numberType } from './number.ts';

const words = { fr: numberFr, nl: numberNl, de: numberDe, en: numberEn };

describeQuestionType({
  logic: numberLogic,
  schema: numberSchema,
  words,
  examples: numberExamples,
  type: numberType,
});

describe('number schema', () => {
  const faultsOf = (surplus: object): unknown =>
    numberSchema
      .safeParse({ type: 'number', name: 'q', title: 'Q', ...surplus })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('takes limits that fit the step', () => {
    expect(faultsOf({ min: -0.3, max: 0.3, step: 0.1 })).to.equal(undefined);
  });

  it('says which limit is at fault', () => {
    expect(faultsOf({ min: 2, max: 1 })).to.deep.equal(['min: "min" must not be more than "max"']);
    expect(faultsOf({ min: 0.5 })).to.deep.equal(['min: expected a multiple of the step, 1']);
    expect(faultsOf({ max: 1, step: 0.3 })).to.deep.equal(['max: expected a multiple of the step, 0.3']);
  });

  it('refuses a slider without ends', () => {
    expect(faultsOf({ min: 0, display: 'slider' })).to.deep.equal(['display: a slider needs "min" and "max"']);
  });

  it('refuses a step of nothing, or finer than can be shown', () => {
    for (const step of [0, -1, 1e-10, '1']) expect(faultsOf({ step })).to.have.lengthOf(1);
  });
});

describe('number view', () => {
  const show = (surplus: object): RenderedQuestion =>
    renderQuestion({
      type: numberType,
      types: new Map([['number', numberLogic]]),
      question: { type: 'number', name: 'q', title: 'Q', ...surplus },
      words,
      language: 'fr',
    });

  it('keeps what is typed as it is typed, readable or not', async () => {
    const { find, session } = show({ step: 0.5 });
    find('input').focus();
    await sendKeys({ type: 'x' });
    expect(session.question('q').answer).to.equal(undefined);
    expect(find('input').value).to.equal('x');
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '12,' });
    expect(session.question('q').answer).to.equal(12);
    expect(find('input').value).to.equal('12,');
    await sendKeys({ type: '5' });
    expect(session.answers()).to.deep.equal({ q: 12.5 });
    expect(find('input').value).to.equal('12,5');
  });

  it('shows a stored answer the way the language writes it', () => {
    const { find, session } = show({ step: 0.5 });
    session.set('q', 1234.5);
    expect(find('input').value).to.equal('1234,5');
  });

  it('offers a keyboard that has every key an answer needs', () => {
    const modeOf = (surplus: object): string => show(surplus).find('input').inputMode;
    expect(modeOf({ min: 0 })).to.equal('numeric');
    expect(modeOf({ min: 0, step: 0.5 })).to.equal('decimal');
    expect(modeOf({ min: -5 })).to.equal('text');
    expect(modeOf({})).to.equal('text');
  });

  it('gives the unit and the limits as the description', () => {
    const { find } = show({ min: 0, max: 2020, unit: 'kg' });
    expect(find('input').getAttribute('aria-describedby')).to.equal('q--unit q--range');
    expect(find('#q--unit').textContent).to.equal('kg');
    expect(find('#q--range').textContent).to.equal('Un nombre de 0 à 2020.');
  });

  it('says a single limit, too, but not that a count is not below 0', () => {
    const rangeIn = (surplus: object): string | undefined => show(surplus).root.querySelector('#q--range')?.textContent;
    expect(rangeIn({ max: 50 })).to.equal('50 au maximum.');
    expect(rangeIn({ min: 18 })).to.equal('18 au minimum.');
    expect(rangeIn({ min: 0 })).to.equal(undefined);
    expect(rangeIn({ min: 18, hint: 'H' })).to.equal(undefined);
  });

  it('shows a slider that has no answer until it is moved', async () => {
    await numberType.prepare!({ type: 'number', name: 'q', title: 'Q', display: 'slider' } as Question);
    const { find, session } = show({ min: 0, max: 10, display: 'slider' });
    expect(find('input').type).to.equal('range');
    expect(session.answers()).to.deep.equal({});
    find('input').focus();
    await sendKeys({ press: 'End' });
    expect(session.answers()).to.deep.equal({ q: 10 });
  });

  it('leaves the limits to the hint when there is one', () => {
    expect(show({ min: 0, max: 5, hint: 'H' }).root.querySelector('#q--range')).to.equal(null);
  });
});
