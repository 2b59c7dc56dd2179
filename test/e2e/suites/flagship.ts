import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './site.ts';

/** A text of a survey file. */
export type TextOf = Readonly<Record<'fr' | 'nl', string>>;

/** A choice, a row or a column. */
export interface Item {
  readonly value: string;
  readonly text: TextOf;
  readonly other?: { readonly title: TextOf };
}

/** A question, as far as answering it needs to know. */
export interface Question {
  readonly type: string;
  readonly name: string;
  readonly title: TextOf;
  readonly multiple?: boolean;
  readonly display?: string;
  readonly choices?: readonly Item[];
  readonly rows?: readonly Item[];
  readonly columns?: readonly Item[];
}

/** The survey of the article. */
export interface Survey {
  readonly id: string;
  readonly version: number;
  readonly pages: readonly { readonly name: string; readonly title: TextOf; readonly questions: readonly Question[] }[];
}

/** The survey file of the article. */
export const flagship = JSON.parse(
  readFileSync(join(projectRoot, 'demo/surveys/telephonie-crm-2020.json'), 'utf8'),
) as Survey;

/** A moment at which it was open. */
export const whileOpen = '2020-02-03T10:00:00+01:00';
