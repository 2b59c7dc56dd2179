import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFaults } from '../../../src/check/find-faults.ts';

/** A fenced block of a Markdown page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Line of the page at which it begins, from 1. */
  readonly line: number;
}

/** A table of a Markdown page; its cells are Markdown. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every page of the guides, from the root of the repository. */
export const guides: readonly string[] = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** The text of a page, from the root of the repository. */
export const read = (file: string): string => readFileSync(file, 'utf8');

/** The fenced blocks of a page, in order. */
export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: language, 2: text, index }) => ({
    language: language!,
    text: text!,
    line: page.slice(0, index).split('\n').length,
  }));

/** The text below each heading of the second level, up to the next one. */
export const sectionsOf = (page: string): ReadonlyMap<string, string> =>
  new Map(
    page.split(/^## /m).map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end)];
    }),
  );

/** The tables of a page or a section, in order. */
export const tablesOf = (page: string): readonly Table[] =>
  [...page.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => {
    const [head, , ...rows] = table.trimEnd().split('\n').map(cellsOf);
    return { head: head!, rows };
  });

const cellsOf = (row: string): readonly string[] =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** A cell that is nothing but code, as plain text. */
export const plain = (cell: string): string => cell.replace(/^`+ ?|(?<!^) ?`+$/g, '');

/** A whole survey file around whatever an example shows: a survey, a page, a question, or some keys of a survey. */
export function surveyOf(example: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const note = { type: 'note', name: 'note', text: 'Text' };
  const survey = { id: 'example', version: 1, languages: ['en'], title: 'Title' };
  if ('type' in example) return { ...survey, pages: [{ name: 'page', questions: [example] }] };
  if ('questions' in example) return { ...survey, pages: [example] };
  return { ...survey, pages: [{ name: 'page', questions: [note] }], ...example };
}

/** The object that a block of JSON shows. */
export const parse = ({ text }: Block): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

/** What an author reads about a file; with its text, the way the collector prints it. */
export const messagesOf = (json: unknown, source?: string): string[] =>
  findFaults(json, source).map(({ line, column, where, message }) =>
    line === undefined ? message : `line ${line}, column ${column}, ${where || 'the whole file'}: ${message}`,
  );
