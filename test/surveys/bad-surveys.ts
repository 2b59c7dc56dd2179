import type { FaultCode } from '../../src/check/report/fault.ts';
import { mostEntries } from '../../src/schema/names.ts';
import { changedSurvey, gone, smallSurvey } from './small-survey.ts';

/** A survey file with one fault. */
export interface BadSurvey {
  readonly name: string;
  /** The parsed file. */
  readonly survey: unknown;
  /** Where both the full checker and the page's reader find the fault. */
  readonly where: string;
  readonly code: FaultCode;
  /** Why the page's small reader lets it pass; when absent, it refuses. */
  readonly pageAccepts?: string;
}

type Details = Partial<Pick<BadSurvey, 'where' | 'code' | 'pageAccepts'>>;

const first = 'pages[0].questions[0]';
const number = 'pages[0].questions[1]';
const second = 'pages[1].questions';

/** The small survey with one place changed; where the fault stands is that place, unless said otherwise. */
function bad(name: string, path: string, value: unknown, code: FaultCode, details: Details = {}): BadSurvey {
  return { name, survey: changedSurvey({ [path]: value }), where: path, code, ...details };
}

const text = (value: string): Record<string, unknown> => ({ value, text: value });
const textQuestion = (name: string): object => ({ type: 'text', name, title: name });
const missing = (name: string, path: string, where: string): BadSurvey =>
  bad(name, path, gone, 'missing-key', { where });

const roots: readonly BadSurvey[] = [null, [], [smallSurvey()], 'survey', 3, true].map((survey) => ({
  name: `${JSON.stringify(survey).slice(0, 12)} instead of a survey`,
  survey,
  where: '',
  code: 'wrong-type',
}));

const rootKeys: readonly BadSurvey[] = [
  { name: 'an empty object', survey: {}, where: '', code: 'missing-key' },
  missing('no id', 'id', ''),
  missing('no languages', 'languages', ''),
  missing('no title', 'title', ''),
  missing('no pages', 'pages', ''),
  bad('an unknown key of the survey', 'tittle', 'Survey', 'unknown-key'),
  bad('an id with capitals', 'id', 'Telephonie', 'wrong-value'),
  bad('an id that leads elsewhere', 'id', '../secret', 'wrong-value'),
  bad('an id that is a number', 'id', 3, 'wrong-type'),
  bad('a version that is a text', 'version', '1', 'wrong-type'),
  bad('a version with decimals', 'version', 1.5, 'wrong-type'),
  bad('version 0', 'version', 0, 'wrong-value', { pageAccepts: 'it only passes the version on' }),
  bad('a version made of a date', 'version', 20_261_129_1200, 'wrong-value', {
    pageAccepts: 'it only passes the version on',
  }),
  bad('no language', 'languages', [], 'wrong-value'),
  bad('a language that is no tag', 'languages[1]', 'Nederlands', 'wrong-value'),
  bad('a language tag that Intl refuses', 'languages[1]', 'nl-nl-nl', 'wrong-value'),
  bad('a language named like a prototype key', 'languages[1]', '__proto__', 'wrong-value'),
  bad('a language twice', 'languages[1]', 'fr', 'wrong-value'),
  bad('languages as a text', 'languages', 'fr', 'wrong-type'),
  bad('null for the title', 'title', null, 'wrong-type'),
  bad('a number of minutes in words', 'minutes', 'six', 'wrong-type'),
  bad('a newer format', 'format', 2, 'wrong-value'),
  bad('no time at all', 'minutes', 0, 'wrong-value', { pageAccepts: 'it shows the number as it stands' }),
  bad('a closing date without time', 'closes', '2020-02-11', 'wrong-value'),
  bad('a closing date without offset', 'closes', '2020-02-11T23:59:00', 'wrong-value'),
  bad('a day that does not exist', 'closes', '2020-02-31T23:59:00+01:00', 'wrong-value'),
  bad('a closing date without leading zeros', 'closes', '2020-2-3T23:59:00Z', 'wrong-value'),
  bad('a closing date that is a number', 'closes', 1581461940000, 'wrong-type'),
  bad('a survey that closes before it opens', 'closes', '2020-01-01T00:00:00+01:00', 'closes-before-opens', {
    pageAccepts: 'it is simply closed',
  }),
  bad('a time zone that does not exist', 'timeZone', 'Europe/Brussel', 'wrong-value'),
  bad('an unknown key of the privacy block', 'privacy.anonymous', true, 'unknown-key'),
  bad('a privacy block that is a list', 'privacy', [], 'wrong-type'),
  bad('a retention in words', 'privacy.retention', 'six months', 'wrong-value', {
    pageAccepts: 'the notice then names no duration',
  }),
  bad('a public key that is a number', 'privacy.publicKey', 7, 'wrong-type'),
  bad('a public key that is too short', 'privacy.publicKey', 'BAAA', 'wrong-value', {
    pageAccepts: 'it refuses to send',
  }),
  bad('a public key off the curve', 'privacy.publicKey', `B${'A'.repeat(86)}`, 'wrong-value', {
    pageAccepts: 'it refuses to send',
  }),
  bad('a promise in words', 'privacy.collectorForgets', 'yes', 'wrong-type'),
  bad('a group of one', 'privacy.minimumGroup', 1, 'wrong-value', { pageAccepts: 'only the results use it' }),
  bad('no page', 'pages', [], 'wrong-value'),
  bad(
    'more pages than anyone visits',
    'pages',
    Array.from({ length: 201 }, (_, index) => ({ name: `p${index}`, questions: [textQuestion(`q${index}`)] })),
    'wrong-value',
    { pageAccepts: 'it shows them one by one' },
  ),
  bad('pages as an object', 'pages', { 0: {} }, 'wrong-type'),
];

const pageKeys: readonly BadSurvey[] = [
  bad('null for a page', 'pages[1]', null, 'wrong-type'),
  bad('a list for a page', 'pages[1]', [], 'wrong-type'),
  missing('a page without name', 'pages[1].name', 'pages[1]'),
  missing('a page without questions', 'pages[1].questions', 'pages[1]'),
  bad('an unknown key of a page', 'pages[1].visibelIf', "{impacted} = 'yes'", 'unknown-key'),
  bad('two pages of one name', 'pages[1].name', 'first', 'duplicate-name'),
  bad('a page named like a prototype key', 'pages[1].name', 'constructor', 'wrong-value'),
  bad('an empty page', 'pages[1].questions', [], 'wrong-value'),
];

const questionKeys: readonly BadSurvey[] = [
  bad('null for a question', number, null, 'wrong-type'),
  bad('a text for a question', number, 'calls', 'wrong-type'),
  bad('a question without type', `${number}.type`, gone, 'unknown-type'),
  bad('an unknown question type', `${number}.type`, 'numbr', 'unknown-type'),
  bad('a question type that is an object', `${number}.type`, { type: 'number' }, 'unknown-type'),
  bad('a question type named like a prototype key', `${number}.type`, '__proto__', 'unknown-type'),
  missing('a question without name', `${second}[4].name`, `${second}[4]`),
  missing('a question without title', `${number}.title`, number),
  missing('a note without text', `${second}[1].text`, `${second}[1]`),
  bad('an unknown key of a question', `${number}.maximum`, 3, 'unknown-key'),
  bad('a key of another question type', `${number}.choices`, [text('a')], 'unknown-key'),
  bad('__proto__ as a key of a question', `${number}.__proto__`, { required: true }, 'unknown-key'),
  bad('a question that must be answered, in words', `${number}.required`, 'yes', 'wrong-type'),
  bad('a text of at least no characters', `${second}[2].minLength`, 0, 'wrong-value'),
  bad('a text of more characters than are taken', `${second}[2].minLength`, 1e6, 'wrong-value'),
  bad('half a character', `${second}[2].minLength`, 1.5, 'wrong-type'),
  bad('an unknown kind of privacy', `${number}.privacy`, 'secret', 'wrong-value'),
  bad('two questions of one name', `${number}.name`, 'impacted', 'duplicate-name'),
  bad('two questions of one name on different pages', `${second}[4].name`, 'impacted', 'duplicate-name'),
  bad('a name with a space', `${second}[4].name`, 'my grade', 'wrong-value'),
  bad('a name like that of a follow-up', `${second}[4].name`, 'impacted-other', 'wrong-value'),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((name) =>
    bad(`a question named ${name}`, `${second}[4].name`, name, 'wrong-value'),
  ),
  bad('a maximum that is a text', `${number}.max`, '50', 'wrong-type'),
  bad('a date limit that does not exist', `${second}[5].max`, '2020-02-31', 'wrong-value'),
  bad('a note that must be answered', `${second}[1].required`, true, 'wrong-value', {
    pageAccepts: 'a note is never asked for an answer',
  }),
];

const listKeys: readonly BadSurvey[] = [
  missing('a choice question without choices', `${first}.choices`, first),
  bad('no choice', `${first}.choices`, [], 'wrong-value'),
  bad('choices as an object', `${first}.choices`, { yes: 'Oui' }, 'wrong-type'),
  bad('a choice that is a text', `${first}.choices[1]`, 'Non', 'wrong-type'),
  bad('null for a choice', `${first}.choices[1]`, null, 'wrong-type'),
  bad('an unknown key of a choice', `${first}.choices[1].label`, 'Non', 'unknown-key'),
  bad('an unknown key of "other"', `${first}.choices[2].other.maxlength`, 3, 'unknown-key'),
  bad('a value that is a number', `${first}.choices[1].value`, 2, 'wrong-type'),
  bad('a value with a quote', `${first}.choices[1].value`, "n'o", 'wrong-value'),
  ...['__proto__', 'constructor'].map((value) =>
    bad(`the value ${value}`, `${first}.choices[1].value`, value, 'wrong-value'),
  ),
  bad('a value twice', `${first}.choices[1].value`, 'yes', 'wrong-value'),
  bad('a row value twice', `${second}[0].rows`, [text('a'), text('a')], 'wrong-value', {
    where: `${second}[0].rows[1].value`,
  }),
  bad('a matrix without columns', `${second}[0].columns`, [], 'wrong-value'),
  bad('an order that is not known', `${first}.choicesOrder`, 'shuffled', 'wrong-value'),
  bad(
    'more choices than anyone reads',
    `${second}[3].choices`,
    [...Array(mostEntries + 1).keys()].map((key) => text(`v${key}`)),
    'too-many',
  ),
];

const texts: readonly BadSurvey[] = [
  bad('a missing translation of the survey', 'title.nl', gone, 'missing-translation'),
  bad('a missing translation of a page', 'pages[0].title.nl', gone, 'missing-translation'),
  bad('a missing translation of a question', `${first}.title.fr`, gone, 'missing-translation'),
  bad('a missing translation of a choice', `${first}.choices[0].text.nl`, gone, 'missing-translation'),
  bad('a missing translation of a note', `${second}[1].text.nl`, gone, 'missing-translation'),
  bad('a missing translation of the follow-up', `${first}.choices[2].other.hint`, { fr: 'x' }, 'missing-translation', {
    where: `${first}.choices[2].other.hint.nl`,
  }),
  bad('a translation that is a number', 'title.nl', 3, 'wrong-type'),
  bad('a title that is a list', 'title', ['Enquête'], 'wrong-type'),
  bad('a language that is not declared', 'title.de', 'Umfrage', 'undeclared-language', {
    pageAccepts: 'it never shows that language',
  }),
  bad('__proto__ as a language', 'title.__proto__', 'x', 'undeclared-language', {
    where: 'title.__proto__',
    pageAccepts: 'it never shows that language',
  }),
];

const conditions: readonly BadSurvey[] = [
  bad('a condition that is a list', `${number}.visibleIf`, ['impacted'], 'wrong-type'),
  bad('a condition without end', `${number}.visibleIf`, '{impacted} =', 'condition-syntax'),
  bad('a condition with a lone brace', `${number}.visibleIf`, '{impacted', 'condition-syntax'),
  bad('an empty condition', `${number}.visibleIf`, '', 'condition-syntax'),
  bad('a condition in JavaScript', `${number}.visibleIf`, 'answers.calls > 1', 'condition-syntax'),
  bad('a condition that calls what is not there', `${number}.visibleIf`, 'alert(1)', 'condition-function'),
  bad(
    'a condition nested too deeply',
    `${number}.visibleIf`,
    '('.repeat(900) + '1' + ')'.repeat(900),
    'condition-syntax',
  ),
  bad('a condition of 3000 characters', `${number}.visibleIf`, `{impacted} = '${'x'.repeat(3000)}'`, 'wrong-value'),
  bad('a page condition without end', 'pages[1].visibleIf', '{impacted} and', 'condition-syntax'),
  bad('a condition of a choice without end', `${first}.choices[0].visibleIf`, '{calls} >', 'condition-syntax'),
  bad('a condition that names nothing', `${number}.visibleIf`, "{imapcted} = 'yes'", 'condition-name'),
  bad('a page condition that names nothing', 'pages[1].visibleIf', '{nothing} notempty', 'condition-name'),
  bad('a choice condition that names nothing', `${second}[3].choices[0].visibleIf`, '{nothing} = 1', 'condition-name'),
  bad('a condition that names a prototype key', `${number}.requiredIf`, '{__proto__} notempty', 'condition-name'),
  bad('a condition on a follow-up that does not exist', `${number}.visibleIf`, '{impacted-no} empty', 'condition-name'),
  bad('a question that depends on itself', `${number}.requiredIf`, '{calls} > 3', 'condition-cycle'),
  bad('two questions that depend on each other', `${first}.visibleIf`, '{calls} > 3', 'condition-cycle'),
  bad('a page that depends on its own question', 'pages[1].visibleIf', '{grade} > 3', 'condition-cycle'),
  bad(
    'a choice that depends on its own question',
    `${second}[3].choices[1].visibleIf`,
    '{order} empty',
    'condition-cycle',
  ),
];

/** Keys that few questions have: the page learns of them when it meets them. */
const rareKeys: readonly BadSurvey[] = [
  bad('five columns of choices', `${first}.colCount`, 5, 'wrong-value'),
  bad('a picture that runs', `${first}.choices[0].imageLink`, 'javascript:alert(1)', 'wrong-value'),
  bad('a picture that is no text', `${first}.choices[0].imageLink`, 3, 'wrong-type'),
  bad('a look that is not known', `${number}.display`, 'knob', 'wrong-value'),
  bad('a mode that is not known', `${first}.choicesFromQuestionMode`, 'none', 'wrong-value'),
  bad('choices without a list', `${first}.choices`, gone, 'missing-key', { where: first }),
];

const fifth = `${second}[4]`;
const inGroup = (...questions: readonly unknown[]): object => ({ type: 'group', name: 'g', title: 'G', questions });
const inRepeat = (...questions: readonly unknown[]): object => ({ ...inGroup(...questions), type: 'repeat' });

/** A question that holds others, with a fault in the second of them. */
const badInside = (name: string, question: object, inside: string, code: FaultCode): BadSurvey =>
  bad(name, fifth, question, code, { where: `${fifth}.questions[1]${inside}` });

/** Questions that are written inside another one, and conditions that must not become others when they are written out. */
const inside: readonly BadSurvey[] = [
  badInside('null for a question in a group', inGroup(textQuestion('a'), null), '', 'wrong-type'),
  ...[inGroup, inRepeat].flatMap((around) => {
    const kind = around === inGroup ? 'group' : 'repeated question';
    const a = textQuestion('a');
    const b = (more: object): object => ({ ...textQuestion('b'), ...more });
    return [
      badInside(`an unknown key in a ${kind}`, around(a, b({ maximum: 3 })), '.maximum', 'unknown-key'),
      badInside(`an unknown type in a ${kind}`, around(a, b({ type: 'txet' })), '.type', 'unknown-type'),
      badInside(`a group in a ${kind}`, around(a, inGroup(b({}))), '.type', 'unknown-type'),
      badInside(`a repeated question in a ${kind}`, around(a, inRepeat(b({}))), '.type', 'unknown-type'),
      badInside(
        `a condition that closes what stands around it, in a ${kind}`,
        around(a, b({ visibleIf: "{impacted} = 'yes') or (1 = 1" })),
        '.visibleIf',
        'condition-syntax',
      ),
    ];
  }),
  badInside(
    'the name of another question in a group',
    inGroup(textQuestion('a'), textQuestion('calls')),
    '.name',
    'duplicate-name',
  ),
  bad(
    'a condition that closes what stands around it, of a repeated question',
    fifth,
    { ...inRepeat(textQuestion('a')), forEach: 'impacted', visibleIf: "{impacted} = 'yes') or (1 = 1" },
    'condition-syntax',
    { where: `${fifth}.visibleIf` },
  ),
];

/** Survey files with one fault each: both readers of survey files are held against all of them. */
export const badSurveys: readonly BadSurvey[] = [
  ...roots,
  ...rootKeys,
  ...pageKeys,
  ...questionKeys,
  ...listKeys,
  ...texts,
  ...conditions,
  ...rareKeys,
  ...inside,
];
