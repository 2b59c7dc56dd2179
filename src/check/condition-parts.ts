/** A part of a condition that may be written in another language. */
export interface Part {
  readonly kind: 'text' | 'smart' | 'entity' | 'answer' | 'number' | 'word' | 'sign' | 'space' | 'hidden';
  readonly text: string;
  readonly at: number;
}

const singles = '‘’‚‛‹›`´′';
const doubles = '“”„‟″«»';
const parts = new RegExp(
  [
    String.raw`(?<text>'[^']*'|"[^"]*")`,
    String.raw`(?<smart>[${doubles}][^${doubles}"]*[${doubles}"]|[${singles}][^${singles}']*[${singles}'])`,
    String.raw`(?<entity>&(?:quot|apos|#39);.*?&(?:quot|apos|#39);)`,
    String.raw`(?<answer>\$?\{[^{}]*\})`,
    String.raw`(?<number>\d+(?:[.,]\d+)?)`,
    String.raw`(?<word>is\s+(?:not\s+)?empty(?!\w)|[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*)`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<hidden>[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f])`,
    String.raw`(?<sign>&(?:amp|lt|gt);=?(?:&amp;)?|[!=]==?|<>|=>|=<|>=|<=|&&|\|\||.)`,
  ].join('|'),
  'gsu',
);

/**
 * Takes a text apart that is meant as a condition, whatever signs it has.
 *
 * @param source the text; nothing of it is lost
 */
export function partsOf(source: string): readonly Part[] {
  return [...source.matchAll(parts)].map(({ groups, index, 0: text }) => {
    const [kind] = Object.entries(groups!).find(([, found]) => found !== undefined)!;
    return { kind: kind as Part['kind'], text, at: index };
  });
}
