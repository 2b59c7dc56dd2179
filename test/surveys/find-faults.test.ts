import { expect } from '@open-wc/testing';
import { findFaults } from '../../src/check/find-faults.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { changedSurvey, smallSurvey } from './small-survey.ts';

/** What is said about the small survey with some places changed. */
const messages = (changes: Readonly<Record<string, unknown>>): string[] =>
  findFaults(changedSurvey(changes)).map(({ where, message }) => `${where}: ${message}`);

describe('the full checker', () => {
  it('finds all faults at once', () => {
    const found = messages({
      titel: 'x',
      title: { fr: 'x' },
      version: 'one',
      'pages[0].name': 'second',
      'pages[0].questions[0].choices[0].vlaue': 'x',
      'pages[0].questions[0].choices[1].text': 3,
      'pages[0].questions[1].visibleIf': '{impacted} =',
      'pages[1].questions[0].rows': [],
      'pages[1].questions[2].type': 'txet',
      'pages[1].questions[3].choices[1].visibleIf': '{call} > 3',
      'pages[1].questions[4].visibleIf': '{since} empty',
      'pages[1].questions[5].visibleIf': '{grade} empty',
    });
    expect([...found].sort()).to.deep.equal(
      [
        'titel: the key "titel" is not known – did you mean "title"?',
        'title.nl: the translation for "nl" is missing',
        'version: expected a number, found a text',
        'pages[1].name: the name "second" is used twice; each page needs a name of its own',
        'pages[0].questions[0].choices[0].vlaue: the key "vlaue" is not known – did you mean "value"?',
        'pages[0].questions[0].choices[1].text: expected a text, or an object with one text per language, found 3: write "3", in quotes',
        'pages[0].questions[1].visibleIf: expected a question in braces, a text in quotes, a number, true or false but found the end, at character 13',
        'pages[1].questions[0].rows: expected at least 1 entry',
        'pages[1].questions[2].type: the question type "txet" is not known – did you mean "text"?',
        'pages[1].questions[3].choices[1].visibleIf: no question is named "call" – did you mean "calls"?',
        'pages[1].questions[4].visibleIf: these conditions depend on each other: grade reads since, since reads grade',
      ].sort(),
    );
  });

  it('says which keys are known when none comes near', () => {
    expect(messages({ 'privacy.colour': 'red' })).to.deep.equal([
      'privacy.colour: the key "colour" is not known; known here are owner, contact, purpose, retention, minimumGroup, publicKey, collectorForgets',
    ]);
  });

  it('says which question types are known when none comes near', () => {
    const [message] = messages({ 'pages[0].questions[1].type': 'hologram' });
    expect(message).to.equal(
      `pages[0].questions[1].type: the question type "hologram" is not known; known are ${[...builtInLogic.keys()].sort().join(', ')}`,
    );
  });

  it('says of a type that holds questions that it is known, and not in another question', () => {
    for (const type of ['group', 'repeat']) {
      const group = {
        type: 'group',
        name: 'g',
        title: 'G',
        questions: [{ type, name: 'h', title: 'H', questions: [] }],
      };
      expect(messages({ 'pages[1].questions[4]': group })).to.deep.equal([
        `pages[1].questions[4].questions[0].type: a question of type "${type}" cannot stand in another question: put it on the page itself`,
      ]);
    }
  });

  it('says what to do with a file of a newer format', () => {
    const [fault] = findFaults({ ...smallSurvey(), format: 2 });
    expect(fault!.where).to.equal('format');
    expect(fault!.message).to.equal(
      'this file is of format 2, and this survey-form reads format 1: update it, with "npm install survey-form@latest" or a newer script on the page',
    );
    expect(findFaults({ ...smallSurvey(), format: 0 })[0]!.message).to.contain('expected 1');
  });

  it('says what a value may be', () => {
    expect(
      messages({
        'pages[0].questions[0].display': 'lists',
        'pages[0].questions[0].privacy': 'secret',
        closes: 'tomorrow',
        timeZone: 'Brussels',
        minutes: 1000,
      }),
    ).to.have.members([
      'pages[0].questions[0].display: expected "list" or "dropdown" or "combobox" – did you mean "list"?',
      'pages[0].questions[0].privacy: expected "quasi" or "sensitive" or "free-text"',
      'closes: expected a date and time with its offset, for example "2020-02-11T23:59:00+01:00"',
      'timeZone: expected a time zone name such as "Europe/Brussels"',
      'minutes: expected at most 240',
    ]);
  });

  it('says nothing of follow-ups that it cannot know because their question has a fault', () => {
    expect(messages({ 'pages[0].questions[0].choices[1]': null })).to.deep.equal([
      'pages[0].questions[0].choices[1]: expected an object, found null',
    ]);
  });

  it('finds several cycles', () => {
    const found = messages({
      'pages[0].questions[1].visibleIf': '{calls} empty',
      'pages[1].questions[4].visibleIf': '{since} empty',
      'pages[1].questions[5].visibleIf': '{grade} empty',
    });
    expect(found).to.have.length(2);
  });

  it('gives line and column when it has the text of the file', () => {
    const text = JSON.stringify({ ...smallSurvey(), version: 'one' }, null, 2);
    const line = text.split('\n').findIndex((content) => content.includes('"version"')) + 1;
    expect(findFaults(JSON.parse(text), text)).to.deep.include({
      path: ['version'],
      where: 'version',
      code: 'wrong-type',
      severity: 'error',
      message: 'expected a number, found a text',
      line,
      column: 3,
    });
  });

  it('changes nothing in the file', () => {
    const survey = smallSurvey();
    findFaults(survey);
    expect(survey).to.deep.equal(smallSurvey());
  });
});
