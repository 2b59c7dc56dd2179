import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { styles as elementStyles } from '../../element/looks/styles.ts';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { createSession } from '../../engine/create-session.ts';
import { yesNoLogic } from '../yes-no/yes-no.logic.ts';
import { yesNoSchema } from '../yes-no/yes-no.schema.ts';
import { matrixDe } from './matrix.de.ts';
import { matrixEn } from './matrix.en.ts';
import { matrixExamples } from './matrix.examples.ts';
import { matrixFr } from './matrix.fr.ts';
import { matrixLogic, type MatrixAnswer } from './matrix.logic.ts';
import { matrixNl } from './matrix.nl.ts';
import { matrixSchema, type MatrixQuestion } from './matrix.schema.ts';
import { wholeMatrixStyles as matrixStyles } from './matrix-whole.styles.ts';
import { wholeMatrixType as matrixType } from './matrix-whole.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

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
  // As the children of the shadow root are.
  rendered.root.style.containerType = 'inline-size';
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
  followUpTypes: [yesNoLogic],
  nestedSchemas: [yesNoSchema],
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
    expect(() => show(question)).to.throw('expected a list of 1 to 7 entries');
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
    expect(rendered.find<HTMLButtonElement>('button').disabled).to.equal(true);
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
      expect(middleOf(row.querySelector('legend span')!)).to.be.below(heads[0]!);
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

const [, , uses, calls] = matrixExamples.map(({ question }) => question as MatrixQuestion);

describe('a matrix with several answers for each row', () => {
  it('is answered with check boxes, which need no button to clear', async () => {
    const rendered = show(uses!);
    const [first, second] = radiosOf(rowsOf(rendered)[0]!);
    expect(first!.type).to.equal('checkbox');
    second!.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => second!.checked);
    first!.click();
    expect(rendered.session.answers()).to.deep.equal({ uses: { phone: ['public', 'team'] } });
    await waitUntil(() => first!.checked);
    second!.click();
    expect(rendered.session.answers()).to.deep.equal({ uses: { phone: ['public'] } });
    expect(rendered.root.querySelector('.clear')).to.equal(null);
  });

  it('names them in words', () => {
    const say = { question: uses!, language: 'nl', text: (said: unknown) => (said as Record<string, string>)['nl']! };
    expect(matrixLogic.display!({ phone: ['public', 'team'] }, say)).to.equal('De telefoon: De burgers, Mijn team');
  });
});

describe('a matrix of numbers', () => {
  const fieldsOf = ({ root }: RenderedQuestion): HTMLInputElement[] => [...root.querySelectorAll('input')];

  it('is typed cell by cell, with the total of the row as the description', async () => {
    const rendered = show(calls!);
    const [morning] = fieldsOf(rendered);
    morning!.focus();
    await sendKeys({ type: '12' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '8' });
    expect(rendered.session.answers()).to.deep.equal({ calls: { mo: { am: 12, pm: 8 } } });
    const described = morning!.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => rendered.find(`#${id}`).textContent.trim().replaceAll(/\s+/g, ' '))).to.deep.equal([
      'Nombre d’appels par jour',
      'Total de la ligne 20',
    ]);
  });

  it('keeps a cell that cannot be read, and leaves it out of answer and total', async () => {
    const rendered = show(calls!);
    fieldsOf(rendered)[0]!.focus();
    await sendKeys({ type: '12x' });
    fieldsOf(rendered)[1]!.focus();
    await sendKeys({ type: '5' });
    expect(fieldsOf(rendered)[0]!.value).to.equal('12x');
    expect(rendered.session.answers()).to.deep.equal({ calls: { mo: { pm: 5 } } });
    expect(rendered.session.check()).to.equal(false);
    expect([...rendered.root.querySelectorAll('[aria-invalid]')].map(({ id }) => id)).to.deep.equal([
      'calls--cell-0-0',
    ]);
  });

  it('adds what is written, also what is no multiple of the step', () => {
    const { find, session } = show({ ...calls!, max: undefined, rows: [calls!.rows[0]!] });
    expect(find('.row-total').textContent.trim()).to.equal('');
    session.set('calls', { mo: { am: '1,5', pm: '5' } });
    expect(find('.row-total').textContent).to.contain('6,5');
    session.set('calls', { mo: { am: '1.000,5', pm: '5' } });
    expect(find('.row-total').textContent).to.contain('1\u202f005,5');
  });

  it('says which step its numbers have, and when one can be read in two ways', () => {
    const { session } = show({ ...calls!, step: 0.5 });
    const issueOf = (am: string): unknown => {
      session.set('calls', { mo: { am } });
      session.check();
      return session.question('calls').issue?.code;
    };
    expect(['1,2', '1.500', '1500,5'].map(issueOf)).to.deep.equal(['matrix.step', 'matrix.ambiguous', 'matrix.max']);
  });

  it('adds decimals exactly', () => {
    const { find, session, root } = show({ ...calls!, step: 0.1, rows: [calls!.rows[0]!] });
    session.set('calls', { mo: { am: '0,1', pm: '0,2' } });
    expect(root.querySelectorAll('.row-total')).to.have.lengthOf(1);
    expect(find('.row-total').textContent).to.contain('0,3');
    session.set('calls', { mo: { am: '0,0000000001', pm: '0,1' } });
    expect(find('.row-total').textContent).to.contain('0,1000000001');
  });

  it('is read in conditions by cell and by row', () => {
    const more = (name: string, visibleIf: string): object => ({ ...calls!, name, visibleIf });
    const questions = [calls!, more('cell', '{calls.mo.am} > 10'), more('row', 'sum({calls.mo}) = 20')];
    const frame = { id: 'x', version: 1, languages: ['fr', 'nl', 'de', 'en'], title: 'T' };
    const survey = { ...frame, pages: [{ name: 'p', questions }] };
    const session = createSession(readSurvey(survey, types, builtInFunctions), 1);
    session.set('calls', { mo: { am: '12', pm: '8' } });
    expect(['cell', 'row'].map((name) => session.question(name).visible)).to.deep.equal([true, true]);
    session.set('calls', { mo: { am: '9', pm: '8' } });
    expect(['cell', 'row'].map((name) => session.question(name).visible)).to.deep.equal([false, false]);
  });

  it('names its numbers in words', () => {
    const say = { question: calls!, language: 'fr', text: (said: unknown) => (said as Record<string, string>)['fr']! };
    expect(matrixLogic.display!({ mo: { am: 1200, pm: 3 } }, say)).to.equal(
      'Lundi\u202f: Matin 1\u202f200, Après-midi 3',
    );
  });

  it('fits a phone and keeps the columns under their heads on a wide screen', () => {
    const narrow = showAt(288, calls!);
    for (const label of narrow.root.querySelectorAll<HTMLElement>('.cell')) {
      expect(label.scrollWidth).to.be.at.most(label.clientWidth);
    }
    expect(narrow.root.scrollWidth).to.be.at.most(288);
    for (const width of [288, 500, 630]) {
      for (const label of showAt(width, calls!).root.querySelectorAll<HTMLElement>('.cell span')) {
        const { height } = label.getBoundingClientRect();
        expect(height, `${label.textContent} at ${width} px`).to.be.within(1, 30);
      }
    }
    const wide = showAt(800, calls!);
    const heads = [...wide.find('.matrix-head').children].map((head) => Math.round(head.getBoundingClientRect().left));
    for (const row of rowsOf(wide)) {
      const cells = [...row.querySelectorAll('.cell, .row-total')];
      expect(cells.map((cell) => Math.round(cell.getBoundingClientRect().left))).to.deep.equal(heads);
    }
  });

  for (const width of [288, 800]) {
    it(`is accessible empty, at fault and answered, ${width} px wide`, async () => {
      const rendered = showAt(width, { ...calls!, required: true });
      await expect(rendered.root).to.be.accessible();
      rendered.session.set('calls', { mo: { am: 'x' } });
      rendered.session.check();
      await expect(rendered.root).to.be.accessible();
    });
  }
});

describe('matrix schema of rare keys', () => {
  const faultsOf = (surplus: object): unknown =>
    matrixSchema
      .safeParse({ ...optional!, ...surplus })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('says which keys go together', () => {
    for (const [key, value] of Object.entries({ min: 1, max: 2, step: 2, unit: 'u', rowTotals: true })) {
      expect(faultsOf({ [key]: value })).to.include(`${key}: only has a meaning with "cellType": "number"`);
    }
    expect(faultsOf({ cellType: 'number', multiple: true })).to.deep.equal([
      'multiple: has no meaning with "cellType": "number"',
    ]);
    expect(faultsOf({ cellType: 'number', min: 2, max: 1 })).to.deep.equal(['min: "min" must not be more than "max"']);
    expect(faultsOf({ cellType: 'number', min: 0.5 })).to.deep.equal(['min: expected a multiple of the step, 1']);
    expect(faultsOf({ cellType: 'number', step: 0 })).to.have.lengthOf(1);
  });
});
