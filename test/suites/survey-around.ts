/** The languages that every built-in word and example is written in. */
export const languages = ['fr', 'nl', 'de', 'en'] as const;

/** The smallest survey file that holds one question, with those before it that it names. */
export const surveyAround = (question: unknown, before: readonly unknown[] = []): object => ({
  id: 'example',
  version: 1,
  languages,
  title: 'Example',
  pages: [{ name: 'page', questions: [...before, question] }],
});
