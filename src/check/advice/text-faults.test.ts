import { expect } from '@open-wc/testing';
import type { Fault } from '../report/fault.ts';
import { checkSurvey } from '../check-survey.ts';

const kinds: readonly string[] = [
  'long-text',
  'copied-translation',
  'double-negative',
  'leading-question',
  'text-markup',
];

/** What is said of texts in a survey in some languages, with these questions. */
function found(languages: readonly string[], questions: readonly object[], more: object = {}): readonly Fault[] {
  const pages = [{ name: 'p', questions }];
  const { faults } = checkSurvey({ id: 'texts', version: 1, languages, title: 'T', pages, ...more });
  return faults.filter(({ code }) => kinds.includes(code));
}

const told = (...all: Parameters<typeof found>): string[] => found(...all).map(({ code, where }) => `${code} ${where}`);

const at = 'pages[0].questions[0]';
const text = (more: object): object => ({ type: 'text', name: 'q', title: 'Q', ...more });
const entry = (shown: unknown, more?: object): object => ({ value: 'a', text: shown, ...more });
const plain = [{ value: 'b', text: 'B' }];
const choice = (...choices: readonly object[]): object => ({
  type: 'choice',
  name: 'q',
  title: 'Q',
  choices: [...choices, ...plain],
});
const matrix = (more: object): object => ({
  type: 'matrix',
  name: 'q',
  title: 'Q',
  rows: plain,
  columns: plain,
  ...more,
});
const note = (shown: unknown): object => ({ type: 'note', name: 'q', text: shown });

/** A text of a survey, by where it stands: the questions and the other keys that hold it. */
type Place = (shown: unknown) => readonly [questions: readonly object[], more?: object];

const places: Readonly<Record<string, readonly [most: number, place: Place]>> = {
  title: [200, (shown) => [[text({})], { title: shown }]],
  intro: [1200, (shown) => [[text({})], { intro: shown }]],
  thanks: [1200, (shown) => [[text({})], { thanks: shown }]],
  'privacy.purpose': [300, (shown) => [[text({})], { privacy: { purpose: shown } }]],
  'pages[0].title': [200, (shown) => [[], { pages: [{ name: 'p', title: shown, questions: [text({})] }] }]],
  [`${at}.title`]: [200, (shown) => [[text({ title: shown })]]],
  [`${at}.hint`]: [300, (shown) => [[text({ hint: shown })]]],
  [`${at}.text`]: [2000, (shown) => [[note(shown)]]],
  [`${at}.questions[0].text`]: [
    2000,
    (shown) => [[{ type: 'group', name: 'g', title: 'G', questions: [note(shown)] }]],
  ],
  [`${at}.choices[0].text`]: [150, (shown) => [[choice(entry(shown))]]],
  [`${at}.rows[0].text`]: [150, (shown) => [[matrix({ rows: [entry(shown)] })]]],
  [`${at}.columns[0].text`]: [150, (shown) => [[matrix({ columns: [entry(shown)] })]]],
  [`${at}.items[0].text`]: [
    150,
    (shown) => [[{ type: 'sum', name: 'q', title: 'Q', total: 10, items: [entry(shown), ...plain] }]],
  ],
};

describe('the check of texts', () => {
  for (const [where, [most, place]] of Object.entries(places)) {
    it(`says of more than ${most} characters at ${where} that they are much to read`, () => {
      expect(told(['en'], ...place('x'.repeat(most)))).to.deep.equal([]);
      expect(told(['en'], ...place('x'.repeat(most + 1)))).to.deep.equal([`long-text ${where}`]);
      expect(told(['en', 'nl'], ...place({ en: 'x', nl: 'y'.repeat(most + 1) }))).to.deep.equal([
        `long-text ${where}.nl`,
      ]);
    });
  }

  it('says how long a text is, and may be', () => {
    const [fault] = found(['en'], [text({ title: 'x'.repeat(300) })]);
    expect(fault!.message).to.equal('300 characters are much to read here: 200 or fewer are better');
  });

  it('says of a sentence that is the same in two languages that it was not translated', () => {
    const same = (title: string): string[] => told(['fr', 'nl'], [text({ title: { fr: title, nl: title } })]);
    expect(same('Combien de jours')).to.deep.equal([`copied-translation ${at}.title.nl`]);
    for (const fine of [
      'Enquête satisfaction',
      'Enquête à satisfaction',
      'Enquête – 3 ? satisfaction',
      'SPF Finances Bruxelles',
    ]) {
      expect(same(fine)).to.deep.equal([]);
    }
    const [fault] = found(
      ['fr', 'nl', 'de'],
      [
        text({
          title: { fr: 'Depuis combien de jours ?', nl: 'Sinds hoeveel dagen?', de: 'Depuis combien de jours ?' },
        }),
      ],
    );
    expect(fault!.where).to.equal(`${at}.title.de`);
    expect(fault!.message).to.equal('the text for "de" is the same as that for "fr": was it translated?');
    expect(told(['fr'], [text({ title: 'Combien de jours êtes-vous absent ?' })])).to.deep.equal([]);
    const [whole] = found(['fr', 'nl'], [text({ title: 'Combien de jours êtes-vous absent ?' })]);
    expect(whole!.message).to.equal('this text is the same in every language: was it translated?');
  });

  const doubled = { en: 'Do you not work without a headset?', nl: 'Werkt u niet zonder headset?' };
  const leading = { en: 'Do you agree that it is slow?', nl: 'Vindt u niet dat het traag is?' };

  it('looks at how questions are asked in the language of each text', () => {
    expect(told(['en'], [text({ title: doubled.en })])).to.deep.equal([`double-negative ${at}.title`]);
    expect(told(['nl'], [text({ title: doubled.nl })])).to.deep.equal([`double-negative ${at}.title`]);
    expect(told(['nl'], [text({ title: doubled.en })])).to.deep.equal([]);
    expect(told(['en', 'nl'], [text({ title: doubled })])).to.deep.equal([
      `double-negative ${at}.title.en`,
      `double-negative ${at}.title.nl`,
    ]);
    expect(told(['en', 'nl'], [text({ title: leading })])).to.deep.equal([
      `leading-question ${at}.title.en`,
      `leading-question ${at}.title.nl`,
    ]);
    const [negative, pushing] = [doubled, leading].map(({ en }) => found(['en'], [text({ title: en })])[0]!.message);
    expect(negative).to.equal('two negatives in one question are easily misread: ask it positively');
    expect(pushing).to.equal('this pushes towards an answer: ask it neutrally');
  });

  it('looks at all that is asked, said or answered, and at nothing besides', () => {
    for (const [where, [, place]] of Object.entries(places)) {
      const isLooked = /(?:title|text)$/.test(where);
      expect(told(['en'], ...place(doubled.en))).to.deep.equal(isLooked ? [`double-negative ${where}`] : []);
    }
  });

  it('takes what an answer strings together, where a statement may not, and what stands for no answer', () => {
    const strung = 'I do not smoke and I do not drink';
    expect(told(['en'], [choice(entry(strung))])).to.deep.equal([]);
    expect(told(['en'], [matrix({ columns: [entry(strung)] })])).to.deep.equal([]);
    expect(told(['en'], [matrix({ rows: [entry(strung)] })])).to.deep.equal([`double-negative ${at}.rows[0].text`]);
    expect(told(['en'], [text({ title: strung })])).to.deep.equal([`double-negative ${at}.title`]);
    expect(told(['en'], [choice(entry(doubled.en, { missing: true }))])).to.deep.equal([]);
    expect(told(['en'], [choice(entry(doubled.en, { missing: false }))])).to.deep.equal([
      `double-negative ${at}.choices[0].text`,
    ]);
  });

  it('knows where Markdown is read', () => {
    const block = '- one\n- two';
    const inline = 'This is **bold**';
    for (const [where, [, place]] of Object.entries(places)) {
      const takes = /^(?:intro|thanks)$|questions\[0\]\.text$/.test(where)
        ? 'block'
        : where.endsWith('hint')
          ? 'inline'
          : 'none';
      expect([where, ...told(['en'], ...place(inline))]).to.deep.equal(
        takes === 'none' ? [where, `text-markup ${where}`] : [where],
      );
      expect([where, ...told(['en'], ...place(block))]).to.deep.equal(
        takes === 'block' ? [where] : [where, `text-markup ${where}`],
      );
    }
  });
});
