import { expect } from '@open-wc/testing';
import { smallSurvey } from './small-survey.ts';

describe('the full checker on a page with a strict Content Security Policy', () => {
  it('makes no code from text, not even to try', async () => {
    const original = globalThis.Function;
    const made: unknown[] = [];
    const spy = new Proxy(original, {
      construct: (target, parameters: string[]) => {
        made.push(parameters);
        return Reflect.construct(target, parameters);
      },
      apply: (target, self, parameters: string[]) => {
        made.push(parameters);
        return Reflect.apply(target, self, parameters) as unknown;
      },
    });
    globalThis.Function = spy;
    try {
      // Loaded here, because zod looks for `Function` when the first schema is made.
      const { findFaults } = await import('../../src/check/find-faults.ts');
      expect(findFaults(smallSurvey())).to.deep.equal([]);
      expect(findFaults({ id: 3 }).length).to.be.above(0);
    } finally {
      globalThis.Function = original;
    }
    expect(made).to.deep.equal([]);
  });
});
