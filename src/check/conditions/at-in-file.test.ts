import { expect } from '@open-wc/testing';
import { atInFile } from './at-in-file.ts';

describe('where a character of a condition stands in the file', () => {
  it('is where it stands, when the condition is written out as it is', () => {
    for (const at of [0, 5, 11]) expect(atInFile(at, '{hours} > 8', '{hours} > 8')).to.equal(at);
  });

  const source = "'a' = {panel.k} and {panel[hours]} > {n} or {n} = 8";
  const own = "'a' = {d-1-k} and {d-1-hours} > {n} or {n} = 8";
  const asOneThing = `{d} anyof ['1'] and (${own})`;
  for (const written of [own, asOneThing]) {
    it(`is found again in ${written}`, () => {
      const marks: readonly (readonly [inWritten: string, inSource: string])[] = [
        ['{d-1-k}', '{panel.k}'],
        ['{d-1-hours}', '{panel[hours]}'],
        ['> {n}', '> {n}'],
        ['{n} or', '{n} or'],
        ['{n} = 8', '{n} = 8'],
        ['= 8', '= 8'],
        ["'a'", "'a'"],
      ];
      for (const [there, here] of marks)
        expect(atInFile(written.indexOf(there), written, source)).to.equal(source.indexOf(here));
    });
  }

  it('is in the condition, whatever is asked for', () => {
    expect(atInFile(0, asOneThing, source)).to.equal(0);
    expect(atInFile(asOneThing.length, asOneThing, source)).to.equal(source.length);
    expect(atInFile(asOneThing.length + 9, asOneThing, source)).to.equal(source.length);
    expect(atInFile(0, "{d} anyof ['1']", '')).to.equal(0);
    expect(atInFile(24, "{d} anyof ['1'] and (1 = 2)", '1 = 2')).to.equal(3);
  });
});
