import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { Question } from '../../schema/question.ts';

/** The pictures of each survey, kept so that no browser fetches one again when it comes into view. */
const kept = new WeakMap<CheckedSurvey, readonly HTMLImageElement[]>();

/**
 * Fetches the pictures of all choices of a survey at once. A picture that is fetched when its question appears tells the
 * site that it comes from, and whoever watches the network, what was answered before.
 *
 * @param checked the survey, of which each picture is fetched once
 */
export function fetchPictures(checked: CheckedSurvey): void {
  if (kept.has(checked)) return;
  const addresses = [...checked.questions.values()].flatMap(({ question }) => picturesOf(question));
  kept.set(
    checked,
    [...new Set(addresses)].map((address) => {
      const picture = new Image();
      picture.referrerPolicy = 'no-referrer';
      picture.src = address;
      return picture;
    }),
  );
}

/** The addresses of a question's pictures; questions of other types than ours may mean anything by `choices`. */
function picturesOf(question: Question): readonly string[] {
  const { type, choices = [] } = question as Question & { choices?: readonly { readonly imageLink?: string }[] };
  return type === 'choice' ? choices.flatMap(({ imageLink }) => imageLink ?? []) : [];
}
