import type { AnswerReference } from '../../engine/expression/names.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { suggest } from '../report/suggest.ts';
import type { Report } from '../conditions/comparison-faults.ts';
import type { Domain } from '../answers/domain.ts';
import { wordsOf } from '../conditions/type-words.ts';

/**
 * Says which part of an answer is not there: the row, the column, or the question that is asked about each thing.
 *
 * @param part names a question, and a part of it that it has not
 * @param domain what the question can be answered with
 * @param questions of the survey
 * @param report takes what is found
 */
export function reportMissingPart(
  part: AnswerReference,
  domain: Domain,
  questions: CheckedSurvey['questions'],
  report: Report,
): void {
  const { name, row = '', inside = [] } = part;
  const written = [row, ...inside].join('.');
  const whole = wordsOf({ ...part, row: undefined, inside: undefined }, questions);
  if (domain.kind !== 'rows' && propertiesOfOthers.has(written)) {
    const message = `${whole} has no parts, so ${wordsOf(part, questions)} is always empty`;
    return report('condition-value', part, message, written === 'length' ? lengthOf(whole, domain) : whole);
  }
  const say = (message: string, word: string, known: Iterable<string>): void =>
    report('condition-value', part, message, suggest(word, known));
  if (domain.kind !== 'rows') {
    const parts = partsAsked(questions.get(name)!.question);
    if (parts.includes(written)) {
      return report(
        'condition-value',
        part,
        `${whole} has no answer of its own: write {${written}} for the question in it`,
      );
    }
    const lack = parts.length > 0 ? `${whole} asks no "${written}"` : `${whole} has no parts`;
    return say(`${lack}, so ${wordsOf(part, questions)} is always empty`, written, parts);
  }
  const cells = domain.rows.get(row);
  if (!cells) return say(`${whole} has no row "${written}"`, written.replace(/['"]/g, ''), domain.rows.keys());
  const shown = wordsOf({ ...part, inside: undefined }, questions);
  if (cells.kind !== 'rows') return say(`${shown} has no parts`, written, []);
  const column = inside.join('.');
  say(`${shown} has no column "${column}"`, column, cells.rows.keys());
}

/** What LimeSurvey, SurveyJS and JavaScript read of an answer. */
const propertiesOfOthers = new Set(['NAOK', 'value', 'code', 'shown', 'length']);

const lengthOf = (whole: string, { kind }: Domain): string =>
  kind === 'list' ? `count(${whole})` : `length(${whole})`;

/** The questions that are asked about each of several things. */
const partsAsked = (question: object): readonly string[] =>
  ((question as { readonly questions?: readonly { readonly name: string }[] }).questions ?? []).map(({ name }) => name);
