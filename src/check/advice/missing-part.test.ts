import { expect } from '@open-wc/testing';
import { foundInConditions } from '../../../test/suites/found-in-condition.ts';
import { faultsOnPages } from '../../../test/suites/found-in-pages.ts';

const items = (...values: readonly string[]): object[] => values.map((value) => ({ value, text: value }));
const text = (name: string): object => ({ type: 'text', name, title: name });
const matrix = { type: 'matrix', title: 'M', rows: items('day', 'night'), columns: items('calls', 'hours') };

const questions = [
  { ...matrix, name: 'm' },
  { ...matrix, name: 'h', cellType: 'number' },
  { type: 'repeat', name: 'r', title: 'R', questions: [text('device')] },
  { type: 'group', name: 'g', title: 'G', questions: [text('inner')] },
  text('t'),
];

describe('a part that an answer has not', () => {
  const found = foundInConditions(questions);
  const cases: Readonly<Record<string, string>> = {
    '{m.dya}': '{m} has no row "dya"',
    '{m.other.calls}': '{m} has no row "other.calls"',
    '{m.day.calls}': '{m.day} has no parts',
    '{h.nihgt}': '{h} has no row "nihgt"',
    '{h.day.call}': '{h.day} has no column "call"',
    '{h.day.a.b}': '{h.day} has no column "a.b"',
    '{r.devcie}': '{r} asks no "devcie", so {r.devcie} is always empty',
    '{r.device.name}': '{r} asks no "device.name", so {r.device.name} is always empty',
    '{g.inner}': '{g} has no answer of its own: write {inner} for the question in it',
    '{g.innre}': '{g} asks no "innre", so {g.innre} is always empty',
    '{t.x}': '{t} has no parts, so {t.x} is always empty',
    '{t.x.y}': '{t} has no parts, so {t.x.y} is always empty',
  };
  for (const [part, said] of Object.entries(cases)) {
    it(`is said of ${part}`, () => expect(found(`${part} notempty`)).to.deep.equal([said]));
  }

  for (const part of ['{m.day}', '{h.night}', '{h.night.hours}', '{r.device}', '{inner}']) {
    it(`is not said of ${part}`, () => expect(found(`${part} notempty`)).to.deep.equal([]));
  }

  const meant: Readonly<Record<string, string | undefined>> = {
    '{m.dya}': 'day',
    '{h.nihgt}': 'night',
    '{h.day.call}': 'calls',
    '{r.devcie}': 'device',
    '{g.innre}': 'inner',
    '{t.x}': undefined,
  };
  for (const [part, guess] of Object.entries(meant)) {
    it(`means ${guess ?? 'nothing'} by ${part}`, () => {
      const faults = faultsOnPages([...questions, { ...text('last'), visibleIf: `{t} notempty and ${part} notempty` }]);
      const [fault] = faults.filter(({ code }) => code === 'condition-value');
      expect(fault).to.include({ where: 'pages[0].questions[5].visibleIf', at: 17 });
      expect(fault!.suggestion).to.equal(guess);
    });
  }
});
