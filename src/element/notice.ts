import type { Survey } from '../schema/survey.ts';
import { formatMoment } from './availability.ts';
import type { Draft } from './stage.ts';
import type { Texts } from './texts.ts';

/**
 * The sentences of the privacy notice, computed from what is really switched on. Nothing is sealed yet, so the word
 * "anonymous" does not occur.
 *
 * @param survey what it promises
 * @param texts the respondent's language
 * @param draft what is kept on the device, when the page wants that
 */
export function noticeOf(
  { privacy = {}, timeZone }: Pick<Survey, 'privacy' | 'timeZone'>,
  texts: Texts,
  draft?: Pick<Draft, 'until'>,
): readonly string[] {
  const { owner, purpose, minimumGroup, retention, contact } = privacy;
  const { word, text } = texts;
  return [
    word('notice.sent'),
    ...(owner === undefined ? [] : [word('notice.owner', { owner: text(owner) })]),
    word('notice.noTracking'),
    draft?.until
      ? word('notice.draft', { date: formatMoment(draft.until.toISOString(), texts.locale, timeZone).date })
      : word('notice.device'),
    ...(minimumGroup === undefined ? [] : [word('notice.group', { count: minimumGroup })]),
    word('notice.noWithdraw'),
    word('notice.notEncrypted'),
    word('notice.work'),
    ...(purpose === undefined ? [] : [word('notice.purpose', { purpose: text(purpose) })]),
    ...(retention === undefined
      ? []
      : [word('notice.retention', { duration: formatDuration(retention, texts.locale) })]),
    ...(contact === undefined ? [] : [word('notice.contact', { contact })]),
  ];
}

/** An ISO 8601 duration in words: `P6M` gives "6 mois" in French. */
export function formatDuration(duration: string, locale: string): string {
  const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
  return [...duration.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count, letter]) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: units[letter!]!, unitDisplay: 'long' }).format(
        Number(count),
      ),
    )
    .join(' ');
}
