import { smallSurvey } from './small-survey.ts';

const size = 5_000_000;

/** As many entries as make five megabytes, joined by commas. */
function fill(entry: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const part = entry(index);
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join(',');
}

const nested = (open: string, inner: string, close: string, levels: number): string =>
  open.repeat(levels) + inner + close.repeat(levels);

/** The text of the small survey with one part of it replaced by JSON as it stands. */
function withJson(change: (survey: Record<string, unknown>) => void, json: string): string {
  const survey = smallSurvey();
  change(survey);
  return JSON.stringify(survey).replace('"HERE"', () => json);
}

const questionsOf = (survey: Record<string, unknown>): Record<string, unknown>[] =>
  (survey['pages'] as { questions: Record<string, unknown>[] }[])[0]!.questions;

const atRoot = (key: string, json: string): string => withJson((survey) => (survey[key] = 'HERE'), json);
const inQuestion = (key: string, json: string): string =>
  withJson((survey) => (questionsOf(survey)[0]![key] = 'HERE'), json);
const asQuestions = (json: string): string =>
  withJson((survey) => (survey['pages'] = [{ name: 'first', questions: 'HERE' }]), json);

/** Spread over pages, so that no list is refused for its length. */
function onPages(question: (index: number) => string): string {
  const perPage = 400;
  const pageOf = (page: number): string => {
    const questions = [...Array(perPage).keys()].map((index) => question(page * perPage + index));
    return `{"name":"p${page}","questions":[${questions.join(',')}]}`;
  };
  return withJson((survey) => (survey['pages'] = 'HERE'), `[${fill(pageOf)}]`);
}

const textQuestion = (name: string, more: object = {}): string =>
  JSON.stringify({ type: 'text', name, title: 'T', ...more });

/** Texts of JSON files made to freeze, fill or crash whoever reads them; about five megabytes each, none of them a survey. */
export const hostileSurveys: readonly { readonly name: string; readonly json: () => string }[] = [
  { name: 'a list of a million numbers', json: () => `[${fill(() => '1')}]` },
  { name: 'lists in lists', json: () => nested('[', '', ']', size / 2) },
  { name: 'objects in objects', json: () => nested('{"a":', '1', '}', size / 6) },
  { name: 'a million numbers for pages', json: () => atRoot('pages', `[${fill(() => '1')}]`) },
  { name: 'a million empty questions', json: () => asQuestions(`[${fill(() => '{}')}]`) },
  {
    name: 'a hundred thousand questions of one name',
    json: () => asQuestions(`[${fill(() => textQuestion('same'))}]`),
  },
  { name: 'a hundred thousand languages', json: () => atRoot('languages', `[${fill((index) => `"a${index}"`)}]`) },
  { name: 'one language a million times', json: () => atRoot('languages', `[${fill(() => '"fr"')}]`) },
  { name: 'a hundred thousand unknown keys', json: () => `{${fill((index) => `"visible${index}":1`)}}` },
  { name: 'a key of five megabytes', json: () => `{"${'k'.repeat(size)}":1}` },
  { name: 'a name of five megabytes', json: () => inQuestion('name', `"${'n'.repeat(size)}"`) },
  { name: 'a question type of five megabytes', json: () => inQuestion('type', `"${'t'.repeat(size)}"`) },
  { name: 'a question type of nested lists', json: () => inQuestion('type', nested('[', '', ']', size / 2)) },
  { name: 'a title of nested lists', json: () => inQuestion('title', nested('[', '', ']', size / 2)) },
  {
    name: 'a title in a hundred thousand languages',
    json: () => inQuestion('title', `{"fr":"","nl":"",${fill((index) => `"a${index}":1`)}}`),
  },
  { name: 'a million numbers for choices', json: () => inQuestion('choices', `[${fill(() => '1')}]`) },
  {
    name: 'one value a hundred thousand times',
    json: () => inQuestion('choices', `[${fill(() => '{"value":"a","text":"A"}')}]`),
  },
  {
    name: 'a hundred thousand values, and a key that is not known',
    json: () => inQuestion('choices', `[${fill((index) => `{"value":"a${index}","text":"A"}`)},{"x":1}]`),
  },
  { name: 'a condition of five megabytes', json: () => inQuestion('visibleIf', `"${'('.repeat(size)}"`) },
  {
    name: 'thousands of conditions that name nothing',
    json: () => onPages((index) => textQuestion(`q${index}`, { visibleIf: '{x}or'.repeat(380) + `{y${index}}` })),
  },
  {
    name: 'tens of thousands of questions, each reading the next',
    json: () =>
      onPages((index) =>
        textQuestion(`q${index}`, { visibleIf: `{q${index % 40_000 === 39_999 ? 0 : index + 1}} = 1` }),
      ),
  },
  {
    name: 'tens of thousands of questions that read themselves',
    json: () => onPages((index) => textQuestion(`q${index}`, { visibleIf: `{q${index}} = 1` })),
  },
  {
    name: 'a prototype in every object',
    json: () => asQuestions(`[${fill((index) => `{"__proto__":{"type":"text"},"constructor":{"name":"q${index}"}}`)}]`),
  },
];
