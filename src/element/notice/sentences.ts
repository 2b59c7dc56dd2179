import type { MessageParams } from '../../locales/message.ts';
import { formatDay } from '../base/format-day.ts';
import type { Texts } from '../base/texts.ts';
import type { Switches } from './switches.ts';
import { own } from '../../schema/own.ts';

/**
 * What a sentence is worth to the reader.
 *
 * - `proof`: the published program does it, and anybody can look
 * - `promise`: people say so
 * - `limit`: what nothing here prevents
 * - `legal`: what the law wants to be said
 */
export type Kind = 'proof' | 'promise' | 'limit' | 'legal';

/** A sentence of the notice. */
export interface Sentence {
  /** Its words: `notice.` and this. */
  readonly key: string;
  readonly kind: Kind;
  /** Unfolded at once, or only with the rest? */
  readonly part: 'medium' | 'long';
  /** Is it said? What it names, or nothing. */
  when(switches: Switches, texts: Texts): MessageParams | false;
}

const named = (name: string, value: unknown): MessageParams | false =>
  value !== undefined && { [name]: value as string };

const said = (holds: boolean): MessageParams | false => holds && {};

/** Does nothing link answers to somebody, so that they cannot be found again? */
const isUnlinked = ({ sealed, forgets, asksWho }: Switches): boolean => sealed && !!forgets && !asksWho;

/** Every sentence that the notice can say, in the order in which they stand. */
export const sentences: readonly Sentence[] = [
  { key: 'sealed', kind: 'proof', part: 'medium', when: ({ sealed, refusal }) => said(sealed && !refusal) },
  { key: 'notEncrypted', kind: 'limit', part: 'medium', when: ({ sealed, refusal }) => said(!sealed && !refusal) },
  { key: 'sent', kind: 'proof', part: 'medium', when: () => ({}) },
  { key: 'noTracking', kind: 'proof', part: 'medium', when: () => ({}) },
  { key: 'device', kind: 'proof', part: 'medium', when: ({ draftUntil }) => said(!draftUntil) },
  {
    ...{ key: 'draft', kind: 'limit', part: 'medium' },
    when: ({ draftUntil, timeZone }, { locale }) => !!draftUntil && { date: formatDay(draftUntil, locale, timeZone) },
  },
  {
    ...{ key: 'forgets', kind: 'promise', part: 'medium' },
    when: ({ forgets, refusal }) => said(forgets === 'collector' && !refusal),
  },
  {
    ...{ key: 'forgetsSaid', kind: 'promise', part: 'medium' },
    when: ({ forgets, refusal }) => said(forgets === 'owner' && !refusal),
  },
  { key: 'mayKeep', kind: 'limit', part: 'medium', when: ({ forgets, refusal }) => said(!forgets && !refusal) },
  { key: 'group', kind: 'promise', part: 'medium', when: ({ minimumGroup }) => named('count', minimumGroup) },
  { key: 'work', kind: 'limit', part: 'medium', when: () => ({}) },
  { key: 'page', kind: 'limit', part: 'medium', when: ({ alone }) => said(!alone) },
  { key: 'freeText', kind: 'limit', part: 'medium', when: ({ freeText }) => said(freeText) },
  { key: 'profile', kind: 'limit', part: 'medium', when: ({ profile }) => said(profile) },
  { key: 'fingerprint', kind: 'proof', part: 'long', when: ({ fingerprint }) => named('fingerprint', fingerprint) },
  { key: 'length', kind: 'proof', part: 'long', when: ({ sealed, refusal }) => said(sealed && !refusal) },
  { key: 'owner', kind: 'legal', part: 'long', when: ({ owner }, { text }) => !!owner && { owner: text(owner) } },
  {
    ...{ key: 'purpose', kind: 'legal', part: 'long' },
    when: ({ purpose }, { text }) => !!purpose && { purpose: text(purpose) },
  },
  {
    ...{ key: 'retention', kind: 'promise', part: 'long' },
    when: ({ retention }, { locale }) => !!retention && { duration: formatDuration(retention, locale) },
  },
  { key: 'noWithdraw', kind: 'limit', part: 'long', when: (switches) => said(isUnlinked(switches)) },
  { key: 'withdraw', kind: 'legal', part: 'long', when: (switches) => said(!isUnlinked(switches)) },
  { key: 'authority', kind: 'legal', part: 'long', when: () => ({}) },
  { key: 'contact', kind: 'legal', part: 'long', when: ({ contact }) => named('contact', contact) },
];

/** An ISO 8601 duration in words: `P6M` gives "6 mois" in French. */
export function formatDuration(duration: string, locale: string): string {
  const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
  return [...duration.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count, letter]) =>
      new Intl.NumberFormat(locale, own({ style: 'unit', unit: units[letter!]!, unitDisplay: 'long' })).format(
        Number(count),
      ),
    )
    .join(' ');
}
