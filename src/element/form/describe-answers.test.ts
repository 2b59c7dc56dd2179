import { expect } from '@open-wc/testing';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { createSession } from '../../engine/create-session.ts';
import type { Session } from '../../engine/session.ts';
import { builtInExamples } from '../../questions/examples.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { words as wordsEnRest } from '../../questions/words-en-rest.ts';
import { words as wordsFrRest } from '../../questions/words-fr-rest.ts';
import { describeAnswers } from './describe-answers.ts';
import { createPipe } from './piping.ts';
import { createTexts, type Texts } from '../base/texts.ts';

const sessionOf = (...pages: readonly (readonly object[])[]): Session =>
  createSession(
    readSurvey(
      {
        ...{ id: 'd', version: 1, languages: ['fr', 'en'], title: 'D' },
        pages: pages.map((questions, index) => ({ name: `p${index}`, title: `Page ${index}`, questions })),
      },
      builtInLogic,
      builtInFunctions,
    ),
    1,
  );

const french: Texts = createTexts({ ...wordsFrRest, locale: 'fr-BE' }, 'fr');
const english: Texts = createTexts({ ...wordsEnRest, locale: 'en-GB' }, 'en');

/** One line for each question, indented by its depth; headings end with a colon. */
const linesOf = (session: Session, texts = french): readonly string[] =>
  describeAnswers(session, texts).flatMap(({ answers }) =>
    answers.map(
      ({ kind, title, answer, depth }) => `${'  '.repeat(depth)}${title}: ${kind === 'heading' ? '' : (answer ?? '–')}`,
    ),
  );

const answered = (question: { readonly name: string }, input: unknown, before: readonly object[] = []): Session => {
  const session = sessionOf([...before, question]);
  session.set(question.name, input);
  return session;
};

const choices = [
  { value: 'noise', text: { fr: 'le bruit', en: 'noise' } },
  { value: 'cut', text: { fr: 'les coupures', en: 'cuts' } },
  { value: 'other', text: { fr: 'autre', en: 'other' }, other: { title: { fr: 'Précisez', en: 'Which?' } } },
];
const problems = {
  type: 'choice',
  name: 'problems',
  title: { fr: 'Problèmes', en: 'Problems' },
  multiple: true,
  choices,
};
const text = (name: string, more: object = {}): object => ({ type: 'text', name, title: name, ...more });

describe('answers in words', () => {
  it('says choices by their texts, in either language', () => {
    const session = answered(problems, ['cut', 'noise']);
    expect(linesOf(session)).to.deep.equal(['Problèmes: le bruit et les coupures']);
    expect(linesOf(session, english)).to.deep.equal(['Problems: noise and cuts']);
  });

  it('puts the text behind "other" after its question, one deeper', () => {
    const session = answered(problems, ['other']);
    session.set('problems-other', 'Un <b>écho</b>');
    expect(linesOf(session)).to.deep.equal(['Problèmes: autre', '  Précisez: Un <b>écho</b>']);
  });

  it('names questions without an answer, and none that is hidden', () => {
    const session = sessionOf([text('a'), text('b', { visibleIf: "{a} = 'x'" })]);
    expect(linesOf(session)).to.deep.equal(['a: –']);
    session.set('b', 'kept');
    session.set('a', 'x');
    expect(linesOf(session)).to.deep.equal(['a: x', 'b: kept']);
  });

  it('writes numbers the way the language does, with their unit', () => {
    const hours = { type: 'number', name: 'hours', title: 'Hours', step: 0.5, unit: { fr: 'heures', en: 'hours' } };
    expect(linesOf(answered(hours, '7,5'))).to.deep.equal(['Hours: 7,5\u00a0heures']);
    expect(linesOf(answered(hours, '7,5'), english)).to.deep.equal(['Hours: 7.5\u00a0hours']);
  });

  it('says each row of a matrix, and the places of a ranking', () => {
    const rows = [
      { value: 'r1', text: 'Son' },
      { value: 'r2', text: 'Écran' },
    ];
    const columns = [
      { value: '1', text: 'Mal' },
      { value: '2', text: 'Bien' },
    ];
    const matrix = { type: 'matrix', name: 'm', title: 'M', rows, columns };
    expect(linesOf(answered(matrix, { r1: '2', r2: '1' }))).to.deep.equal(['M: Son\u202f: Bien\nÉcran\u202f: Mal']);
    const ranking = { type: 'ranking', name: 'r', title: 'R', choices: choices.slice(0, 2) };
    expect(linesOf(answered(ranking, ['cut', 'noise']))).to.deep.equal(['R: 1. les coupures\n2. le bruit']);
  });

  it('puts the questions of a group under its heading', () => {
    const session = sessionOf([{ type: 'group', name: 'g', title: 'G', questions: [text('in'), text('side')] }]);
    session.set('side', 'x');
    expect(linesOf(session)).to.deep.equal(['G: ', '  in: –', '  side: x']);
  });

  it('names each thing that questions are repeated for', () => {
    const often = { type: 'number', name: 'often', title: 'Combien' };
    const session = sessionOf([
      problems,
      { type: 'repeat', name: 'details', title: 'Détails', forEach: 'problems', questions: [often] },
    ]);
    session.set('problems', ['cut']);
    session.set('details-cut-often', '3');
    expect(linesOf(session)).to.deep.equal([
      'Problèmes: les coupures',
      'Détails: ',
      '  les coupures: ',
      '    Combien: 3',
    ]);
  });

  it('numbers added things in the order in which they are shown', () => {
    const repeat = { type: 'repeat', name: 'd', title: 'Appareils', entryTitle: 'Appareil', questions: [text('kind')] };
    const session = sessionOf([repeat]);
    session.set('d', ['2', '1']);
    session.set('d-1-kind', 'casque');
    session.set('d-2-kind', 'écran');
    expect(linesOf(session)).to.deep.equal([
      'Appareils: ',
      '  Appareil 1: ',
      '    kind: écran',
      '  Appareil 2: ',
      '    kind: casque',
    ]);
  });

  it('leaves out notes, computed values, and pages with nothing to answer', () => {
    const note = { type: 'note', name: 'n', text: 'Read this.' };
    const computed = { type: 'computed', name: 'c', expression: '1 + 1' };
    const session = sessionOf([note, computed], [text('a')], [text('z', { visibleIf: "{a} = 'never'" })]);
    const pages = describeAnswers(session, french);
    expect(pages.map(({ name, title, page }) => ({ name, title, page }))).to.deep.equal([
      { name: 'p1', title: 'Page 1', page: 1 },
    ]);
  });

  it('fills answers into the titles that name them', () => {
    const session = sessionOf([text('a'), text('b', { title: 'About {a}' })]);
    session.set('a', 'noise');
    const piped = createTexts({ locale: 'fr-BE' }, 'fr', createPipe(session));
    expect(linesOf(session, piped)).to.deep.equal(['a: noise', 'About noise: –']);
  });

  it('fills in answers by names and values with dots and accents, and those of a repeated question', () => {
    const item = (value: string): object => ({ value, text: `<${value}>` });
    const session = sessionOf([
      ...[
        text('a', {
          title: '{q-été}, {q-v1.0}, {m.mon.1.5}, {m[mon][2]}, {x-été}, {d.hours}, {d.ok}, {d.t.mon}, {m.no}',
        }),
      ],
      ...[
        {
          type: 'choice',
          name: 'q',
          title: 'Q',
          choices: ['été', 'v1.0'].map((value) => ({ ...item(value), other: {} })),
        },
      ],
      ...[
        {
          type: 'matrix',
          name: 'm',
          title: 'M',
          cellType: 'number',
          rows: [item('mon')],
          columns: [item('1.5'), item('2')],
        },
      ],
      {
        ...{ type: 'repeat', name: 'd', title: 'D' },
        questions: [
          { type: 'number', name: 'hours', title: 'H' },
          { type: 'yes-no', name: 'ok', title: 'OK' },
          { type: 'matrix', name: 't', title: 'T', rows: [item('mon')], columns: [item('good'), item('bad')] },
        ],
      },
    ]);
    session.set('q', 'été');
    session.set('q-été', 'July');
    session.set('m', { mon: { '1.5': 3, '2': 4 } });
    session.set('d', ['1', '2']);
    session.set('d-1-hours', 7);
    session.set('d-2-hours', 8);
    session.set('d-2-t', { mon: 'bad' });
    const piped = createTexts({ locale: 'en-GB' }, 'en', createPipe(session));
    expect(linesOf(session, piped)[0]).to.equal('July, , 3, 4, {x-été}, 7 and 8, , <bad>, : –');
    session.set('q', 'v1.0');
    session.set('q-v1.0', 'new');
    session.set('d-1-ok', true);
    expect(linesOf(session, piped)[0]).to.match(/^, new, 3, 4, \{x-été\}, 7 and 8, [^,{}]+, <bad>, : –$/);
  });

  for (const [type, examples] of Object.entries(builtInExamples)) {
    it(`says every answer of the examples of ${type}`, () => {
      for (const { question, accepts, before = [] } of examples) {
        for (const { input } of accepts) {
          for (const texts of [french, english]) {
            const session = answered(question, input, before);
            const said = linesOf(session, texts).join('\n');
            expect(said).to.not.match(/undefined|\[object|NaN/);
            const { answer, visible } = session.question(question.name);
            if (answer === undefined || !visible || builtInLogic.get(type)!.nested || type === 'computed') continue;
            expect(describeAnswers(session, texts)[0]?.answers[before.length]?.answer, question.name).to.not.be.oneOf([
              undefined,
              '',
            ]);
          }
        }
      }
    });
  }
});
