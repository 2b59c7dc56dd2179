import type { Session } from '../../engine/session.ts';
import type { Texts } from '../base/texts.ts';

/**
 * What a question is called away from its place: "Which one?" alone says nothing, "Your team – Which one?" does.
 *
 * @param name a question; one that belongs to another is named after that, or after the thing that it is asked about
 * @example
 * titleInContext('team-other', session, texts); // "Your team – Which one?"
 */
export function titleInContext(name: string, session: Session, texts: Texts): string {
  const { question, parent } = session.checked.questions.get(name)!;
  const title = texts.text(question.title);
  if (parent === undefined) return title;
  const { question: around, logic } = session.checked.questions.get(parent)!;
  const context = { question: around, text: texts.text, word: texts.word, language: texts.locale };
  const things = logic.entries?.(session.question(parent).answer, context);
  const thing = things?.find(({ questions }) => questions.includes(name));
  // A group stands around its questions, which say all by themselves.
  if (logic.nested && !thing) return title;
  return `${thing?.title ?? titleInContext(parent, session, texts)} – ${title}`;
}
