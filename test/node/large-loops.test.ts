import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createReach } from '../../src/check/reach/reach.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import type { Expression } from '../../src/engine/expression/syntax.ts';
import { readSurvey, type CheckedSurvey, type QuestionNode } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { answerPage } from '../../src/simulate/answer-page.ts';
import { createRandom } from '../../src/simulate/random.ts';
import { tellingAnswers } from '../../src/simulate/telling-answers.ts';

/** A loop over some choices with some pairs of questions, the second of which depends on the first. */
function loopOf(size: number, pairs = 1): CheckedSurvey {
  const choices = Array.from({ length: size }, (_, index) => ({ value: `v${index}`, text: `Device ${index}` }));
  const questions = Array.from({ length: pairs }, (_, index) => [
    { type: 'number', name: `n${index}`, title: 'How many?', min: 0, max: 9 },
    { type: 'text', name: `t${index}`, title: 'Why?', visibleIf: `{panel.n${index}} > 3` },
  ]).flat();
  const pages = [
    { name: 'first', questions: [{ type: 'choice', multiple: true, name: 'all', title: 'Which?', choices }] },
    { name: 'second', questions: [{ type: 'repeat', name: 'each', title: 'Each', forEach: 'all', questions }] },
  ];
  const survey = { id: 'loop', version: 1, languages: ['en'], title: 'Loop', pages };
  return readSurvey(survey, builtInLogic, builtInFunctions);
}

/** The same object; `note` is told what is read of it. */
const watched = <T extends object>(object: T, note: (key: PropertyKey) => void): T =>
  new Proxy(object, {
    get(target, key) {
      note(key);
      return Reflect.get(target, key) as unknown;
    },
  });

/** A survey of which one question is changed. */
function withNode(
  checked: CheckedSurvey,
  name: string,
  change: (node: QuestionNode) => Partial<QuestionNode>,
): CheckedSurvey {
  const changed = (node: QuestionNode): QuestionNode => {
    const keys = Object.entries(change(node)).map(([key, value]) => [key, { value }] as const);
    return Object.create(node, Object.fromEntries(keys)) as QuestionNode;
  };
  return {
    ...checked,
    questions: new Map([...checked.questions].map(([key, node]) => [key, key === name ? changed(node) : node])),
  };
}

describe('a loop with many entries', () => {
  it('has each condition read once for the answers that tell, however many questions there are', () => {
    const readingsIn = (size: number): number => {
      let readings = 0;
      const note = (): number => readings++;
      const watch = ({ expressions }: QuestionNode): Partial<QuestionNode> => {
        const visibleIf: Expression = watched(expressions.visibleIf!, note);
        return { expressions: { ...expressions, visibleIf } };
      };
      tellingAnswers(withNode(loopOf(size), 'each-v1-t0', watch));
      return readings;
    };
    assert.equal(readingsIn(40), readingsIn(10));
  });

  it('has the choices looked at once for each entry, however many questions ask about it', () => {
    const looksIn = (pairs: number): number => {
      let looks = 0;
      const watch = ({ question }: QuestionNode): Partial<QuestionNode> => ({
        question: watched(question, (key) => (key === 'choices' ? looks++ : 0)),
      });
      const checked = withNode(loopOf(10, pairs), 'all', watch);
      const reach = createReach(checked);
      for (const name of checked.questions.keys()) assert.ok(reach.canBe(reach.guardsOf(name), 1));
      return looks;
    };
    assert.equal(looksIn(8), looksIn(2));
  });

  it('is filled in without going back to its beginning after each answer', () => {
    const looksIn = (size: number): number => {
      const checked = loopOf(size);
      let looks = 0;
      const session = createSession(checked, 1);
      session.set(
        'all',
        Array.from({ length: size }, (_, index) => `v${index}`),
      );
      session.next();
      assert.equal(session.snapshot.page, 1);
      const counted = { ...session, question: (name: string) => (looks++, session.question(name)) };
      Object.defineProperty(counted, 'snapshot', { get: () => session.snapshot });
      assert.equal(
        answerPage(counted, 1, new Map(), createRandom(1), () => {}),
        undefined,
      );
      return looks;
    };
    const [few, many] = [looksIn(20), looksIn(80)];
    assert.ok(many < few * 5, `${few} looks at 20 entries, ${many} at 80`);
  });
});
