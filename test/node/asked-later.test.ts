import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';

const yesNo = (name: string, more: object = {}): object => ({
  type: 'yes-no',
  name,
  title: `Question ${name}?`,
  ...more,
});
const survey = (pages: readonly object[], more: object = {}): object => ({
  ...{ id: 'later', version: 1, languages: ['en'], title: 'Later', ...more },
  pages: pages.map((page, index) => ({ name: `p${index}`, ...page })),
});
const found = (json: object): readonly (readonly [string, string])[] =>
  checkSurvey(json)
    .faults.filter(({ code }) => code === 'asked-later')
    .map(({ where, message }) => [where, message] as const);
const opened = (name: string, by: string): object => yesNo(name, { visibleIf: `{${by}} = true` });

describe('a condition on what is asked later', () => {
  it('is told on a page, a question and a choice', () => {
    assert.deepEqual(found(survey([{ visibleIf: '{b}', questions: [yesNo('a')] }, { questions: [yesNo('b')] }])), [
      [
        'pages[0].visibleIf',
        'this page depends on "b", which is asked on a later page: whoever answers it is led back. Ask "b" before it',
      ],
    ]);
    assert.deepEqual(found(survey([{ questions: [opened('a', 'b'), yesNo('b')] }])), [
      [
        'pages[0].questions[0].visibleIf',
        'this question depends on "b", which is asked further down: answering it changes what stands above. Ask "b" before it',
      ],
    ]);
    const choices = [
      { value: 'x', text: 'X', visibleIf: '{b}' },
      { value: 'y', text: 'Y' },
    ];
    const choice = { type: 'choice', name: 'a', title: 'A?', choices };
    assert.deepEqual(
      found(survey([{ questions: [choice, yesNo('b')] }])).map(([where]) => where),
      ['pages[0].questions[0].choices[0].visibleIf'],
    );
  });

  it('is told through a value that is not asked, wherever that stands', () => {
    const computed = { type: 'computed', name: 'c', expression: '{b} = true' };
    const pages = [{ questions: [yesNo('a', { visibleIf: '{c}' })] }, { questions: [yesNo('b')] }];
    assert.deepEqual(
      found(survey([{ questions: [computed] }, ...pages])).map(([where, message]) => [where, /"\w"/.exec(message)![0]]),
      [['pages[1].questions[0].visibleIf', '"b"']],
    );
    assert.deepEqual(found(survey([pages[1]!, pages[0]!, { questions: [computed] }])), []);
  });

  it('is no fault when a random order puts the question behind', () => {
    const pages = [{ questions: [opened('a', 'b')] }, { questions: [yesNo('b')] }, { questions: [yesNo('c')] }];
    assert.deepEqual(found(survey(pages, { pagesOrder: 'random' })), []);
    assert.deepEqual(found(survey(pages)).length, 1);
    assert.deepEqual(found(survey([{ questionsOrder: 'random', questions: [opened('a', 'b'), yesNo('b')] }])), []);
  });

  it('is told where a random order cannot, for "fixed" and for pages that read each other', () => {
    const fixed = [{ fixed: true, questions: [opened('a', 'b')] }, { questions: [yesNo('b')] }];
    assert.deepEqual(found(survey(fixed, { pagesOrder: 'random' })), [
      [
        'pages[0].questions[0].visibleIf',
        'this question depends on "b", which may be asked on a later page: whoever answers it is led back. Ask "b" before it',
      ],
    ]);
    const mutual = [{ questions: [yesNo('a'), opened('a2', 'b')] }, { questions: [yesNo('b'), opened('b2', 'a')] }];
    assert.deepEqual(
      found(survey(mutual, { pagesOrder: 'random' })).map(([where]) => where),
      ['pages[0].questions[1].visibleIf', 'pages[1].questions[1].visibleIf'],
    );
  });
});

describe('a loop above the question that it is repeated for', () => {
  it('is told once', () => {
    const choices = ['x', 'y'].map((value) => ({ value, text: value }));
    const loop = {
      ...{ type: 'repeat', name: 'r', title: 'R', forEach: 'q' },
      questions: [yesNo('a'), opened('b', 'panel.a')],
    };
    const choice = { type: 'choice', name: 'q', title: 'Which?', multiple: true, choices };
    assert.deepEqual(
      found(survey([{ questions: [loop, choice] }])).map(([where]) => where),
      ['pages[0].questions[0].forEach'],
    );
    assert.deepEqual(found(survey([{ questions: [choice, loop] }])), []);
  });
});

describe('a text that names what is asked later', () => {
  const naming = (text: object): object => ({ ...yesNo('a'), ...text });
  const others = [{ questions: [yesNo('b')] }, { questions: [yesNo('c')] }];
  const where = (json: object): readonly string[] => found(json).map(([place]) => place);

  it('is told in every kind of text, and once for each place', () => {
    const title = found(survey([{ questions: [naming({ title: 'About {b} and {c}?' })] }, ...others]));
    assert.deepEqual(title, [
      [
        'pages[0].questions[0].title',
        '{b} is asked on a later page: nothing stands in its place for those who have not been there',
      ],
    ]);
    assert.deepEqual(where(survey([{ questions: [naming({ hint: { en: 'As {b}' } })] }, ...others])), [
      'pages[0].questions[0].hint.en',
    ]);
    assert.deepEqual(where(survey([{ title: 'After {b}', questions: [yesNo('a')] }, ...others])), ['pages[0].title']);
  });

  it('is none on the same page, on a page that follows, at the end, or where a value is not asked', () => {
    const computed = { type: 'computed', name: 'sum', expression: '{b} = true' };
    for (const pages of [
      [{ questions: [naming({ title: 'About {d}?' }), yesNo('d')] }, ...others],
      [...others, { questions: [naming({ title: 'About {b}?' })] }],
      [{ questions: [naming({ title: 'About {sum}?' })] }, ...others, { questions: [computed] }],
    ]) {
      assert.deepEqual(where(survey(pages)), []);
    }
    assert.deepEqual(where(survey(others, { thanks: 'You said {b}.' })), []);
  });

  it('may be so in a random order', () => {
    const pages = [...others, { questions: [naming({ title: 'About {b}?' })] }];
    assert.match(found(survey(pages, { pagesOrder: 'random' }))[0]![1], /^\{b\} may be asked on a later page/);
  });
});
