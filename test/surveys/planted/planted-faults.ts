import { testKeys } from '../../suites/keys.ts';
import type { FaultCode } from '../../../src/check/report/fault.ts';

/** A slip of the pen in `base.json`: what stands there, what is written instead, and how it must be called. */
export interface PlantedFault {
  readonly from: string;
  readonly to: string;
  readonly code: FaultCode;
  /** The word by whose line the fault is found; by default, where the change begins. */
  readonly at?: string;
  /** Another change that the fault needs: what stands there, and what is written instead. */
  readonly also?: readonly [from: string, to: string];
  /** What the message must suggest. */
  readonly suggestion?: string;
}

const plant = (code: FaultCode, from: string, to: string, more: Omit<PlantedFault, 'code' | 'from' | 'to'> = {}) => ({
  code,
  from,
  to,
  ...more,
});

const calls = `"visibleIf": "{impacted} anyof ['now', 'before']"`;
const page = `"visibleIf": "{impacted} != 'no'"`;
const more = `"enableIf": "{calls} > 10"`;
const grade = `"requiredIf": "{tool.sound} = 'bad'"`;
const quiet = `"visibleIf": "{problems} contains 'noise'"`;
const never = `"visibleIf": "{impacted} = 'no'"`;
const hours = `"visibleIf": "{panel.hours} > 8"`;
const callsTitle = '{ "en": "Calls a day", "fr": "Appels par jour" }';
const moreTitle = '{ "en": "Anything to add?", "fr": "Autre chose ?" }';
const note = '"type": "note",';
const moreTexts = (en: string, fr: string): string => JSON.stringify({ en, fr });

/** How the file is written: keys, types, values. */
const structure: readonly PlantedFault[] = [
  plant('not-json', '"minutes": 3,', '"minutes": ,', { at: ',' }),
  plant('not-json', '"version": 1,\n', '"version": 1\n', { at: '"languages"' }),
  plant('unknown-key', '"minutes": 3', '"minuts": 3', { suggestion: 'minutes' }),
  plant('unknown-key', '"required": true', '"requird": true', { suggestion: 'required' }),
  plant('unknown-key', '"exclusive": true', '"exclusiv": true', { suggestion: 'exclusive' }),
  plant('unknown-key', '"multiple": true', '"mutliple": true', { suggestion: 'multiple' }),
  plant('missing-key', '"name": "calls",\n', '"privacy": "quasi",\n', { at: '{\n          "type": "number"' }),
  plant('missing-key', '{ "value": "cut", "text"', '{ "valeu": "cut", "text"'),
  plant('unknown-type', '"type": "rating"', '"type": "ratng"', { suggestion: 'rating' }),
  plant('wrong-type', '"max": 50', '"max": "50"'),
  plant('wrong-type', '"required": true', '"required": "yes"'),
  plant('wrong-value', '"closes": "2020-02-11T23:59:00+01:00"', '"closes": "11/02/2020"'),
  plant('wrong-value', '"timeZone": "Europe/Brussels"', '"timeZone": "Europe/Bruxelles"'),
  plant('wrong-value', '"retention": "P6M"', '"retention": "6 months"'),
  plant('wrong-value', '"id": "planted"', '"id": "Planted Survey"'),
  plant('wrong-value', '"max": "2020-02-11"', '"max": "2020-02-30"'),
  plant('wrong-value', '"min": 0,\n          "max": 50', '"min": 60,\n          "max": 50'),
  plant('wrong-value', '{ "value": "cut"', '{ "value": "noise"', { at: '"value": "noise"' }),
  plant('wrong-value', '"max": 3,', '"max": 3,\n          "forEach": "nothing",', { at: '"forEach"' }),
  plant('wrong-value', '"max": 3,', '"forEach": "problms",', { suggestion: 'problems' }),
  plant('duplicate-name', '"name": "grade"', '"name": "calls"'),
  plant('duplicate-name', '"name": "tools"', '"name": "start"'),
  plant('missing-translation', ', "fr": "Les nouveaux téléphones"', '', { at: '"title"' }),
  plant('not-json', '"minutes": 3,', '// three\n  "minutes": 3,', { at: '//' }),
  plant('not-json', `{ "en": "No", "fr": "Non" } }\n`, `{ "en": "No", "fr": "Non" } },\n`, { at: ',\n          ]' }),
  plant('not-json', '"version": 1,', "'version': 1,", { at: "'version'" }),
  plant('not-json', '"max": 24', '"max": 024', { at: '024' }),
  plant('duplicate-key', '"minutes": 3,', '"minutes": 3,\n  "minutes": 5,', { at: '"minutes": 5' }),
  plant('missing-translation', '"fr": "Bon"', '"fr": " "', { at: '"fr": " "' }),
  plant('missing-translation', '"owner": "Union"', '"owner": ""', { at: '"owner"' }),
  plant('missing-translation', ', "fr": "Son"', '', { at: '"text": { "en": "Sound"' }),
  plant('undeclared-language', '"fr": "Bon"', '"fr": "Bon", "nl": "Goed"', { at: '"nl"' }),
  plant('wrong-value', '"minimumGroup": 10', '"publicKey": "secret"', { at: '"publicKey"' }),
  plant('wrong-value', '"minimumGroup": 10', `"publicKey": "BB${testKeys.publicKey.slice(2)}"`, { at: '"publicKey"' }),
  plant('wrong-type', '"minimumGroup": 10', '"collectorForgets": "yes"', { at: '"collectorForgets"' }),
  plant('closes-before-opens', '"closes": "2020-02', '"closes": "2019-02'),
];

/** Keys that few questions have. */
const rareKeys: readonly PlantedFault[] = [
  plant('wrong-value', '"version": 1,', '"version": 1,\n  "format": 2,', { at: '"format"' }),
  plant('wrong-value', '"multiple": true,', '"multiple": true,\n          "choicesFromQuestion": "impactd",', {
    at: '"choicesFromQuestion"',
    suggestion: 'impacted',
  }),
  plant('wrong-value', '"multiple": true,', '"multiple": true,\n          "choicesFromQuestionMode": "all",', {
    at: '"choicesFromQuestionMode"',
  }),
  plant(
    'wrong-value',
    '"multiple": true,',
    '"multiple": true,\n          "selectAll": true,\n          "maxChoices": 2,',
    {
      at: '"selectAll"',
    },
  ),
  plant('wrong-value', '"multiple": true,', '"multiple": true,\n          "display": "combobox",', { at: '"display"' }),
  plant('wrong-value', '"multiple": true,', '"multiple": true,\n          "colCount": 9,', { at: '"colCount"' }),
  plant('wrong-value', '{ "value": "cut",', '{ "value": "cut", "imageLink": "javascript:alert(1)",', {
    at: '"imageLink"',
  }),
  plant('wrong-value', '"min": 0,\n          "max": 50,', '"max": 50,\n          "display": "slider",', {
    at: '"display"',
  }),
  plant('wrong-value', '"maxLength": 500', '"inputType": "mail"', { suggestion: 'email' }),
  plant('wrong-value', '"maxLength": 500', '"rows": 3,\n          "mask": "9999"', { at: '"mask"' }),
  plant('wrong-value', '"name": "grade",', '"name": "grade",\n          "display": "smileys",\n          "max": 9,', {
    at: '"display"',
  }),
  plant('wrong-value', '"max": "2020-02-11"', '"precision": "month"', { at: '"min": "2019-01-01"' }),
  plant('wrong-value', '"name": "tool",', '"name": "tool",\n          "rowTotals": true,', { at: '"rowTotals"' }),
];

/** Conditions that cannot be read, or that mean nothing. */
const conditions: readonly PlantedFault[] = [
  plant('condition-syntax', calls, '"visibleIf": "{impacted} anyof [\'now\'"', { at: '"\n' }),
  plant('condition-syntax', page, '"visibleIf": "{impacted} !== \'no\'"', { at: `!== 'no'` }),
  plant('condition-name', calls, '"visibleIf": "{impactd} = \'now\'"', { at: '{impactd}', suggestion: 'impacted' }),
  plant('condition-name', quiet, '"visibleIf": "{problem} contains \'noise\'"', {
    at: '{problem}',
    suggestion: 'problems',
  }),
  plant('condition-function', more, '"enableIf": "lenght({more}) > 1"', { at: 'lenght', suggestion: 'length' }),
  plant('condition-name', hours, '"visibleIf": "{panel.huors} > 8"', { at: '{panel.huors}', suggestion: 'hours' }),
  plant('condition-cycle', '"name": "start",', '"name": "start",\n      "endIf": "{grade} > 3",', { at: '{grade}' }),
  plant('condition-cycle', '"max": 24', '"visibleIf": "{panel.why} notempty"', {
    at: '{panel.why}',
  }),
  plant('condition-cycle', calls, '"visibleIf": "{calls} > 3"', { at: '{calls}' }),
  plant('condition-type', more, '"enableIf": "{calls} > \'10\'"', { at: '{calls}' }),
  plant('condition-type', more, '"enableIf": "{calls}"'),
  plant('condition-type', more, '"enableIf": "{calls} * 2"'),
  plant('condition-type', more, '"enableIf": "{calls} > 10 and {impacted}"', { at: '{impacted}' }),
  plant('condition-type', more, '"enableIf": "{problems} = \'noise\'"', { at: '{problems}' }),
  plant('condition-type', more, '"enableIf": "{impacted} > 3"', { at: '{impacted}' }),
  plant('condition-type', more, '"enableIf": "{tool} = \'bad\'"', { at: '{tool}' }),
  plant('condition-type', more, '"enableIf": "{calls} + {impacted} > 3"', { at: '{impacted}' }),
  plant('condition-type', more, '"enableIf": "{bye} notempty"', { at: '{bye}' }),
  plant('condition-type', '"expression": "{calls} * 5"', '"expression": "{since} * 5"', { at: '{since} * 5' }),
  plant('condition-type', hours, '"visibleIf": "{panel.hours} = \'many\'"', { at: '{panel.hours}' }),
  plant('condition-value', calls, '"visibleIf": "{impacted} = \'nwo\'"', { at: 'nwo', suggestion: 'now' }),
  plant('condition-value', calls, '"visibleIf": "{impacted} anyof [\'now\', \'befor\']"', {
    at: "befor'",
    suggestion: 'before',
  }),
  plant('condition-value', quiet, '"visibleIf": "{problems} contains \'noize\'"', { at: 'noize', suggestion: 'noise' }),
  plant('condition-value', grade, '"requiredIf": "{tool.sond} = \'bad\'"', { at: '{tool.sond}', suggestion: 'sound' }),
  plant('condition-value', grade, '"requiredIf": "{tool.sound} = \'baad\'"', { at: 'baad', suggestion: 'bad' }),
  plant('condition-value', more, '"enableIf": "{calls} = 60"', { at: '60' }),
  plant('condition-value', more, '"enableIf": "{calls} = 2.5"', { at: '2.5' }),
  plant('condition-value', more, '"enableIf": "{calls} > 50"', { at: '{calls} > 50' }),
  plant('condition-value', more, '"enableIf": "{since} > \'11/02/2020\'"', { at: '11/02/2020' }),
  plant('condition-value', more, '"enableIf": "{calls.day} > 3"', { at: '{calls.day}' }),
  plant('condition-arguments', more, '"enableIf": "age({since}, {since}, {since}) > 3"', { at: 'age(' }),
  plant('condition-value', more, '"enableIf": "{calls} * 2 > 120"', { at: '{calls} * 2' }),
  plant('condition-value', more, '"enableIf": "abs({calls}) < 0"', { at: 'abs' }),
  plant('condition-value', more, '"enableIf": "sum({calls}, {grade}) > 55"', { at: 'sum' }),
  plant('condition-value', more, '"enableIf": "count({problems}) > 5"', { at: 'count' }),
  plant('condition-value', more, '"enableIf": "{calls} - 60 > {grade}"', { at: '{calls} - 60' }),
  plant('condition-value', more, '"enableIf": "{grade} = {calls} + 6"', { at: '{grade} =' }),
  plant('condition-value', '"name": "grade",', '"name": "grade",\n          "validIf": "{grade} * 2 > 30",', {
    at: '{grade} * 2',
  }),
  plant('condition-value', more, `"enableIf": "{since} = '2020-02-11' or {calls} > 10"`, {
    at: "2020-02-11' or",
    also: ['"min": "2019-01-01",\n          "max": "2020-02-11"', '"precision": "month",\n          "max": "2020-02"'],
  }),
  plant('condition-value', more, `"enableIf": "{calls} > 10 or {impacted} = 'nwo'"`, { at: 'nwo', suggestion: 'now' }),
  plant('condition-value', more, '"enableIf": "{device.huors} notempty"', {
    at: '{device.huors}',
    suggestion: 'hours',
  }),
  plant('condition-arguments', more, '"enableIf": "year({since}) > 2019"', {
    at: '{since}',
    also: ['"min": "2019-01-01",\n          "max": "2020-02-11"', '"precision": "month",\n          "max": "2020-02"'],
  }),
  plant('condition-arguments', more, '"enableIf": "age({calls}) > 3"', { at: '{calls}' }),
  plant('condition-arguments', more, '"enableIf": "round({impacted}) > 3"', { at: '{impacted}' }),
];

/** What can never happen, or does whatever is answered. */
const reach: readonly PlantedFault[] = [
  plant('missing-privacy', '"minimumGroup": 10', '"collectorForgets": true', { at: '"privacy"' }),
  plant('missing-privacy', '"minimumGroup": 10', `"publicKey": "${testKeys.publicKey}"`, { at: '"privacy"' }),
  plant('never-shown', calls, `"visibleIf": "{impacted} = 'now' and {impacted} = 'no'"`),
  plant('never-shown', page, `"visibleIf": "{impacted} empty"`),
  plant('never-shown', page, `"visibleIf": "{impacted} = 'no' and {calls} > 3"`),
  plant('condition-value', calls, `"visibleIf": "{since} < '2019-01-01'"`, { at: '{since}' }),
  plant('never-shown', hours, '"visibleIf": "{panel.hours} < 8 and {panel.hours} > 12"'),
  plant('never-shown', page, `"endIf": "{impacted} notempty"`, { at: '{\n      "name": "devices"' }),
  plant('never-picked', quiet, `"visibleIf": "{problems} contains 'noise' and {problems} empty"`),
  plant('never-picked', quiet, `"visibleIf": "{impacted} = 'no'"`),
  plant('never-holds', grade, `"requiredIf": "{impacted} = 'no'"`),
  plant('never-holds', more, '"enableIf": "{calls} > 10 and {calls} < 5"'),
  plant('never-holds', '"name": "tools",', `"name": "tools",\n      "endIf": "{grade} > 3 and {grade} < 2",`, {
    at: '"endIf"',
  }),
  plant('never-answered', '"maxLength": 500', '"mask": "99", "minLength": 5', { at: '"minLength"' }),
  plant('never-answered', '"min": "2019-01-01",\n          "max": "2020-02-11"', '"min": "2931-01-01", "max": "today"'),
  plant('never-answered', '"min": "2019-01-01",\n          "max": "2020-02-11"', '"min": "today", "max": "2020-02-11"'),
  plant('never-answered', '"enableIf": "{calls} > 10"', '"validIf": "{more} empty"'),
  plant(
    'never-answered',
    `"fr": "Vitesse" } },\n            { "value": "quiet", "text": { "en": "Quiet", "fr": "Calme" }, ${quiet}`,
    `"fr": "Vitesse" }, ${never} },\n            { "value": "quiet", "text": { "en": "Quiet", "fr": "Calme" }, ${never}`,
    { at: '"choices": [\n            { "value": "speed"' },
  ),
  plant('never-shown', `"visibleIf": "{impacted} != 'no'"`, '"visibleIf": "{problems} allof [\'noise\', \'none\']"'),
  plant('never-shown', page, `"visibleIf": "{problems} contains 'noise' and {problems} contains 'cut'"`, {
    also: ['"multiple": true', '"multiple": true, "maxChoices": 1'],
  }),
  plant('never-shown', hours, `"visibleIf": "{tool} empty and {impacted} = 'now'"`, {
    also: ['"name": "tool"', '"name": "tool", "required": true'],
  }),
  plant('never-shown', hours, `"visibleIf": "{more} = 'abcdef'"`, { also: ['"maxLength": 500', '"maxLength": 3'] }),
  plant('never-shown', hours, `"visibleIf": "{more} = 'ab'"`, { also: ['"maxLength": 500', '"mask": "99"'] }),
  plant('condition-value', hours, `"visibleIf": "{since} > '2020-03'"`, {
    at: '{since}',
    also: ['"min": "2019-01-01",\n          "max": "2020-02-11"', '"precision": "month",\n          "max": "2020-02"'],
  }),
  plant('never-shown', hours, '"visibleIf": "{share.a} = 60 and {share.b} = 60"', {
    also: [
      '"type": "rating",\n          "name": "grade"',
      '"type": "sum", "name": "share", "title": "Share", "items": [{ "value": "a", "text": "A" }, { "value": "b", "text": "B" }] },\n        {\n          "type": "rating",\n          "name": "grade"',
    ],
  }),
  plant('never-shown', note, `${note}\n          "visibleIf": "{impacted} = 'no' and {calls} > 3",`, {
    also: ['"max": 3,', `"max": 3,\n          "visibleIf": "{impacted} = 'no' and {calls} > 3",`],
    at: '{\n      "name": "devices"',
  }),
  plant('always-holds', calls, `"visibleIf": "{impacted} != 'now' or {impacted} != 'before'"`),
  plant('always-holds', page, `"visibleIf": "{impacted} notempty"`),
];

/** Rules whose keys do not go together, and defaults. */
const rules: readonly PlantedFault[] = [
  plant('default-value', '"min": 0,\n          "max": 50', '"defaultValue": 80,\n          "max": 50'),
  plant('default-value', '"required": true', '"defaultValue": "maybe"'),
  plant('unused-key', more, `"setValueIf": "{calls} > 10"`),
  plant('unused-key', more, `"invalidText": "Not so."`),
  plant('unused-key', '"required": true', `"required": true,\n          "requiredIf": "{since} notempty"`, {
    at: '"requiredIf"',
  }),
  plant('condition-type', more, `"setValueIf": "{calls} > 10",\n          "setValueExpression": "{calls}"`, {
    at: '"setValueExpression"',
  }),
];

/** What people read. */
const texts: readonly PlantedFault[] = [
  plant('text-name', '"en": "Hours a day"', '"en": "Hours a day of {devise}"', { suggestion: 'device' }),
  plant('copied-translation', moreTitle, moreTexts('What else is there?', 'What else is there?'), { at: '"fr"' }),
  plant('long-text', moreTitle, moreTexts(`Anything ${'and more '.repeat(30)}?`, 'Autre chose ?'), { at: '"en"' }),
  plant('leading-question', moreTitle, moreTexts('Don’t you think that it is slow?', 'Est-ce lent ?'), { at: '"en"' }),
  plant('leading-question', moreTitle, moreTexts('Is it slow?', 'Ne trouvez-vous pas que c’est lent ?'), {
    at: '"fr"',
  }),
  plant('double-negative', moreTitle, moreTexts('Do you not work without it?', 'Travaillez-vous avec ?'), {
    at: '"en"',
  }),
  plant('double-negative', moreTitle, moreTexts('With it?', 'Ne travaillez-vous jamais sans casque ?'), { at: '"fr"' }),
  plant('identity-question', callsTitle, moreTexts('Your staff number', 'Votre matricule'), {
    at: '"title"',
  }),
  plant('identity-question', '"name": "more"', '"name": "email"', { at: '"title": { "en": "Any' }),
  plant('copied-translation', moreTitle, '"What is there for you to add?"', { at: '"title"' }),
  plant('double-negative', '"en": "Nearly done."', '"en": "Never send it without a check."'),
  plant('double-negative', '"en": "Sound"', '"en": "I am against not recording"'),
  plant('identity-question', callsTitle, moreTexts('National register number', 'Combien ?'), { at: '"title"' }),
  plant('identity-question', moreTitle, moreTexts('Who are you?', 'Qui ?'), { at: '"title"' }),
  plant('identity-question', moreTitle, moreTexts('What?', 'Le nom de votre responsable'), { at: '"title"' }),
  plant(
    'identity-question',
    '{ "en": "Since when?", "fr": "Depuis quand ?" }',
    moreTexts('When were you born?', 'Quand ?'),
    {
      at: '"title"',
    },
  ),
  plant('identity-question', '"name": "more"', '"name": "badgeNumber"', { at: '"title": { "en": "Any' }),
  plant('identity-question', '"maxLength": 500', '"hint": "Your e-mail, so that we can reach you"', { at: '"hint"' }),
  plant('identity-question', '"exclusive": true', '"other": { "title": { "en": "Your name", "fr": "Quoi ?" } }', {
    at: '"title"',
  }),
  plant(
    'identity-question',
    '"text": { "en": "Cut", "fr": "Coupure" }',
    '"other": {}, "text": { "en": "Cut", "fr": "Votre nom" }',
    {
      at: '"text"',
    },
  ),
  plant('no-closing-date', '"closes": "2020-02-11T23:59:00+01:00",\n  ', '', { at: '{\n' }),
];

/** One slip of the pen each: the full check finds every one at its line. */
export const plantedFaults: readonly PlantedFault[] = [
  ...structure,
  ...rareKeys,
  ...conditions,
  ...reach,
  ...rules,
  ...texts,
];
