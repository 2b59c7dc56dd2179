import { expect } from '@open-wc/testing';
import { suppress, type TallyBounds } from './suppress.ts';

const one = { least: 1, most: 1 };

describe('suppress', () => {
  const examples: readonly [string, readonly number[], TallyBounds, ReturnType<typeof suppress>][] = [
    [
      'shows counts of 5 or more, and that nobody gave an answer',
      [20, 15, 5, 0],
      { ...one, answered: 40 },
      [20, 15, 5, 0],
    ],
    ['hides a small count, and another one with it', [20, 3, 9, 8], { ...one, answered: 40 }, [20, null, 9, null]],
    [
      'hides the other one from the end of the list, whatever its size',
      [5, 3, 12, 20],
      { ...one, answered: 40 },
      [5, null, 12, null],
    ],
    ['passes over what nobody answered', [20, 17, 3, 0], { ...one, answered: 40 }, [20, null, null, 0]],
    [
      'hides more when the hidden ones together are few',
      [20, 10, 1, 5],
      { ...one, answered: 36 },
      [20, null, null, null],
    ],
    ['publishes nothing when nothing would be left', [37, 3], { ...one, answered: 40 }, undefined],
    ['publishes nothing when all said the same', [40, 0], { ...one, answered: 40 }, undefined],
    ['hides what nearly all picked among several', [38, 20, 15], { least: 1, most: 3, answered: 40 }, [null, 20, null]],
    ['hides what all picked among several', [40, 20, 15], { least: 1, most: 3, answered: 40 }, [null, 20, null]],
    [
      'hides no more where the hidden ones may just be as high as they can',
      [20, 11, 4, 5],
      { ...one, answered: 40 },
      [20, 11, null, null],
    ],
    [
      'hides no more where the hidden ones may just be as low as they can',
      [12, 12, 3, 14],
      { least: 2, most: 3, answered: 20 },
      [12, 12, null, null],
    ],
    [
      'takes what nearly all picked for little less than all',
      [18, 12, 12, 6],
      { least: 2, most: 3, answered: 20 },
      [null, 12, 12, null],
    ],
    [
      'hides an answer that stands alone like any other',
      [20, 3, 18, 10],
      { least: 1, most: 2, answered: 40, exclusive: [3] },
      [20, null, 18, null],
    ],
    [
      'counts on one answer from those whose answer stands alone, and hides no more for their sake',
      [30, 3, 27, 10],
      { least: 1, most: 2, answered: 40, exclusive: [3] },
      [30, null, 27, null],
    ],
  ];
  for (const [behaviour, counts, bounds, published] of examples) {
    it(behaviour, () => expect(suppress(counts, bounds)).to.deep.equal(published));
  }

  describe('leaves every hidden count open, also for who knows the rules', () => {
    const plans: Record<string, readonly (TallyBounds & { readonly choices: number })[]> = {
      'one answer': [10, 15, 20, 24].flatMap((answered) => [2, 3, 4].map((choices) => ({ ...one, answered, choices }))),
      'several answers': [10, 13, 16].flatMap((answered) =>
        [2, 3].flatMap((most) => [1, 2].map((least) => ({ least, most, answered, choices: 3 }))),
      ),
      'several of four': [2, 4].map((most) => ({ least: 1, most, answered: 12, choices: 4 })),
      'several, or none of them': [12, 16].flatMap((answered) =>
        [1, 2].map((most) => ({ least: 1, most: most + 1, answered, exclusive: [3], choices: 4 })),
      ),
    };
    for (const [name, bounds] of Object.entries(plans)) {
      it(name, () => bounds.forEach(expectOpen));
    }
  });
});

/** Counts everything that can be answered, and looks at all that give the same publication. */
function expectOpen(bounds: TallyBounds & { readonly choices: number }): void {
  const groups = new Map<string, Set<number>[]>();
  for (const counts of possibleCounts(bounds)) {
    const published = suppress(counts, bounds);
    if (!published) continue;
    const key = published.join();
    const seen = groups.get(key) ?? counts.map(() => new Set<number>());
    counts.forEach((count, index) => seen[index]!.add(count));
    groups.set(key, seen);
  }
  for (const [key, seen] of groups) {
    for (const [index, cell] of key.split(',').entries()) {
      if (cell !== '') continue;
      const told = `${key} of ${JSON.stringify(bounds)}, number ${index + 1}: ${[...seen[index]!].join()}`;
      const small = [...seen[index]!].filter((count) => count < 5);
      const nearAll = bounds.most > 1 ? [...seen[index]!].filter((count) => bounds.answered - count < 5) : [];
      // Other numbers are hidden for the sake of these alone.
      expect(small.length, told).to.not.equal(1);
      expect(nearAll.length, told).to.not.equal(1);
    }
  }
}

function* possibleCounts({ answered, least, most, exclusive = [], choices }: TallyBounds & { choices: number }) {
  const all = function* (length: number): Generator<number[]> {
    if (length === 0) {
      yield [];
      return;
    }
    for (const rest of all(length - 1)) for (let count = 0; count <= answered; count++) yield [...rest, count];
  };
  for (const counts of all(choices)) {
    const alone = exclusive.reduce((sum, index) => sum + counts[index]!, 0);
    const others = counts.filter((_, index) => !exclusive.includes(index));
    const together = others.reduce((sum, count) => sum + count, 0);
    const rest = answered - alone;
    const fits = rest >= 0 && others.every((count) => count <= rest);
    if (fits && together >= least * rest && together <= most * rest) yield counts;
  }
}
