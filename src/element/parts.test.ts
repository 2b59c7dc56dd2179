import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { availabilityOf, daysUntil, formatMoment } from './end/availability.ts';
import { closestLanguage, pickLanguage } from './base/closest-language.ts';
import { formatDay } from './base/format-day.ts';
import { renderInline, renderMarkdown } from './base/markdown.ts';
import { formatDuration } from './notice/sentences.ts';

const shown = (content: unknown): string => {
  const box = document.createElement('div');
  render(content, box);
  return box.innerHTML.replace(/<!--.*?-->|\n\s*/g, '').trim();
};

describe('small Markdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain', 'plain'],
    ['**bold** and *italic*', '<strong>bold</strong> and <em>italic</em>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['**open', '**open'],
    ['<b>no</b> & "so"', '&lt;b&gt;no&lt;/b&gt; &amp; "so"'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](data:text/html,y)', '[x](data:text/html,y)'],
  ];
  for (const [source, expected] of cases) {
    it(`shows ${JSON.stringify(source)}`, () => expect(shown(renderInline(source))).to.equal(expected));
  }

  it('opens links apart, without a referrer', () => {
    expect(shown(renderInline('[site](https://example.org/a?b=1)'))).to.equal(
      '<a target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" href="https://example.org/a?b=1">site</a>',
    );
  });

  it('makes paragraphs and lists', () => {
    expect(shown(renderMarkdown('One\nline.\n\n- a\n- **b**\n\n\nEnd.'))).to.equal(
      '<p>One line.</p><ul><li>a</li><li><strong>b</strong></li></ul><p>End.</p>',
    );
  });

  it('reads long hostile text in linear steps', () => {
    for (const piece of ['*', '[', '**a', '](', '[a](http://'])
      expect(renderInline(piece.repeat(20_000))).to.be.an('array');
  });
});

describe('availability', () => {
  const survey = { opens: '2020-01-20T00:00:00+01:00', closes: '2020-02-11T23:59:00+01:00' };
  const cases: readonly (readonly [string, string])[] = [
    ['2020-01-19T22:59:59Z', 'not-open'],
    ['2020-01-19T23:00:00Z', 'open'],
    ['2020-02-11T22:58:59Z', 'open'],
    ['2020-02-11T22:59:00Z', 'closed'],
  ];
  for (const [moment, expected] of cases) {
    it(`is ${expected} at ${moment}`, () => expect(availabilityOf(survey, new Date(moment))).to.equal(expected));
  }

  it('is open without dates', () => expect(availabilityOf({}, new Date())).to.equal('open'));

  it('counts days by the calendar of the time zone', () => {
    const closes = '2020-02-11T23:59:00+01:00';
    expect(daysUntil(closes, new Date('2020-02-11T00:30:00+01:00'), 'Europe/Brussels')).to.equal(0);
    expect(daysUntil(closes, new Date('2020-02-10T23:30:00+01:00'), 'Europe/Brussels')).to.equal(1);
    expect(daysUntil('2020-04-01T00:30:00+02:00', new Date('2020-03-28T23:30:00+01:00'), 'Europe/Brussels')).to.equal(
      4,
    );
  });

  it('writes a moment in the time zone of the survey', () => {
    const { date, time } = formatMoment('2020-02-11T22:59:00Z', 'nl-BE', 'Europe/Brussels');
    expect(date).to.equal('dinsdag 11 februari 2020');
    expect(time).to.equal('23.59');
  });

  it('writes the time as each language does', () => {
    const say = (moment: string): string[] =>
      ['fr-BE', 'nl-BE', 'de-BE', 'en-GB'].map((locale) => formatMoment(moment, locale, 'Europe/Brussels').time);
    expect(say('2020-02-11T22:59:00Z')).to.deep.equal(['23\u00a0h\u00a059', '23.59', '23:59', '23:59']);
    expect(say('2020-02-11T08:05:00Z')).to.deep.equal(['09\u00a0h\u00a005', '09.05', '09:05', '09:05']);
  });

  it('writes a day that follows an article without its weekday', () => {
    const say = (locale: string): string => formatDay('2020-02-11T23:30:00Z', locale, 'Europe/Brussels');
    expect(['fr-BE', 'nl-BE', 'de-BE', 'en-GB'].map(say)).to.deep.equal([
      '12 février 2020',
      '12 februari 2020',
      '12. Februar 2020',
      '12 February 2020',
    ]);
  });
});

describe('languages', () => {
  const offers: readonly (readonly [string, readonly string[], string])[] = [
    ['nl', ['fr', 'nl'], 'nl'],
    ['NL-be', ['fr', 'nl'], 'nl'],
    ['de', ['fr', 'nl'], 'fr'],
    ['', ['nl', 'fr'], 'nl'],
    ['fr-BE', ['fr-FR', 'fr-BE'], 'fr-BE'],
  ];
  for (const [wanted, offered, picked] of offers) {
    it(`picks ${picked} of ${offered.join(', ')} for "${wanted}"`, () =>
      expect(pickLanguage(wanted, offered)).to.equal(picked));
  }

  it('finds no language where the page says none', () => {
    const before = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
    expect(closestLanguage(document.body)).to.equal('');
    if (before !== null) document.documentElement.setAttribute('lang', before);
  });
});

describe('durations', () => {
  it('are written in words', () => {
    expect(formatDuration('P6M', 'fr-BE')).to.equal('6\u00a0mois');
    expect(formatDuration('P1Y6M', 'nl-BE')).to.equal('1 jaar 6 maanden');
  });
});
