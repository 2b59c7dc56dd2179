import type { Session } from '../../engine/session.ts';
import { sayAnswer } from './piping.ts';
import type { Texts } from '../base/texts.ts';

/** A question with what was answered, or a heading above some. */
export interface DescribedAnswer {
  /** Does it only stand above others: a group, a repeated question, or one of the things it is repeated for? */
  readonly kind: 'answer' | 'heading';
  /** The question; for one of several things: the repeated question. */
  readonly name: string;
  /** What is asked, in the respondent's language. */
  readonly title: string;
  /** The answer in words; nothing when there is none. */
  readonly answer: string | undefined;
  /** How deep it stands: 0 on the page itself, 1 as part of another question, and so on. */
  readonly depth: number;
}

/** A page with its questions, as the respondent sees them. */
export interface DescribedPage {
  /** Position of the page in the survey file. */
  readonly page: number;
  /** The name of the page. */
  readonly name: string;
  /** Its title in the respondent's language; empty when it has none. */
  readonly title: string;
  readonly answers: readonly DescribedAnswer[];
}

/**
 * Says all answers in words: every question that is shown, answered or not, with follow-ups after the question that
 * they belong to. Notes and computed values are left out, and so are pages without anything to answer.
 *
 * @param session what is answered; the code of all its question types must be at hand
 * @param texts the respondent's language
 * @returns the pages in the order of the survey file, their questions in the order shown
 * @example
 * for (const { title, answers } of describeAnswers(session, texts)) print(title, answers);
 */
export function describeAnswers(session: Session, texts: Texts): readonly DescribedPage[] {
  const { survey, questions } = session.checked;

  function describe(name: string, depth: number): DescribedAnswer[] {
    const node = questions.get(name)!;
    const { visible, answer } = session.question(name);
    const { question, logic, followUps } = node;
    const isHeading = logic.nested !== undefined;
    if (!visible || logic.computed || (logic.answerless && !isHeading)) return [];
    const own: DescribedAnswer = {
      kind: isHeading ? 'heading' : 'answer',
      name,
      title: texts.text(question.title),
      answer: isHeading || answer === undefined ? undefined : sayWithUnit(name),
      depth,
    };
    const context = { question, text: texts.text, word: texts.word, language: texts.locale };
    const entries = logic.entries?.(answer, context);
    if (!entries) return [own, ...followUps.flatMap((followUp) => describe(followUp, depth + 1))];
    const things = entries.flatMap(({ title, questions: parts }) => {
      const described = parts.flatMap((part) => describe(part, depth + 2));
      const heading = { kind: 'heading', name, title, answer: undefined, depth: depth + 1 } as const;
      return described.length > 0 ? [heading, ...described] : [];
    });
    return [own, ...things];
  }

  function sayWithUnit(name: string): string {
    const node = questions.get(name)!;
    const { answer } = session.question(name);
    const said = texts.apart(sayAnswer(answer, node, texts.text, texts.locale, '\n'));
    const { unit } = node.question as { readonly unit?: Parameters<Texts['text']>[0] };
    return typeof answer === 'number' && unit !== undefined ? `${said}\u00a0${texts.text(unit)}` : said;
  }

  return survey.pages.flatMap(({ name, title }, page) => {
    const answers = session
      .questionsOf(page)
      .filter((question) => questions.get(question)!.parent === undefined)
      .flatMap((question) => describe(question, 0));
    return answers.some(({ kind }) => kind === 'answer') ? [{ page, name, title: texts.text(title), answers }] : [];
  });
}
