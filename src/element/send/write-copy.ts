import type { Session } from '../../engine/session.ts';
import { serializeEnvelope, type Envelope } from '../../transport/envelope.ts';
import { describeAnswers } from '../form/describe-answers.ts';
import type { Texts } from '../base/texts.ts';

/**
 * Writes all answers as a text that people can read, with what would have been posted at the end, on one line, for the
 * owner of the survey.
 *
 * @param session what was answered
 * @param texts the respondent's language
 * @param envelope what could not be sent; nothing when it could not be sealed
 * @example
 * writeCopy(session, texts, envelope); // "Le téléphone\n\nVotre situation\n\nRecevez-vous des appels ?\n    Oui\n…"
 */
export function writeCopy(session: Session, texts: Texts, envelope: Envelope | undefined): string {
  const indent = (text: string, depth: number): string => text.replace(/^(?=.)/gm, '    '.repeat(depth));
  const pages = describeAnswers(session, texts).map(({ title, answers }, index, all) => [
    // With one question on each page, several have the same title.
    ...(title === '' || title === all[index - 1]?.title ? [] : [`== ${title} ==`]),
    ...answers.map(({ kind, title: question, answer, depth }) =>
      kind === 'heading' ? indent(question, depth) : `${indent(question, depth)}\n${indent(answer ?? '–', depth + 1)}`,
    ),
  ]);
  return [
    texts.text(session.checked.survey.title),
    texts.word('copy.unsent'),
    ...pages.flat(),
    ...(envelope ? [texts.word('copy.forOwner'), serializeEnvelope(envelope)] : []),
    '',
  ].join('\n\n');
}
