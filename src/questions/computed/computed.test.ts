import { expect } from '@open-wc/testing';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { createSession } from '../../engine/create-session.ts';
import type { Session } from '../../engine/session.ts';
import { builtInLogic } from '../logic.ts';
import { noteLogic } from '../note/note.logic.ts';
import { noteSchema } from '../note/note.schema.ts';
import { numberLogic } from '../number/number.logic.ts';
import { numberSchema } from '../number/number.schema.ts';
import { computedExamples } from './computed.examples.ts';
import { computedLogic } from './computed.logic.ts';
import { computedSchema } from './computed.schema.ts';
import { computedType } from './computed.ts';

describeQuestionType({
  logic: computedLogic,
  schema: computedSchema,
  words: { fr: {}, nl: {}, de: {}, en: {} },
  examples: computedExamples,
  type: computedType,
  needs: 'expression',
  followUpTypes: [numberLogic, noteLogic],
  nestedSchemas: [numberSchema, noteSchema],
});

describe('a computed value', () => {
  const number = (name: string): object => ({ type: 'number', name, title: name });
  const sessionOf = (...pages: readonly (readonly object[])[]): Session =>
    createSession(
      readSurvey(
        {
          ...{ id: 'sums', version: 1, languages: ['en'], title: 'Sums' },
          pages: pages.map((questions, index) => ({ name: `p${index}`, questions })),
        },
        builtInLogic,
        builtInFunctions,
      ),
    );
  const hours = { type: 'computed', name: 'hours', expression: 'round({calls} * {minutes} / 60, 1)' };

  it('follows the answers that it reads, and is sent', () => {
    const session = sessionOf([number('calls'), number('minutes'), hours]);
    session.set('calls', 20);
    expect(session.answers()).to.deep.equal({ calls: 20 });
    session.set('minutes', 7);
    expect(session.answers()).to.deep.equal({ calls: 20, minutes: 7, hours: 2.3 });
  });

  it('can be read by conditions, and is nothing while hidden', () => {
    const session = sessionOf([
      number('calls'),
      number('minutes'),
      { ...hours, visibleIf: '{calls} > 10' },
      { type: 'text', name: 'why', title: 'Why', visibleIf: '{hours} > 2' },
    ]);
    session.set('calls', 20);
    session.set('minutes', 60);
    expect(session.question('why').visible).to.equal(true);
    session.set('calls', 10);
    expect([session.question('hours').answer, session.question('why').visible]).to.deep.equal([undefined, false]);
  });

  it('cannot be answered', () => {
    const session = sessionOf([number('calls'), number('minutes'), hours]);
    session.set('hours', 99);
    expect(session.answers()).to.deep.equal({});
  });

  it('shows nothing, and makes no page of its own', () => {
    const session = sessionOf([number('calls'), number('minutes')], [hours], [number('last')]);
    expect(session.snapshot.steps).to.equal(2);
    expect(session.snapshot.questions.map(({ question }) => question.name)).to.deep.equal(['calls', 'minutes']);
  });
});
