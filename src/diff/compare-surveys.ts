import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Survey } from '../schema/survey.ts';
import { change, raiseVersion, type Change, type Impact } from './change.ts';
import { comparePages } from './compare-pages.ts';
import { comparePlaces } from './compare-places.ts';
import { compareQuestion } from './compare-question.ts';
import { placeQuestions, type PlacedQuestion } from './place-questions.ts';
import { sameJson } from './same-json.ts';

/** What differs between two versions of a survey file. */
export interface SurveyDifference {
  /** Every change, the worst first. */
  readonly changes: readonly Change[];
  /** Was the version raised? */
  readonly isRaised: boolean;
  /** Would stored answers be mixed with answers that mean something else? */
  readonly breaks: boolean;
  /** Must the version be raised before the file is put in the place of the old one? */
  readonly needsVersion: boolean;
  /** Can the answers stored before be opened, exported and counted together with those to the new version? */
  readonly isCompatible: boolean;
}

/** What changes when the survey is offered, or for whom the file is written, and nothing that is asked or promised. */
const keepsVersion = new Set(['opens', 'closes', 'timeZone']);

/** What nobody sees: no change at all. */
const unseen = ['$schema', '$comment', 'accept', 'format'];

const ranks: Readonly<Record<Impact, number>> = { breaking: 0, caution: 1, harmless: 2 };

/**
 * Says what changed between two versions of a survey, and which changes break the answers that are stored.
 *
 * @param before the version for which answers are stored
 * @param after the version that takes its place
 * @example
 * const { changes, breaks } = compareSurveys(before, after);
 * for (const { impact, where, message } of changes) console.log(impact, where, message);
 */
export function compareSurveys(before: CheckedSurvey, after: CheckedSurvey): SurveyDifference {
  const content = [
    ...compareQuestions(before, after),
    ...comparePages(before.survey, after.survey),
    ...comparePlaces(before, after),
  ];
  const frame = compareFrame(before.survey, after.survey);
  const changes = [...content, ...frame];
  const all = [...changes, ...compareVersions(before.survey, after.survey, changes)];
  const sorted = all.toSorted((left, right) => ranks[left.impact] - ranks[right.impact]);
  const isRaised = after.survey.version > before.survey.version;
  return {
    changes: sorted,
    isRaised,
    breaks: !isRaised && sorted.some(({ impact }) => impact === 'breaking'),
    needsVersion: !isRaised && changes.some((one) => !one.keepsVersion),
    isCompatible: changes.every(({ impact }) => impact !== 'breaking'),
  };
}

function compareQuestions(before: CheckedSurvey, after: CheckedSurvey): readonly Change[] {
  const old = placeQuestions(before);
  const now = placeQuestions(after);
  const added = [...now].flatMap(([name, question]) => (old.has(name) ? [] : [question]));
  const gone = [...old].flatMap(([name, question]) => (now.has(name) ? [] : [question]));
  const renamed = new Map(gone.flatMap((lost) => pairOf(lost, added)));
  const taken = new Set(renamed.values());
  return [
    ...gone.map((lost) => describeLoss(lost, renamed.get(lost))),
    ...added.filter((found) => !taken.has(found)).flatMap(describeAddition),
    ...[...now].flatMap(([name, found]) => (old.has(name) ? compareQuestion(old.get(name)!, found) : [])),
  ];
}

/** The question that a lost one became: the only new one of its type with its title. */
function pairOf(lost: PlacedQuestion, added: readonly PlacedQuestion[]): [PlacedQuestion, PlacedQuestion][] {
  const alike = added.filter(
    ({ question }) => question.type === lost.question.type && sameJson(question.title, lost.question.title),
  );
  return alike.length === 1 && !lost.logic.answerless ? [[lost, alike[0]!]] : [];
}

function describeLoss({ question, logic, path }: PlacedQuestion, successor: PlacedQuestion | undefined): Change {
  const { name } = question;
  if (logic.answerless) return change('harmless', ['old', path], `"${name}" is gone; it had no answers`);
  if (successor)
    return change(
      'breaking',
      ['new', [...successor.path, 'name']],
      `"${name}" seems to be called "${successor.question.name}" now: stored answers to "${name}" belong to no question`,
      `Give it its old name "${name}"; respondents never see it. Otherwise raise "version".`,
    );
  return change(
    'breaking',
    ['old', path],
    `"${name}" is gone: stored answers to it belong to no question`,
    `Keep the question and hide it with "visibleIf", or raise "version".`,
  );
}

function describeAddition({ question, logic, path }: PlacedQuestion): Change[] {
  const { name, required, requiredIf } = question;
  if (logic.answerless || (!required && requiredIf === undefined))
    return [change('harmless', ['new', path], `"${name}" is new; stored answers have none to it`)];
  const message = `"${name}" is new and required: stored answers lack it`;
  return [change('breaking', ['new', path], message, `Make it optional, or raise "version".`)];
}

/** What stands around the questions. */
function compareFrame(before: Survey, after: Survey): readonly Change[] {
  const changes: Change[] = [];
  if (before.id !== after.id) {
    const message = `the id changes from "${before.id}" to "${after.id}": stored answers belong to another survey`;
    changes.push(change('breaking', ['new', ['id']], message, `Keep the id "${before.id}".`));
  }
  if (!sameJson(before.privacy, after.privacy)) {
    const isRaised = after.version > before.version;
    changes.push(
      change(
        isRaised ? 'caution' : 'breaking',
        ['new', after.privacy ? ['privacy'] : []],
        'the privacy block changes: those who have answered were promised something else',
        isRaised ? 'Keep to the old promise for the answers stored before.' : raiseVersion,
      ),
    );
  }
  const lost = before.languages.filter((language) => !after.languages.includes(language));
  if (lost.length > 0)
    changes.push(change('caution', ['new', ['languages']], `the survey is no longer offered in ${lost.join(', ')}`));
  const compared = new Set(['id', 'version', 'privacy', 'pages', ...unseen]);
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (compared.has(key) || (key === 'languages' && lost.length > 0)) continue;
    if (sameJson(before[key as keyof Survey], after[key as keyof Survey])) continue;
    const changed = change('harmless', Object.hasOwn(after, key) ? ['new', [key]] : ['old', [key]], `"${key}" changes`);
    changes.push(keepsVersion.has(key) ? { ...changed, keepsVersion: true } : changed);
  }
  return changes;
}

function compareVersions(before: Survey, after: Survey, changes: readonly Change[]): readonly Change[] {
  const place = ['new', ['version']] as const;
  if (after.version < before.version) {
    const message = `the version falls from ${before.version} to ${after.version}: its answers would be mixed with older ones`;
    return [change('breaking', place, message, `Set "version" to ${before.version + 1}.`)];
  }
  const isNeeded = changes.some((one) => !one.keepsVersion);
  if (after.version > before.version && !isNeeded) {
    const message = `the version rises from ${before.version} to ${after.version}, and nothing that changes needs it: answers to the two are kept apart`;
    const advice = `Set "version" back to ${before.version}, unless there are answers to ${after.version}: then give both files to "survey-form open", "export" and "results".`;
    return [change('caution', place, message, advice)];
  }
  if (after.version > before.version || !isNeeded) return [];
  const isBroken = changes.some(({ impact }) => impact === 'breaking');
  const message = `the survey changes, but its version is still ${after.version}`;
  return [change(isBroken ? 'breaking' : 'caution', place, message, `Set "version" to ${before.version + 1}.`)];
}
