/** A part of a condition that may be written in another language. */
export interface Part {
  /** `field`: a name in brackets; `picked`: whether a choice is among the answers; `condition`: what was rewritten as one. */
  readonly kind:
    'text' | 'smart' | 'entity' | 'field' | 'answer' | 'number' | 'word' | 'sign' | 'hidden' | 'picked' | 'condition';
  readonly text: string;
  /** The space before it. */
  readonly gap: string;
  readonly at: number;
}

const singles = '‘’‚‛‹›`´′';
const doubles = '“”„‟″«»';
const parts = new RegExp(
  [
    String.raw`(?<text>'[^']*'|"[^"]*")`,
    String.raw`(?<smart>[${doubles}][^${doubles}"]*[${doubles}"]|[${singles}][^${singles}']*[${singles}'])`,
    String.raw`(?<entity>&(?:quot|apos|#39);.*?&(?:quot|apos|#39);)`,
    String.raw`(?<field>\[[\p{L}_]\w*(?:\(\w+\))?\])`,
    String.raw`(?<answer>\{\{[^{}]*\}\}|\$?\{[^{}]*\})`,
    String.raw`(?<number>\d+(?:[.,]\d+)?)`,
    String.raw`(?<word>[a-z]+n['’]t(?!\w)|(?:jr:)?[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}_]+(?=\())?(?:\.[\p{L}\p{N}_]+)*)`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<hidden>[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f])`,
    String.raw`(?<sign>&(?:amp|lt|gt);=?(?:&amp;)?|[!=]==?|[!<>=]\s+=|<>|=>|=<|>=|<=|=~|\*\*|&&|\|\||.)`,
  ].join('|'),
  'gsu',
);

/**
 * Takes a text apart that is meant as a condition, whatever signs it has.
 *
 * @param source the text; nothing of it is lost
 */
export function partsOf(source: string): readonly Part[] {
  const found: Part[] = [];
  let gap = '';
  for (const { groups, index, 0: text } of source.trimEnd().matchAll(parts)) {
    const [kind] = Object.entries(groups!).find(([, part]) => part !== undefined)!;
    if (kind !== 'space') found.push({ kind: kind as Part['kind'], text, gap, at: index });
    gap = kind === 'space' ? text : '';
  }
  return found;
}

/** Writes parts as one text. A word that takes the place of a sign gets space around it. */
export function joined(all: readonly Part[]): string {
  return all
    .map(({ text, gap }, index) => {
      const before = all[index - 1]?.text ?? '';
      const touches =
        /[\w)\]}]$|.['"]$/s.test(before) && /^(?:[\w{[]|['"].)/s.test(text) && (isWord(before) || isWord(text));
      const isJoin = /^(?:and|or|not)$/.test(before) && text === '(';
      return ((touches || isJoin) && gap === '' ? ' ' : gap) + text;
    })
    .join('')
    .trim();
}

const isWord = (text: string): boolean => /^[a-z]+$/.test(text);
