import { expect } from '@open-wc/testing';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { findFaults } from '../../src/check/find-faults.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { SurveyError } from '../../src/schema/survey-error.ts';
import sondage from '../../demo/surveys/sondage-info.json' with { type: 'json' };
import telephonie from '../../demo/surveys/telephonie-crm-2020.json' with { type: 'json' };
import teletravail from '../../demo/surveys/teletravail.json' with { type: 'json' };
import { badSurveys } from './bad-surveys.ts';
import { changedSurvey, smallSurvey } from './small-survey.ts';

/** Where the page's reader stops; `undefined` when it takes the file. */
function whereThePageStops(survey: unknown): string | undefined {
  try {
    readSurvey(survey, builtInLogic);
    return undefined;
  } catch (error) {
    expect(error).to.be.instanceOf(SurveyError);
    expect((error as SurveyError).code).to.equal('survey-invalid');
    return (error as SurveyError).where;
  }
}

/** The survey with every text replaced; names, values and conditions stay. */
function withTexts(value: unknown, replacement: string, key = ''): unknown {
  const isText = ['title', 'hint', 'text', 'intro', 'thanks', 'owner', 'purpose', 'unit', 'minLabel', 'maxLabel'];
  if (isText.includes(key)) return typeof value === 'string' ? replacement : { fr: replacement, nl: replacement };
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, replacement));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withTexts(part, replacement, name)]));
}

describe('the two readers of survey files', () => {
  const longest = '{calls} = 1'.padEnd(2000);
  const good = {
    'small survey': smallSurvey(),
    'small survey of format 1': { ...smallSurvey(), format: 1 },
    'small survey with a condition of 2000 characters': changedSurvey({ 'pages[1].questions[4].visibleIf': longest }),
    telephonie,
    teletravail,
    sondage,
  };
  for (const [name, survey] of Object.entries(good)) {
    it(`both take the good survey "${name}"`, () => {
      expect(findFaults(survey)).to.deep.equal([]);
      expect(whereThePageStops(survey)).to.equal(undefined);
    });
  }

  for (const { name, survey, where, code, pageAccepts } of badSurveys) {
    it(`the full checker finds ${name}`, () => {
      const found = findFaults(survey).map((fault) => `${fault.code} at ${fault.where}`);
      expect(found).to.include(`${code} at ${where}`);
    });

    if (code === 'condition-cycle') {
      it(`the page refuses ${name}, there or at what depends on it`, () => {
        expect(whereThePageStops(survey)).to.match(/^pages\[\d\]/);
      });
    } else if (pageAccepts === undefined) {
      it(`the page refuses ${name} at the same place`, () => {
        expect(whereThePageStops(survey)).to.equal(where);
      });
    } else {
      it(`the page takes ${name}: ${pageAccepts}`, () => {
        expect(whereThePageStops(survey)).to.equal(undefined);
      });
    }
  }

  it('both take HTML, scripts and Markdown in every text as text', () => {
    const html = '<img src=x onerror="alert(1)"><script>alert(1)</script> [x](javascript:alert(1)) ${1} {impacted}';
    const survey = withTexts(smallSurvey(), html);
    expect(findFaults(survey)).to.deep.equal([]);
    expect(whereThePageStops(survey)).to.equal(undefined);
  });

  it('holds at least forty broken files', () => {
    expect(badSurveys.length).to.be.at.least(40);
    expect(new Set(badSurveys.map(({ name }) => name)).size).to.equal(badSurveys.length);
  });
});
