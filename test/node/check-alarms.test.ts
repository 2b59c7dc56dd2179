import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';

const survey = (questions: readonly object[], more: object = {}): object => ({
  id: 'alarms',
  version: 1,
  languages: ['fr'],
  title: 'Enquête',
  closes: '2031-01-01T00:00:00Z',
  pages: [{ name: 'page', questions }],
  ...more,
});

const found = (file: object): string[] =>
  checkSurvey(file).faults.map(({ code, where, message }) => `${code} ${where}: ${message}`);

const age = { type: 'number', name: 'age', title: 'Quel âge avez-vous ?' };
const titled = (title: string, more: object = {}): object => survey([age, { ...age, name: 'other', title, ...more }]);
const at = 'pages[0].questions[1]';

describe('a text that is shown as it is written, though it was meant otherwise', () => {
  const wrong: Readonly<Record<string, RegExp>> = {
    'Combien de <b>jours</b> ?': /shows "<b>" as it is written/,
    'Combien ?<br>': /"<br>"/,
    'Combien ?<br />': /"<br \/>"/,
    'Combien <span style="color:red">de jours</span> ?': /"<span style=/,
    'Combien de jours&nbsp;?': /"&nbsp;" as it is written: write {2}\(a no-break space, \\u00a0 in JSON\)/,
    'Quel &eacute;tage ?': /"&eacute;" as it is written: write é/,
    'Quel &#233;tage ?': /write é/,
    'Quel &#xe9;tage ?': /write é/,
    'Combien de **jours** ?': /"\*\*jours\*\*" as it is written \(bold\): this text takes no Markdown/,
    'Combien de *jours* ?': /italic/,
    'Selon [le guide](https://union.example/) ?': /a link/,
    '# Combien ?': /a heading/,
    'Le champ `nom` ?': /code/,
  };
  for (const [title, message] of Object.entries(wrong)) {
    it(`a title: ${title}`, () => {
      const [fault, ...others] = found(titled(title));
      assert.deepEqual(others, []);
      assert.match(fault!, message);
      assert.ok(fault!.startsWith(`text-markup ${at}.title`));
    });
  }

  for (const title of [
    'Moins de <5 ans> ?',
    '3 * 4 * 5 ?',
    'A & B ; C ?',
    'x < y > z ?',
    'Étoiles : * ou ** ?',
    'snake_case__x ?',
    'Q&A ?',
  ]) {
    it(`nothing is wrong with: ${title}`, () => assert.deepEqual(found(titled(title)), []));
  }

  it('knows which texts take which Markdown, and none takes HTML', () => {
    const rich = '**Gras**, *italique*, [lien](https://a.example/)';
    const list = '- un\n- deux';
    assert.deepEqual(found(survey([age], { intro: `${rich}\n\n${list}`, thanks: rich })), []);
    assert.deepEqual(found(survey([age, { type: 'note', name: 'n', text: `${rich}\n\n${list}` }])), []);
    assert.deepEqual(found(titled('Combien ?', { hint: rich })), []);
    assert.match(found(titled('Combien ?', { hint: list }))[0]!, /text-markup .*hint.*a list/);
    assert.match(found(titled('Combien ?', { hint: '<b>x</b>' }))[0]!, /write \*\*bold\*\*/);
    assert.match(found(survey([age], { intro: '<p>Bonjour</p>' }))[0]!, /an empty line/);
    assert.match(found(survey([age], { intro: '# Bonjour' }))[0]!, /a heading/);
    assert.match(found(survey([age], { intro: '[guide](/guide)' }))[0]!, /its address begins with https:/);
    const choice = { type: 'choice', name: 'c', title: 'Q ?', choices: [{ value: 'a', text: '<i>A</i>' }] };
    assert.match(found(survey([choice]))[0]!, /choices\[0\]\.text: .*"<i>"/);
    assert.match(found(titled('Combien ?', { unit: '<sup>2</sup>' }))[0]!, /unit: .*"<sup>"/);
  });
});

describe('braces in texts', () => {
  const tool = {
    type: 'matrix',
    name: 'tool',
    title: 'Outil ?',
    rows: [{ value: 'sound', text: 'Son' }],
    columns: [{ value: 'bad', text: 'Mauvais' }],
  };
  const texts: Readonly<Record<string, RegExp | undefined>> = {
    'Vous avez {age} ans ?': undefined,
    'Le son : {tool.sound} ?': undefined,
    'Vous avez {age.shown} ans ?': /\{age\} has no parts.*did you mean "\{age\}"/,
    'Le son : {tool.sond} ?': /has no "sond".*mean "\{tool\.sound\}"/,
    'Vous avez {agge} ans ?': /no question is named "agge".*mean "age"/,
    'Vous êtes {if(age > 18, "grand", "petit")} ?': /calculate nothing.*"computed"/,
    'Encore {age + 1} ans ?': /calculate nothing/,
    'Vous avez ${age} ans ?': /"\$" is shown before the answer: write \{age\}/,
    'Et {panel.age} ?': /inside a repeated question.*mean "\{age\}"/,
  };
  for (const [title, message] of Object.entries(texts)) {
    it(title, () => {
      const said = found(survey([age, tool, { ...age, name: 'other', title }]));
      assert.equal(said.length, message ? 1 : 0, said.join('\n'));
      if (message) assert.match(said[0]!, message);
    });
  }

  it('says each of several', () => {
    assert.equal(found(titled('{age.shown} et {if(age > 18)} et {x}')).length, 3);
  });

  it('that are read before anything is answered show nothing', () => {
    assert.match(found(survey([age], { intro: 'Vous avez {age} ans.' }))[0]!, /before anything is answered/);
    assert.deepEqual(found(survey([age], { thanks: 'Vous avez {age} ans.' })), []);
  });

  it('of a repeated question name what stands beside', () => {
    const repeat = (title: string, more: object = {}): object => ({
      type: 'repeat',
      name: 'r',
      title: 'Chaque',
      questions: [age, { ...age, name: 'b', title }],
      ...more,
    });
    const c = { type: 'choice', name: 'c', title: 'Q ?', multiple: true, choices: [{ value: 'a', text: 'A' }] };
    assert.deepEqual(found(survey([repeat('Et {panel.age} ?')])), []);
    assert.match(found(survey([repeat('Et {panel.agee} ?')]))[0]!, /did you mean "age"/);
    assert.match(found(survey([repeat('Et {panel.item} ?')]))[0]!, /a choice of "forEach"/);
    assert.deepEqual(found(survey([c, repeat('Et {panel.item} ?', { forEach: 'c' })])), []);
  });
});

describe('validIf', () => {
  it('without a sentence of its own is a warning', () => {
    assert.match(found(titled('Q ?', { validIf: '{other} > 3' }))[0]!, /^no-invalid-text .*validIf/);
    assert.deepEqual(found(titled('Q ?', { validIf: '{other} > 3', invalidText: 'Trop peu.' })), []);
  });

  it('where nothing is answered is a key without effect', () => {
    const note = { type: 'note', name: 'n', text: 'Bonjour.', validIf: '{age} > 3', invalidText: 'Non.' };
    assert.deepEqual(
      found(survey([age, note])).map((said) => said.split(':')[0]),
      ['unused-key pages[0].questions[1].validIf', 'unused-key pages[0].questions[1].invalidText'],
    );
  });

  const pages = (validIf: string): object =>
    survey([], {
      pages: [
        { name: 'a', questions: [{ ...age, validIf, invalidText: 'Non.' }] },
        { name: 'b', questions: [{ ...age, name: 'later' }] },
      ],
    });

  it('that needs an answer of a later page is a dead end', () => {
    assert.match(found(pages('{age} > 3 and {later} > 3'))[0]!, /^never-answered .*of a later page/);
    assert.match(found(pages('{later} notempty'))[0]!, /of a later page/);
    assert.deepEqual(found(pages('{age} > 3 or {later} > 3')), []);
    assert.deepEqual(found(pages('{later} empty or {later} > 3')), []);
  });
});

describe('limits that leave no answer', () => {
  const c = (name: string, more: object): object => ({
    type: 'choice',
    name,
    title: 'Q ?',
    multiple: true,
    choices: ['a', 'b', 'c'].map((value) => ({ value, text: value.toUpperCase() })),
    ...more,
  });
  const taking = (minChoices: number, source: object): object =>
    survey([
      c('first', source),
      {
        type: 'choice',
        name: 'z',
        title: 'Q ?',
        multiple: true,
        choicesFromQuestion: 'first',
        choicesFromQuestionMode: 'selected',
        minChoices,
      },
    ]);

  it('more choices than can have been picked elsewhere', () => {
    assert.match(found(taking(3, { maxChoices: 2 }))[0]!, /never-answered .*minChoices: never more than 2 choices/);
    assert.deepEqual(found(taking(2, { maxChoices: 2 })), []);
    assert.match(found(taking(4, {}))[0]!, /never more than 3/);
  });

  it('an e-mail address in four characters', () => {
    const text = (maxLength: number): object =>
      survey([{ type: 'text', name: 't', title: 'Q ?', inputType: 'url', maxLength }]);
    assert.match(found(text(3))[0]!, /never-answered .*maxLength/);
    assert.deepEqual(found(text(40)), []);
  });
});
