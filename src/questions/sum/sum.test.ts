import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { sumDe } from './sum.de.ts';
import { sumEn } from './sum.en.ts';
import { sumExamples } from './sum.examples.ts';
import { sumFr } from './sum.fr.ts';
import { sumLogic } from './sum.logic.ts';
import { sumNl } from './sum.nl.ts';
import { sumSchema, type SumQuestion } from './sum.schema.ts';
import { sumType } from './sum.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const words = { en: sumEn, fr: sumFr, nl: sumNl, de: sumDe };
const [day] = sumExamples.map(({ question }) => question as SumQuestion);
const item = (value: string, visibleIf?: string): object => ({ value, text: value, ...(visibleIf && { visibleIf }) });

const show = (question: SumQuestion): RenderedQuestion =>
  renderQuestion({ type: sumType, types: new Map([['sum', sumLogic]]), question, words, language: 'fr' });

describeQuestionType({
  logic: sumLogic,
  schema: sumSchema,
  words,
  examples: sumExamples,
  type: sumType,
  needs: 'items',
});

describe('sum', () => {
  it('shows how far it is while it is typed, and tells it after a pause', async () => {
    const { root, find, announced } = show(day!);
    const [first, second] = root.querySelectorAll('input');
    expect(find('.sum-total').textContent).to.equal('0\u00a0% sur 100\u00a0%\u202f: encore 100\u00a0%');
    first!.focus();
    await sendKeys({ type: '60' });
    expect(find('.sum-total').textContent).to.equal('60\u00a0% sur 100\u00a0%\u202f: encore 40\u00a0%');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === second).to.equal(true);
    await sendKeys({ type: '50' });
    expect(find('.sum-total').textContent).to.equal('110\u00a0% sur 100\u00a0%\u202f: 10\u00a0% de trop');
    await waitUntil(() => announced.some((said) => said.endsWith('10\u00a0% de trop')), 'told');
  });

  it('adds decimals exactly', () => {
    const items = Array.from({ length: 10 }, (_, index) => item(`i${index}`));
    const { session } = show({ ...day!, total: 1, step: 0.1, items: items as SumQuestion['items'] });
    session.set('day', Object.fromEntries(items.map((_, index) => [`i${index}`, '0,1'])));
    expect(session.check()).to.equal(true);
  });

  it('adds up numbers that leave a tail in binary, and says how much is missing in full', () => {
    const items = [item('a'), item('b'), item('c')] as SumQuestion['items'];
    const { session, find } = show({ ...day!, total: 0.001, step: 1e-9, unit: undefined, items });
    session.set('day', { a: '0,0001', b: '0,0002', c: '0,000699999' });
    expect(session.check()).to.equal(false);
    expect(session.question('day').issue?.params).to.include({ sum: 0.000999999, count: 1e-9, total: 0.001 });
    expect(find('.sum-total').textContent).to.equal('0,000999999 sur 0,001\u202f: encore 0,000000001');
    session.set('day', { a: '0,0001', b: '0,0002', c: '0,0007' });
    expect(session.check()).to.equal(true);
  });

  it('does not count what is hidden', () => {
    const items = [item('a'), item('b'), item('c', '1 = 2')] as SumQuestion['items'];
    const { session } = show({ ...day!, items });
    session.set('day', { a: '50', b: '50', c: '10' });
    expect(session.check()).to.equal(true);
    expect(session.answers()).to.deep.equal({ day: { a: 50, b: 50 } });
  });

  it('marks the field at fault alone', () => {
    const { root, session } = show(day!);
    session.set('day', { calls: '60', files: 'x' });
    session.check();
    const marked = [...root.querySelectorAll('[aria-invalid]')].map(({ id }) => id);
    expect(marked).to.deep.equal(['day--item-files']);
    expect(root.querySelector('#day--item-files')!.getAttribute('aria-describedby')).to.equal('day--error day--total');
  });

  it('is said in words', () => {
    const said = sumLogic.display!(
      { rest: 10, calls: 90 },
      { question: day!, language: 'fr', text: (text) => (typeof text === 'string' ? text : text['fr']!) },
    );
    expect(said).to.equal('Appels 90 %, Autre 10 %');
  });

  it('is refused when its total cannot be reached', () => {
    const { error } = sumSchema.safeParse({ ...day!, total: 1, step: 0.3 });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).to.deep.equal([
      'total: "total" must be a multiple of "step"',
    ]);
    expect(sumSchema.safeParse({ ...day!, total: 0 }).success).to.equal(false);
  });
});
