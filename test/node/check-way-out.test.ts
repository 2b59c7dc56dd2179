import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { findFaults } from '../../src/check/find-faults.ts';
import { guideToOtherTools } from '../../src/check/structure/foreign-file.ts';
import { jsonFault } from '../../src/check/structure/json-fault.ts';
import { readText } from '../../src/cli/io/read-text.ts';
import { parseExpression } from '../../src/engine/expression/parse.ts';
import { temporaryFolder } from './support/folder.ts';

const survey = (...questions: readonly object[]): object => ({
  id: 'way-out',
  version: 1,
  languages: ['fr'],
  title: 'Enquête',
  pages: [{ name: 'page', questions }],
});

const calls = { type: 'number', name: 'calls', title: 'Appels ?' };
const q = {
  type: 'choice',
  name: 'q',
  title: 'Lequel ?',
  choices: [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ],
};

/** What is said of a file with one fault: `where: message`. */
function saidOf(file: object): string {
  const faults = findFaults(file);
  assert.equal(faults.length, 1, faults.map(({ message }) => message).join('\n'));
  return `${faults[0]!.where}: ${faults[0]!.message}`;
}

const withKeys = (keys: object): object => survey(q, { ...calls, ...keys });
const at = 'pages[0].questions[1]';

describe('a condition in another language', () => {
  const meant: Readonly<Record<string, string>> = {
    "{q} == 'a'": "{q} = 'a'",
    "{q} === 'a' && {q} <> 'b'": "{q} = 'a' and {q} != 'b'",
    "{q} = 'a' || !({q} = 'b')": "{q} = 'a' or not ({q} = 'b')",
    "{q}='a'&&{q}!=='b'": "{q}='a' and {q}!='b'",
    "{q} = 'a' AND {q} NotEmpty": "{q} = 'a' and {q} notempty",
    '{q} = ‘a’': "{q} = 'a'",
    '{q} = “a”': "{q} = 'a'",
    '{q} = « a »': "{q} = 'a'",
    "{q} = 'a’": "{q} = 'a'",
    '{q} = “l’a”': "{q} = 'l’a'",
    "{q} = “l'a”": '{q} = "l\'a"',
    'q.NAOK == "a"': '{q} = "a"',
    "${q} = 'a'": "{q} = 'a'",
    "selected(${q}, 'a')": "{q} contains 'a'",
    '{q} = a': "{q} = 'a'",
    '{calls} < today': '{calls} < today()',
    '{q} anyof [a, b]': "{q} anyof ['a', 'b']",
    "{q} anyof ['a' 'b']": "{q} anyof ['a', 'b']",
    '{q} is not empty': '{q} notempty',
    'not empty {q}': '{q} notempty',
    '{q} &gt;= &quot;a&quot; &amp;&amp; {q} notempty': "{q} >= 'a' and {q} notempty",
    "{q}\u200b = 'a'": "{q} = 'a'",
    "{q} = 'a": "{q} = 'a'",
    "({q} = 'a'": "({q} = 'a')",
    "{q} = 'a' et {q} notempty": "{q} = 'a' and {q} notempty",
    "{q} equal 'a'": "{q} = 'a'",
    "if(q == 'a', true, false)": "iif({q} = 'a', true, false)",
    "{q} ≠ 'a'": "{q} != 'a'",
  };
  for (const [written, expected] of Object.entries(meant)) {
    it(`${written} is answered with ${expected}`, () => {
      const [fault, ...others] = findFaults(withKeys({ visibleIf: written }));
      assert.deepEqual(others, []);
      assert.deepEqual([fault!.code, fault!.suggestion], ['condition-syntax', expected]);
      assert.ok(fault!.message.endsWith(`– did you mean "${expected}"?`), fault!.message);
      assert.doesNotThrow(() => parseExpression(expected));
    });
  }

  it('is shown at the character that is wrong', () => {
    const text = JSON.stringify(withKeys({ visibleIf: "{q} = 'a' && {q} notempty" }));
    const [fault] = findFaults(JSON.parse(text), text);
    assert.equal(fault!.column, text.indexOf('&&') + 1);
  });

  it('names the question of a repeated question by "panel"', () => {
    const questions = [calls, { ...calls, name: 'more', visibleIf: 'calls > 3' }];
    const said = saidOf(survey({ type: 'repeat', name: 'r', title: 'Chaque', questions }));
    assert.match(said, /did you mean "\{panel\.calls\} > 3"\?/);
  });

  it('is taken for what it is when nothing helps', () => {
    assert.match(saidOf(withKeys({ visibleIf: '{q} >' })), /expected a question in braces/);
    assert.match(saidOf(withKeys({ visibleIf: ' ' })), /this condition is empty: leave the key out/);
    assert.match(saidOf(withKeys({ visibleIf: "{q} startswith 'a'" })), /there is no "startswith": "contains"/);
  });

  it('of two thousand characters is looked at in no time worth counting', { timeout: 20_000 }, () => {
    for (const part of ['1a', '‘', '&quot;', '(', '{', 'is ', 'a.', '!', "'", '==']) {
      const visibleIf = part.repeat(2000).slice(0, 1999);
      const questions = Array.from({ length: 100 }, (_, index) => ({ ...calls, name: `n${index}`, visibleIf }));
      assert.equal(findFaults(survey(...questions)).length, 100);
    }
  });
});

describe('names that do not exist', () => {
  it('{panel.q} outside of a repeated question is {q}, also in a group', () => {
    assert.match(saidOf(withKeys({ visibleIf: "{panel.q} = 'a'" })), /inside a repeated question.* mean "\{q\}"\?/);
    const group = { type: 'group', name: 'g', title: 'G', questions: [{ ...calls, visibleIf: "{panel.q} = 'a'" }] };
    assert.match(saidOf(survey(q, group)), /did you mean "\{q\}"\?/);
  });

  it('shows a no-break space, and what it hides', () => {
    assert.equal(
      saidOf(withKeys({ visibleIf: "{q\u00a0q} = 'a'" })),
      `${at}.visibleIf: no question is named "q\\u00a0q"`,
    );
    assert.match(saidOf(withKeys({ 'max\u00a0': 3 })), /the key "max\\u00a0" is not known – did you mean "max"\?/);
    assert.match(saidOf(withKeys({ visibleIf: "{q\u200b} = 'a'" })), /"q\\u200b" – did you mean "q"\?/);
  });

  it('with brackets are said whole, with what was meant', () => {
    const entries = (...values: readonly string[]): object[] => values.map((value) => ({ value, text: value }));
    const rows = entries('1.5', '2.5');
    const m = { type: 'matrix', name: 'm', title: 'M', cellType: 'number', rows, columns: entries('2', '3') };
    const said = (name: string): string => saidOf(survey(m, { ...calls, visibleIf: `{${name}} = 3` }));
    assert.equal(said('m[1.5].2'), `${at}.visibleIf: no question is named "m[1.5].2" – did you mean "{m.1.5.2}"?`);
    for (const name of ['m[1.5].9', 'zz[1.5].2', 'm[1.5]x', 'm[1.5', '[m]', 'm]']) {
      assert.equal(said(name), `${at}.visibleIf: no question is named "${name}"`);
    }
    const text = (name: string): string | undefined =>
      checkSurvey(survey(m, { type: 'note', name: 'n', text: `So {${name}} it is` })).faults.find(
        ({ code }) => code === 'text-name',
      )?.message;
    assert.match(text('m[1.5].2')!, /no question is named "m\[1\.5\]\.2".*did you mean "\{m\.1\.5\.2\}"/);
    assert.match(text('m[1.5].9')!, /no question is named "m\[1\.5\]\.9"/);
  });

  it('knows the properties that other tools give an answer', () => {
    const faults = checkSurvey(withKeys({ visibleIf: "{q.NAOK} = 'a' or {q.length} > 1" })).faults;
    const suggestions = faults.filter(({ code }) => code === 'condition-value').map(({ suggestion }) => suggestion);
    assert.deepEqual(suggestions, ['{q}', 'length({q})']);
  });

  it('name the numbers of a repeated question', () => {
    const r = {
      type: 'repeat',
      name: 'r',
      title: 'Each',
      questions: [{ type: 'text', name: 't', title: 'T?' }, calls],
    };
    const { faults } = checkSurvey(survey(r, { type: 'note', name: 'n', text: 'N', visibleIf: 'max({r}) > 3' }));
    assert.match(
      faults.find(({ code }) => code === 'condition-arguments')!.message,
      /write \{r\.calls\} for the numbers/,
    );
  });

  it('knows the functions of other tools', () => {
    assert.match(saidOf(withKeys({ visibleIf: 'strlen({q}) > 1' })), /did you mean "length"\?/);
    assert.match(saidOf(withKeys({ visibleIf: 'constructor(1) > 1' })), /no function is named "constructor"/);
  });
});

describe('a value of the wrong kind', () => {
  const cases: readonly (readonly [keys: object, message: RegExp])[] = [
    [{ min: '3' }, /expected a number, found a text: write 3, without quotes/],
    [{ min: '3,5' }, /write 3\.5, without quotes/],
    [{ required: 'true' }, /expected true or false, found a text: write true, without quotes/],
    [{ required: 'nee' }, /write false, without quotes/],
    [{ required: 1 }, /found 1: write true/],
    [{ visibleIf: true }, /found true: leave the key out, which says the same/],
    [{ visibleIf: false }, /take it out of the file/],
    [{ requiredIf: true }, /write "required": true/],
    [{ visibleIf: ["{q} = 'a'", '{q} notempty'] }, /write "\{q\} = 'a' and \{q\} notempty"/],
    [{ title: ['Combien ?'] }, /found a list: write "Combien \?"/],
    [{ title: 3 }, /found 3: write "3", in quotes/],
    [{ name: 'par jour' }, /did you mean "par_jour"\?/],
    [{ type: 'radiogroup' }, /is not known: write "choice"/],
    [{ type: 'checkbox' }, /write "choice" with "multiple": true/],
    [{ type: 'comment' }, /write "text" with "rows": 4/],
    [{ type: 'TextArea' }, /write "text" with "rows": 4/],
    [{ type: 'signaturepad' }, /there is none here/],
    [{ type: 'paneldynamic' }, /write "repeat"/],
    [{ type: 'select_one' }, /write "choice"/],
    [{ isRequired: true }, /did you mean "required"\?/],
    [{ visibleif: '{q} notempty' }, /did you mean "visibleIf"\?/],
    [{ description: 'x' }, /did you mean "hint"\?/],
    [{ relevant: 'x' }, /did you mean "visibleIf"\?/],
    [{ hasOther: true }, /give one of the choices the key "other"/],
    [{ titleLocation: 'top' }, /leave it out/],
    [{ constructor_: 1 }, /known here are/],
  ];
  for (const [keys, message] of cases) {
    it(`${JSON.stringify(keys)} says what to write`, () => assert.match(saidOf(withKeys(keys)), message));
  }

  it('choices that are all texts or numbers are one fault, with a choice written out', () => {
    const said = saidOf(survey({ ...q, choices: ['Très bien', 'Mal', 3] }));
    assert.match(said, /choices\[0\].*write \{ "value": "tres-bien", "text": "Très bien" \}/);
    assert.match(saidOf(survey({ ...q, choices: { a: 'A' } })), /write a list: \[\{ "value": "a", "text": "A" \}, …\]/);
    assert.match(saidOf({ ...survey(q), languages: 'fr' }), /write \["fr"\]/);
    assert.match(saidOf({ ...survey(q), version: '1' }), /write 1, without quotes/);
    assert.match(saidOf({ ...survey(q), id: 'Enquête 2020' }), /did you mean "enquete-2020"\?/);
  });

  it('a title of spaces, of whatever kind, says that a question needs one', () => {
    for (const title of [' ', '', '\u00a0', '\u200b']) {
      assert.match(saidOf(withKeys({ title })), /this text is empty: write the question/);
    }
    assert.match(saidOf(withKeys({ hint: ' ' })), /this text is empty: leave the key out/);
    assert.match(saidOf(survey({ ...q, choices: [{ value: 'a', text: ' ' }] })), /write what respondents read here/);
  });

  it('what only an answer can have says where it belongs', () => {
    const group = { type: 'group', name: 'g', title: 'G', validIf: '{calls} > 1', questions: [calls] };
    assert.match(saidOf(survey(group)), /a group has no answer, so it has no "validIf": give it to questions/);
  });
});

describe('the file of another tool', () => {
  it('SurveyJS is recognised, by its pages or its keys', () => {
    for (const json of [
      { title: 'T', pages: [{ name: 'p', elements: [{ type: 'radiogroup', name: 'q' }] }] },
      { elements: [] },
      { completedHtml: '<h3>Merci</h3>', pages: [] },
    ]) {
      const [fault] = findFaults(json);
      assert.equal(fault!.code, 'foreign-file');
      assert.match(fault!.message, /a survey of SurveyJS, not a survey of survey-form/);
    }
    assert.ok(findFaults({ ...survey(calls), elements: [] }).every(({ code }) => code !== 'foreign-file'));
  });

  it('is one fault, whatever else it has', () => {
    const element = { type: 'radiogroup', name: 'q', isRequired: true, visibleIf: "{other} == 'x'" };
    const foreign: readonly (readonly [file: object, tool: RegExp])[] = [
      [{ title: 'T', pages: [{ name: 'p', elements: [element] }] }, /a survey of SurveyJS/],
      [{ title: 'T', questions: [element] }, /a survey of SurveyJS/],
      [{ formId: '1', info: { title: 'T' }, items: [{ itemId: '2', questionItem: {} }] }, /a form of Google Forms/],
      [{ id: 'x', title: 'T', fields: [{ id: '1', ref: 'r', type: 'short_text' }] }, /a form of Typeform/],
      [{ fields: [], thankyou_screens: [] }, /a form of Typeform/],
      [{ name: 'T', questions: [{ id: '1', type: 'openText', headline: { default: 'Q' } }] }, /Formbricks/],
      [{ name: 'T', welcomeCard: {}, languages: [{ default: true }], questions: [] }, /Formbricks/],
      [{ SurveyEntry: {}, SurveyElements: [] }, /a survey of Qualtrics/],
      [{ display: 'form', components: [{ type: 'textfield', key: 'a', input: true }] }, /a form of Form\.io/],
      [{ survey: [{ type: 'text', name: 'q' }], choices: [] }, /an XLSForm/],
      [{ survey: 'survey.json', scenarios: [{ name: 's', steps: [] }] }, /scenarios, not a survey: "survey-form test"/],
    ];
    for (const [file, tool] of foreign) {
      const faults = checkSurvey(file, JSON.stringify(file)).faults;
      assert.deepEqual(
        faults.map(({ code }) => code),
        ['foreign-file'],
      );
      assert.match(faults[0]!.message, tool);
    }
  });

  it('is told from a survey of ours with a key of another tool', () => {
    const elements = { ...survey(calls), pages: [{ name: 'page', elements: [calls, q] }] };
    assert.match(
      saidOf(elements),
      /pages\[0\]\.elements: the key "elements" is not known – did you mean "questions"\?/,
    );
    const pages = [...elements.pages, { name: 'more', visibleIf: '{calls} > 3', questions: [{ ...q, name: 'r' }] }];
    assert.match(saidOf({ ...elements, pages }), /did you mean "questions"/);
    const { title: label, ...rest } = calls;
    assert.match(saidOf(survey(q, { ...rest, label })), /did you mean "title"/);
  });

  const texts: Readonly<Record<string, RegExp>> = {
    '<?xml version="1.0" encoding="UTF-8"?>\n<document>\n <LimeSurveyDocType>Survey</LimeSurveyDocType>': /LimeSurvey/,
    '<?xml version="1.0"?>\n<document>\n<LimeSurveyDocType>Question</LimeSurveyDocType>': /LimeSurvey/,
    'class\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\nS\t\tsid\t1\t77\t\t\n': /LimeSurvey/,
    '"id"\t"related_id"\t"class"\t"type/scale"\t"name"\n': /LimeSurvey/,
    'type,name,label::Français (fr),hint\nselect_one oui,q,Lequel ?,\n': /XLSForm/,
    'type;name;label\ntext;q;Lequel ?\n': /XLSForm/,
    '<h:html xmlns="http://www.w3.org/2002/xforms">': /XForm/,
    '<!doctype html><p>': /HTML or XML/,
  };
  for (const [text, message] of Object.entries(texts)) {
    it(`is recognised: ${JSON.stringify(text.slice(0, 40))}`, () => {
      const fault = jsonFault(text)!;
      assert.equal(fault.code, 'not-json');
      assert.match(fault.message, message);
    });
  }

  it('a spreadsheet is recognised by its first bytes', () => {
    const path = join(temporaryFolder(), 'form.xlsx');
    for (const bytes of [
      [0x50, 0x4b, 3, 4, 0xff],
      [0xd0, 0xcf, 0x11, 0xe0, 1],
    ]) {
      writeFileSync(path, Uint8Array.from(bytes));
      assert.throws(() => readText(path), /a spreadsheet .*XLSForm/);
    }
  });

  it('leads to a heading of the guide that is there, with the three tools', () => {
    const [file, heading] = guideToOtherTools.split('#');
    const guide = readFileSync(file!, 'utf8');
    const section = guide.split(/^## /m).find((part) => part.startsWith('Coming from other tools\n'))!;
    assert.equal(heading, 'coming-from-other-tools');
    for (const word of ['SurveyJS', 'LimeSurvey', 'XLSForm', 'radiogroup', 'elements', '&&']) {
      assert.ok(section.includes(word), word);
    }
  });
});
