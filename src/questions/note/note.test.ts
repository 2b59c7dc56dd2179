import { expect } from '@open-wc/testing';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion } from '../../../test/suites/render-question.ts';
import { surveyAround } from '../../../test/suites/survey-around.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { createSession } from '../../engine/create-session.ts';
import { noteExamples } from './note.examples.ts';
import { noteLogic } from './note.logic.ts';
import { noteSchema } from './note.schema.ts';
import { noteType } from './note.ts';

const words = { fr: {}, nl: {}, de: {}, en: {} };
const types = new Map([['note', noteLogic]]);

describeQuestionType({
  logic: noteLogic,
  schema: noteSchema,
  words,
  examples: noteExamples,
  type: noteType,
  needs: 'text',
});

describe('a note', () => {
  it('needs no title', () => {
    const note = { type: 'note', name: 'n', text: 'Hello' };
    expect(noteSchema.safeParse(note).success).to.equal(true);
    expect(readSurvey(surveyAround(note), types).questions.has('n')).to.equal(true);
  });

  it('has nothing that only an answer could use', () => {
    const note = { type: 'note', name: 'n', text: 'Hello' };
    for (const surplus of [{ required: true }, { requiredIf: '1 = 1' }, { hint: 'H' }, { privacy: 'quasi' }]) {
      const key = Object.keys(surplus)[0]!;
      const { error } = noteSchema.safeParse({ ...note, ...surplus });
      expect(error?.issues).to.have.lengthOf(1);
      expect(error?.issues[0]).to.deep.include({ path: [key], message: `a note has no answer, so it has no "${key}"` });
    }
  });

  it('has no answer, even if one is handed over and it is said to be required', () => {
    const note = { type: 'note', name: 'n', text: 'Hello', required: true };
    const session = createSession(readSurvey(surveyAround(note), types), 1);
    session.set('n', 'forged');
    expect(session.check()).to.equal(true);
    expect(session.answers()).to.deep.equal({});
  });

  it('shows its title, when it has one, above its text', () => {
    const shown = (title?: string): string[] => {
      const question = { type: 'note', name: 'n', text: 'Hello', ...(title === undefined ? {} : { title }) } as never;
      const { root } = renderQuestion({ type: noteType, types, question, words });
      return [...root.querySelectorAll('p')].map(({ textContent }) => textContent);
    };
    expect(shown('Title')).to.deep.equal(['Title', 'Hello']);
    expect(shown()).to.deep.equal(['Hello']);
  });
});
