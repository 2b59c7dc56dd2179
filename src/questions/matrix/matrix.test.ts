import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { styles as elementStyles } from '../../element/styles.ts';
import { matrixDe } from './matrix.de.ts';
import { matrixEn } from './matrix.en.ts';
import { matrixExamples } from './matrix.examples.ts';
import { matrixFr } from './matrix.fr.ts';
import { matrixLogic, type MatrixAnswer } from './matrix.logic.ts';
import { matrixNl } from './matrix.nl.ts';
import { matrixSchema, type MatrixQuestion } from './matrix.schema.ts';
import { matrixStyles } from './matrix.styles.ts';
import { matrixType } from './matrix.ts';

const words = { en: matrixEn, fr: matrixFr, nl: matrixNl, de: matrixDe };
const types = new Map([['matrix', matrixLogic]]);
const [optional, required] = matrixExamples.map(({ question }) => question as MatrixQuestion);

const show = (question: MatrixQuestion): RenderedQuestion =>
  renderQuestion({ type: matrixType, types, question, words, language: 'fr' });
const rowsOf = ({ root }: RenderedQuestion): HTMLFieldSetElement[] => [
  ...root.querySelectorAll<HTMLFieldSetElement>('.matrix fieldset'),
];
const radiosOf = (row: Element): HTMLInputElement[] => [...row.querySelectorAll('input')];

/** Shows a question with its styles in a container of a width, in pixels. */
function showAt(width: number, question: MatrixQuestion): RenderedQuestion {
  const rendered = show(question);
  const sheet = document.createElement('style');
  sheet.textContent = elementStyles.cssText + matrixStyles.cssText;
  rendered.root.append(sheet);
  rendered.root.classList.add('form');
  rendered.root.style.inlineSize = `${width}px`;
  return rendered;
}

describeQuestionType({
  logic: matrixLogic,
  schema: matrixSchema,
  words,
  examples: matrixExamples,
  type: matrixType,
  needs: 'rows',
});

describe('matrix', () => {
  const { rows, columns } = optional!;

  it('drops rows and columns that are hidden or unknown', () => {
    const context = { question: optional!, items: { rows: rows.slice(1), columns: columns.slice(1) } };
    const input = { sound: '2', stability: '1', equipment: '2', noise: '2' };
    expect(matrixLogic.read!(input, context)).to.deep.equal({ equipment: '2' });
  });

  it('keeps the rows in the order of the file, whatever order they were shown in', () => {
    const context = { question: optional!, items: { rows: rows.toReversed(), columns } };
    const answer = matrixLogic.read!({ equipment: '2', stability: '3', sound: '1' }, context);
    expect(Object.keys(answer!)).to.deep.equal(['sound', 'stability', 'equipment']);
  });

  it('reads no row that the answer merely inherits', () => {
    const context = { question: optional!, items: { rows, columns } };
    expect(matrixLogic.read!(Object.create({ sound: '1' }) as MatrixAnswer, context)).to.deep.equal({});
  });

  it('refuses eight columns, in the full checker and in the page', () => {
    const question = { ...optional!, columns: Array.from('12345678', (value) => ({ value, text: value })) };
    expect(matrixSchema.safeParse(question).success).to.equal(false);
    expect(() => show(question)).to.throw('expected at most 7 columns');
  });

  it('asks only for the rows that are shown', () => {
    const items = { rows: required!.rows.slice(1), columns: required!.columns };
    const state = { question: required!, items, visible: true, enabled: true, required: true, issue: undefined };
    const answer = { [items.rows[0]!.value]: '2' };
    expect(matrixLogic.validate!({ ...state, input: answer, answer })).to.equal(undefined);
    expect(matrixLogic.validate!({ ...state, input: {}, answer: undefined })?.part).to.equal('row-stress');
  });
});

describe('a matrix in words', () => {
  it('names row and column in the order of the file, and nothing that the file does not know', () => {
    const answer = { noise: '1', stability: '9', equipment: 'na', sound: '4' };
    const say = (language: 'en' | 'fr'): string =>
      matrixLogic.display!(answer, {
        ...{ question: optional!, language },
        text: (said) => (said as Readonly<Record<string, string>>)[language]!,
      });
    expect(say('en')).to.equal('Sound quality: Rather well; Equipment (headset, phone): Not applicable');
    expect(say('fr')).to.equal(
      'La qualité du son\u202f: Plutôt bien\u202f; Le matériel (casque, téléphone)\u202f: Sans objet',
    );
  });
});

describe('matrix view', () => {
  it('makes each row a group named by its legend, with a native radio button for each column', () => {
    const rendered = show(optional!);
    expect(rowsOf(rendered).map((row) => row.querySelector('legend')!.innerText)).to.deep.equal(
      optional!.rows.map(({ text }) => (text as { fr: string }).fr),
    );
    for (const row of rowsOf(rendered)) {
      expect(radiosOf(row).map((radio) => radio.labels![0]!.textContent.trim())).to.deep.equal([
        'Très mal',
        'Plutôt mal',
        'Ni bien ni mal',
        'Plutôt bien',
        'Très bien',
        'Sans objet',
      ]);
    }
    expect(rendered.root.querySelector('table, [role]')).to.equal(null);
  });

  it('is answered with the keyboard, row by row', async () => {
    const rendered = show(optional!);
    radiosOf(rowsOf(rendered)[0]!)[0]!.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => rendered.session.answers()['tool']);
    await sendKeys({ press: 'ArrowDown' });
    expect(rendered.session.answers()).to.deep.equal({ tool: { sound: '2' } });
    await sendKeys({ press: 'Tab' });
    expect(rowsOf(rendered)[1]!.contains(document.activeElement)).to.equal(true);
    await sendKeys({ press: ' ' });
    await waitUntil(() => radiosOf(rowsOf(rendered)[1]!)[0]!.checked);
    expect(rendered.session.answers()).to.deep.equal({ tool: { sound: '2', stability: '1' } });
  });

  it('points to the first row without an answer, and to no other', () => {
    const rendered = show(required!);
    const [first, second] = rowsOf(rendered);
    rendered.session.set('change', { [rendered.session.question('change').items['rows']![0]!.value]: '3' });
    rendered.session.check();
    const { part } = rendered.session.question('change').issue!;
    expect(radiosOf(second!)[0]!.id).to.equal(`change--${part}`);
    expect(radiosOf(first!).some((radio) => radio.hasAttribute('aria-invalid'))).to.equal(false);
    expect(radiosOf(second!).every((radio) => radio.getAttribute('aria-invalid') === 'true')).to.equal(true);
    const described = rendered.root.querySelectorAll('[aria-describedby]');
    expect([...described].map(({ id }) => id)).to.deep.equal([radiosOf(second!)[0]!.id]);
  });

  it('clears an answer that may be left out, and keeps the focus in the question', async () => {
    const rendered = show(optional!);
    expect(rendered.root.querySelector('button')).to.equal(null);
    rendered.session.set('tool', { sound: '3', stability: '2' });
    rendered.find<HTMLButtonElement>('button').focus();
    await sendKeys({ press: 'Enter' });
    expect(rendered.session.answers()).to.deep.equal({});
    expect(radiosOf(rendered.root).some(({ checked }) => checked)).to.equal(false);
    expect(document.activeElement === radiosOf(rendered.root)[0]).to.equal(true);
  });

  it('puts the choices two by two on a phone, with their labels', () => {
    const rendered = showAt(288, optional!);
    for (const label of rendered.root.querySelectorAll('label')) {
      const { width, height } = label.getBoundingClientRect();
      expect(width).to.be.within(116, 130);
      expect(height).to.be.at.least(44);
      expect(label.querySelector('span')!.getBoundingClientRect().width).to.be.above(40);
    }
    expect(rendered.find('.matrix-head').checkVisibility()).to.equal(false);
  });

  it('aligns the columns under their headings on a wide screen, in targets of 44 px', () => {
    const rendered = showAt(800, optional!);
    const middleOf = (element: Element): number => {
      const { left, right } = element.getBoundingClientRect();
      return Math.round((left + right) / 2);
    };
    const heads = [...rendered.find('.matrix-head').children].map(middleOf);
    expect(new Set(heads).size).to.equal(6);
    for (const row of rowsOf(rendered)) {
      expect(radiosOf(row).map(middleOf)).to.deep.equal(heads);
      const tops = radiosOf(row).map((radio) => Math.round(radio.getBoundingClientRect().top));
      expect(new Set(tops).size).to.equal(1);
      expect(middleOf(row.querySelector('legend')!)).to.be.below(heads[0]!);
      for (const label of row.querySelectorAll('label')) {
        expect(label.getBoundingClientRect().width).to.be.at.least(44);
        expect(label.getBoundingClientRect().height).to.be.at.least(44);
      }
    }
  });

  for (const width of [288, 800]) {
    it(`is accessible empty, at fault and answered, ${width} px wide`, async () => {
      const rendered = showAt(width, required!);
      await expect(rendered.root).to.be.accessible();
      rendered.session.check();
      await expect(rendered.root).to.be.accessible();
      rendered.session.set('change', { workload: '4', stress: '2' });
      await expect(rendered.root).to.be.accessible();
    });
  }
});
