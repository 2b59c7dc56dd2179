// How often the hints of the free-text guard are right, and how much they overlook, on sentences with marked identities.
// Run with `npm run bench:guard`; `-- --list` shows what was missed and what was found in error.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findIdentities } from '../../src/guard/find-identities.ts';

/** @import { IdentityKind } from '../../src/guard/finding.ts' */

/**
 * What was counted of one kind.
 *
 * @typedef {object} Count
 * @property {number} right marked and found
 * @property {number} missed marked only
 * @property {number} wrong found only
 */

/** @type {readonly IdentityKind[]} */
const kinds = ['name', 'phone', 'mail', 'register', 'account', 'plate'];
const { values: options } = parseArgs({ options: { list: { type: 'boolean', default: false } } });

/** @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>} */
const corpus = JSON.parse(readFileSync(new URL('../../test/guard/corpus.json', import.meta.url), 'utf8'));
/**
 * Takes the marks `{kind:…}` out of a sentence.
 *
 * @param {string} marked
 */
function readSentence(marked) {
  /** @type {{ kind: string, start: number, end: number }[]} */
  const identities = [];
  let text = '';
  for (const [whole, kind, inner = whole] of marked.matchAll(/\{(\w+):([^}]*)\}|[^{]+/g)) {
    if (kind !== undefined) identities.push({ kind, start: text.length, end: text.length + inner.length });
    text += inner;
  }
  return { text, identities };
}

/**
 * @param {string} half
 * @param {readonly string[]} sentences
 */
function describe(half, sentences) {
  /** @type {Map<string, Count>} */
  const counts = new Map(kinds.map((kind) => [kind, { right: 0, missed: 0, wrong: 0 }]));
  const all = { right: 0, missed: 0, wrong: 0 };
  let quiet = 0;
  let falseAlarms = 0;
  /** @type {string[]} */
  const remarks = [];
  for (const { text, identities } of sentences.map(readSentence)) {
    const findings = findIdentities(text);
    /** @param {string} kind @param {keyof Count} what */
    const count = (kind, what) => {
      all[what]++;
      const ofKind = counts.get(kind);
      if (ofKind) ofKind[what]++;
    };
    /** @typedef {{ readonly kind: string, readonly start: number, readonly end: number }} Place */
    const touches = (/** @type {Place} */ one) => (/** @type {Place} */ other) =>
      one.kind === other.kind && one.start < other.end && other.start < one.end;
    for (const identity of identities) {
      const isFound = findings.some(touches(identity));
      count(identity.kind, isFound ? 'right' : 'missed');
      if (!isFound) remarks.push(`missed ${identity.kind}: ${text}`);
    }
    for (const finding of findings) {
      if (identities.some(touches(finding))) continue;
      count(finding.kind, 'wrong');
      remarks.push(`wrong ${finding.kind} "${text.slice(finding.start, finding.end)}": ${text}`);
    }
    if (identities.length > 0) continue;
    quiet++;
    if (findings.length > 0) falseAlarms++;
  }
  const rows = [...counts, /** @type {const} */ (['all', all])].map(
    ([kind, { right, missed, wrong }]) =>
      `  ${kind.padEnd(10)}${share(right, right + wrong)}${share(right, right + missed)}${String(right + missed).padStart(10)}`,
  );
  return [
    `${half}: ${sentences.length} sentences`,
    `  ${'kind'.padEnd(10)}${'precision'.padStart(12)}${'recall'.padStart(12)}${'marked'.padStart(10)}`,
    ...rows,
    `  ${falseAlarms} of ${quiet} sentences without an identity get a hint`,
    ...(options.list ? remarks.map((remark) => `  ${remark}`) : []),
  ].join('\n');
}

/**
 * @param {number} part
 * @param {number} whole
 */
const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(12);

for (const [half, languages] of Object.entries(corpus)) {
  console.log(`${describe(half, Object.values(languages).flat())}\n`);
}
