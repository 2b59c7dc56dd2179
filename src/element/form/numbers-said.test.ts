import { expect } from '@open-wc/testing';
import { mount, squeeze, unmountAll } from '../../../test/suites/mount.ts';

const frame = { id: 'numbers', version: 1, languages: ['en', 'fr', 'nl', 'de'] };
const items = ['a', 'b'].map((value) => ({ value, text: value.toUpperCase() }));
const fine = { step: 0.0001, min: 0.0001, max: 0.0005 };

/** Every place that says a number, with numbers that need four decimals. */
const survey = {
  ...{ ...frame, title: 'Numbers', review: true },
  pages: [
    {
      name: 'p',
      questions: [
        { type: 'number', name: 'dose', title: 'Dose', ...fine, unit: 'g', defaultValue: 0.0003 },
        {
          type: 'slider',
          name: 'slide',
          title: 'Slide',
          min: -0.0005,
          max: 0.0005,
          step: 0.0001,
          defaultValue: -0.0002,
        },
        { type: 'slider', name: 'year', title: 'Year', min: 1950, max: 2030, defaultValue: 1984 },
        {
          type: 'sum',
          name: 'parts',
          title: 'Parts',
          total: 1,
          step: 0.0001,
          items,
          defaultValue: { a: 0.9999, b: 0 },
        },
        {
          ...{ type: 'matrix', name: 'grid', title: 'Grid', cellType: 'number', rowTotals: true, ...fine },
          ...{ rows: [{ value: 'r', text: 'Row' }], columns: items },
          defaultValue: { r: { a: 0.0001, b: 0.0002 } },
        },
        { type: 'number', name: 'diff', title: 'Difference', min: -10, max: 10, step: 0.1, defaultValue: -0.4 },
        { type: 'computed', name: 'rounded', expression: 'round({diff})' },
        { type: 'computed', name: 'tiny', expression: '{dose} / 1000' },
        { type: 'note', name: 'say', text: 'Dose {dose}, {tiny}, {rounded}, {year}, {grid}.' },
      ],
    },
  ],
};

describe('numbers with many decimals', () => {
  afterEach(unmountAll);

  const sentences = {
    en: {
      point: '.',
      hint: 'A number from 0.0001 to 0.0005.',
      sum: '0.9999 of 1: 0.0001 left',
      note: 'Dose 0.0003, 0.0000003, 0, 1984, Row: A 0.0001, B 0.0002.',
      faults: [
        'Enter a number from 0.0001 to 0.0005.',
        'The numbers add up to 0.9999. Add 0.0001 to make 1.',
        'Enter 0.0005 or less for “Row”, A.',
      ],
      step: 'Enter a multiple of 0.0001, for example 0.0005.',
    },
    fr: {
      point: ',',
      hint: 'Un nombre de 0,0001 à 0,0005.',
      sum: '0,9999 sur 1 : encore 0,0001',
      note: 'Dose 0,0003, 0,0000003, 0, 1984, Row : A 0,0001, B 0,0002.',
      faults: [
        'Indiquez un nombre de 0,0001 à 0,0005.',
        'Le total est de 0,9999. Ajoutez 0,0001 pour arriver à 1.',
        'Indiquez 0,0005 ou moins pour « Row », A.',
      ],
      step: 'Indiquez un multiple de 0,0001, par exemple 0,0005.',
    },
  } as const;

  for (const [language, { point, hint, sum, note, faults, step }] of Object.entries(sentences)) {
    it(`are said in full on the page, in ${language}`, async () => {
      const { find, findAll, settle, type, press } = await mount(survey, { lang: language });
      await settle();
      const said = (number: string): string => number.replace('.', point);
      const fields = findAll<HTMLInputElement>('input[type="text"]').map(({ value }) => value);
      expect(fields).to.deep.equal(['0.0003', '0.9999', '0', '0.0001', '0.0002', '-0.4'].map(said));
      const ranges = findAll<HTMLInputElement>('input[type="range"]');
      expect(ranges.map((range) => range.getAttribute('aria-valuetext'))).to.deep.equal([said('-0.0002'), '1984']);
      expect(ranges.map(({ valueAsNumber }) => valueAsNumber)).to.deep.equal([-0.0002, 1984]);
      expect(findAll('.slider-value').map(({ textContent }) => textContent)).to.deep.equal([said('-0.0002'), '1984']);
      const ends = findAll('.slider-ends span').map(({ textContent }) => textContent);
      expect(ends).to.deep.equal([said('-0.0005'), said('0.0005'), '1950', '2030']);
      expect(squeeze(find('[id="q-dose:range"]').textContent)).to.equal(hint);
      expect(squeeze(find('.sum-total').textContent)).to.equal(sum);
      expect(squeeze(find('.row-total').textContent)).to.contain(said('0.0003'));
      expect(squeeze(find('[part~="note"], .note, #q-say').textContent)).to.contain(note);

      const write = async (selector: string, text: string): Promise<void> => {
        find<HTMLInputElement>(selector).select();
        await type(selector, text);
      };
      await write('#q-dose', '0');
      await write('[id="q-grid:cell-0-0"]', '9');
      await press(language === 'en' ? 'Check my answers' : 'Relire mes réponses');
      const issues = findAll('[part~="error"], .error').map(({ textContent }) => squeeze(textContent));
      for (const fault of faults) expect(issues.join('\n')).to.contain(fault);
      await write('#q-dose', said('0.00031'));
      await press(language === 'en' ? 'Check my answers' : 'Relire mes réponses');
      expect(squeeze(find('[id="q-dose:error"]').textContent)).to.contain(step);
    });
  }

  it('are said in full in the review', async () => {
    const whole = structuredClone(survey);
    (whole.pages[0]!.questions[3] as { defaultValue: object }).defaultValue = { a: 0.9999, b: 0.0001 };
    const { findAll, press } = await mount(whole, { lang: 'en' });
    await press('Check my answers');
    const answers = findAll('.review dd').map(({ textContent }) => squeeze(textContent));
    for (const answer of ['0.0003 g', '-0.0002', '1984', 'A 0.9999', 'B 0.0001', 'Row: A 0.0001, B 0.0002', '-0.4']) {
      expect(answers.join('\n')).to.contain(answer);
    }
  });

  it('are said in full on paper', async () => {
    const { find, settle } = await mount(survey, { lang: 'en' });
    await settle();
    dispatchEvent(new Event('beforeprint'));
    const paper = squeeze(find('.paper').textContent);
    dispatchEvent(new Event('afterprint'));
    expect(paper).to.contain('A number from 0.0001 to 0.0005.');
    expect(paper).to.contain('-0.0005 0.0005');
  });

  it('are sent as they are', async () => {
    const whole = structuredClone({ ...survey, review: false });
    (whole.pages[0]!.questions[3] as { defaultValue: object }).defaultValue = { a: 0.9999, b: 0.0001 };
    const { press, sent } = await mount(whole, { lang: 'en' });
    await press('Send my answers');
    expect(sent.map(({ answers }) => answers)).to.deep.equal([
      {
        dose: 0.0003,
        slide: -0.0002,
        year: 1984,
        parts: { a: 0.9999, b: 0.0001 },
        grid: { r: { a: 0.0001, b: 0.0002 } },
        diff: -0.4,
        rounded: 0,
        tiny: 3e-7,
      },
    ]);
  });
});
