import { expect } from '@open-wc/testing';
import { createSession } from '../../engine/create-session.ts';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { readSurvey } from '../../engine/read-survey.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { createPipe } from './piping.ts';
import { createTexts } from '../base/texts.ts';

const named = (name: string, type: string, more: object = {}): object => ({ type, name, title: name, ...more });
const computed = (name: string, expression: string): object => ({ type: 'computed', name, expression });
const choices = [
  { value: 'north', text: { fr: 'Le nord', nl: 'Het noorden' } },
  { value: 'south', text: { fr: 'Le sud', nl: 'Het zuiden' } },
];
const columns = [{ value: 'good', text: { fr: 'Bien', nl: 'Goed' } }];

const survey = {
  ...{ id: 'said', version: 1, languages: ['fr', 'nl'], title: 'Calcul' },
  pages: [
    {
      name: 'p',
      questions: [
        named('start', 'date', { defaultValue: '2020-02-01' }),
        named('month', 'date', { precision: 'month', defaultValue: '2020-02' }),
        named('calls', 'number', { defaultValue: 12 }),
        named('team', 'choice', { choices, defaultValue: 'north' }),
        named('teams', 'choice', { choices, multiple: true, defaultValue: ['north', 'south'] }),
        named('grid', 'matrix', { rows: [{ value: 'r', text: 'R' }], columns, defaultValue: { r: 'good' } }),
        named('late', 'yes-no', { labelTrue: { fr: 'Souvent', nl: 'Vaak' }, defaultValue: true }),
        named('code', 'text', { defaultValue: '2020-02-01' }),
        computed('since', '{start}'),
        computed('since2', '{since}'),
        computed('inMonth', '{month}'),
        computed('either', "iif({calls} > 3, {start}, '2019-01-01')"),
        computed('many', '{calls} > 10'),
        computed('few', '{calls} < 10'),
        computed('copy', '{team}'),
        computed('other', "iif({team} = 'north', 'south', 'north')"),
        computed('all', '{teams}'),
        computed('cell', '{grid.r}'),
        computed('delayed', '{late}'),
        computed('typed', '{code}'),
        computed('joined', "{code} + '!'"),
        computed('half', '{calls} / 8'),
      ],
    },
  ],
};

describe('a value that is not asked, in a text', () => {
  const session = createSession(readSurvey(survey, builtInLogic, builtInFunctions));
  const said: Readonly<Record<string, readonly [fr: string, nl: string]>> = {
    since: ['1 février 2020', '1 februari 2020'],
    since2: ['1 février 2020', '1 februari 2020'],
    inMonth: ['février 2020', 'februari 2020'],
    either: ['1 février 2020', '1 februari 2020'],
    many: ['Oui', 'Ja'],
    few: ['Non', 'Nee'],
    copy: ['Le nord', 'Het noorden'],
    other: ['Le sud', 'Het zuiden'],
    all: ['Le nord et Le sud', 'Het noorden en Het zuiden'],
    cell: ['Bien', 'Goed'],
    delayed: ['Souvent', 'Vaak'],
    // What somebody wrote stays as it is.
    typed: ['2020-02-01', '2020-02-01'],
    joined: ['2020-02-01!', '2020-02-01!'],
    half: ['1,5', '1,5'],
  };
  for (const [name, [fr, nl]] of Object.entries(said)) {
    it(`is said in words of the language: {${name}} is "${fr}"`, () => {
      const sayIn = (language: string): string =>
        createTexts({ locale: `${language}-BE` }, language, createPipe(session)).text(`{${name}}`);
      expect(sayIn('fr')).to.equal(fr);
      expect(sayIn('nl')).to.equal(nl);
    });
  }
});
