import type { CheckedSurvey, QuestionNode } from '../engine/read-survey.ts';
import type { Question } from '../schema/question.ts';
import type { Path } from '../schema/survey-error.ts';

/** A question with its place in the file. */
export interface PlacedQuestion extends Pick<QuestionNode, 'question' | 'logic'> {
  /** Its place; for a question that the file does not write out, that of the one to which it belongs. */
  readonly path: Path;
  /** The name of its page. */
  readonly page: string;
}

/**
 * Finds every question of a survey, those inside and behind others included, with its place in the file. What is asked
 * again for each of several things is there once, as the file writes it: "devices.hours".
 *
 * @param checked the survey
 */
export function placeQuestions({ survey, questions }: CheckedSurvey): ReadonlyMap<string, PlacedQuestion> {
  const placed = new Map<string, PlacedQuestion>();

  function place(name: string, path: Path, page: string): void {
    const { question, logic, followUps } = questions.get(name)!;
    placed.set(name, { question, logic, path, page });
    if (!logic.nested) return followUps.forEach((followUp) => place(followUp, path, page));
    const inside = (question as unknown as Readonly<Record<string, readonly Question[]>>)[logic.nested]!;
    inside.forEach((entry, index) => {
      const at = [...path, logic.nested!, index];
      if (followUps.includes(entry.name)) return place(entry.name, at, page);
      const written = followUps.find((followUp) => followUp.endsWith(`-${entry.name}`));
      const node = written === undefined ? undefined : questions.get(written);
      if (node) placed.set(`${name}.${entry.name}`, { question: entry, logic: node.logic, path: at, page });
    });
  }

  survey.pages.forEach((page, index) =>
    page.questions.forEach(({ name }, position) => place(name, ['pages', index, 'questions', position], page.name)),
  );
  return placed;
}
