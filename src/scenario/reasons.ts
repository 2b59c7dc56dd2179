import type { CheckedSurvey } from '../engine/read-survey.ts';
import type { Session } from '../engine/session.ts';
import { suggest } from '../check/report/suggest.ts';
import { isLeftOut } from './is-left-out.ts';

/** Why the respondent is not on a page. */
export function pageReason({ survey }: CheckedSurvey, name: string): string {
  const names = survey.pages.map((page) => page.name);
  return names.includes(name) ? 'another page is shown' : `no page is named "${name}"${meant(name, names)}`;
}

/** What was probably meant, as the end of a sentence. */
export function meant(word: string, known: Iterable<string>): string {
  const guess = suggest(word, known);
  return guess === undefined ? '' : ` – did you mean "${guess}"?`;
}

/** The name of the page that is shown. */
export const pageOf = ({ checked, snapshot }: Session): string => checked.survey.pages[snapshot.page]!.name;

/** Why nothing can be said of a question: there is none of that name. */
export function unknownReason({ checked }: Session, name: string): string | undefined {
  const { questions } = checked;
  if (questions.has(name)) return undefined;
  if (isLeftOut(checked, name)) return `"${name}" is never asked: no question is repeated for such a choice`;
  return `no question is named "${name}"${meant(name, questions.keys())}`;
}

/** Why a question is not in sight: hidden, or on another page. */
export function hiddenReason(session: Session, name: string): string | undefined {
  if (!session.question(name).visible) return `"${name}" is hidden`;
  const { page } = session.checked.questions.get(name)!;
  if (page === session.snapshot.page) return undefined;
  return `"${name}" is on the page "${session.checked.survey.pages[page]!.name}"; this is "${pageOf(session)}"`;
}

/** Why a question cannot be answered now. */
export function closedReason(session: Session, name: string): string | undefined {
  const reason = unknownReason(session, name) ?? hiddenReason(session, name);
  if (reason !== undefined) return reason;
  const { logic } = session.checked.questions.get(name)!;
  if (logic.answerless || logic.computed) return `"${name}" is not asked: a ${logic.type} takes no answer`;
  return session.question(name).enabled ? undefined : `"${name}" is disabled`;
}
