import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differenceOf } from '../golden/difference.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('the difference between a golden file and what was found', () => {
  it('shows what was lost before what is new', () => {
    assert.equal(differenceOf(lines('a', 'b', 'c'), lines('a', 'x', 'c')), lines('  a', '- b', '+ x', '  c'));
  });

  it('shows lines that were added or are missing at the ends', () => {
    assert.equal(differenceOf(lines('a', 'b'), lines('b', 'c')), lines('- a', '  b', '+ c'));
  });

  it('leaves out equal lines that are far away, and says that there are some', () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const after = before.map((line, index) => (index === 10 ? 'new' : line));
    const near = (index: number): string => `  line ${index}`;
    assert.equal(
      differenceOf(lines(...before), lines(...after)),
      lines('  …', near(7), near(8), near(9), '- line 10', '+ new', near(11), near(12), near(13), '  …'),
    );
  });
});
