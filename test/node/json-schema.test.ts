import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type * as LanguageService from 'vscode-json-languageservice';
import { makeJsonSchema } from '../../scripts/json-schema.mjs';
import { surveySchema } from '../../src/questions/survey-schema.ts';

const { getLanguageService, TextDocument } = createRequire(import.meta.url)(
  'vscode-json-languageservice',
) as typeof LanguageService;

const schema = makeJsonSchema(surveySchema) as Record<string, never>;
const service = getLanguageService({});
service.configure({ schemas: [{ uri: 'survey.schema.json', fileMatch: ['*'], schema }] });

const options = surveySchema.shape.pages.element.shape.questions.element.options as unknown as readonly {
  readonly shape: { readonly type: { readonly value: string } };
}[];
const types = options.map(({ shape }) => shape.type.value);

/** A survey with something in the place of one question; `|` marks where the cursor stands. */
const around = (question: string): string =>
  `{ "id": "s", "version": 1, "languages": ["fr", "nl"], "title": "S", "pages": [{ "name": "p", "questions": [${question}] }] }`;

function open(marked: string) {
  const offset = marked.indexOf('|');
  const document = TextDocument.create('file:///survey.json', 'json', 1, marked.replace('|', ''));
  return { document, json: service.parseJSONDocument(document), position: document.positionAt(Math.max(offset, 0)) };
}

async function completionsAt(marked: string): Promise<string[]> {
  const { document, json, position } = open(marked);
  const list = await service.doComplete(document, position, json);
  return list!.items.map(({ label }) => label.replaceAll('"', ''));
}

async function hoverAt(marked: string): Promise<string> {
  const { document, json, position } = open(marked);
  const hover = await service.doHover(document, position, json);
  return [hover?.contents ?? []].flat().map(String).join('\n').replaceAll('\\', '');
}

async function problemsOf(text: string): Promise<string[]> {
  const { document, json } = open(text);
  const problems = await service.doValidation(document, json);
  return problems.map(({ message, range }) => `${document.getText(range)}: ${message as string}`);
}

describe('survey.schema.json in an editor', () => {
  for (const path of ['telephonie-crm-2020', 'teletravail', 'sondage-info'].map(
    (name) => `demo/surveys/${name}.json`,
  )) {
    it(`finds nothing wrong in ${path}`, async () => {
      assert.deepEqual(await problemsOf(readFileSync(path, 'utf8')), []);
    });
  }

  it('offers the question types', async () => {
    assert.deepEqual((await completionsAt(around('{ "type": "|" }'))).sort(), [...types].sort());
  });

  for (const type of types) {
    it(`offers the keys of "${type}", and those of no other type`, async () => {
      const option = options.find(({ shape }) => shape.type.value === type)!;
      const keys = Object.keys(option.shape).filter((key) => key !== 'type');
      const offered = await completionsAt(around(`{ "type": "${type}", | }`));
      assert.deepEqual(offered.sort(), keys.sort());
    });
  }

  it('offers the keys of pages and of the survey, and the values of words', async () => {
    assert.ok((await completionsAt('{ | }')).includes('languages'));
    assert.ok((await completionsAt('{ "pages": [{ | }] }')).includes('endIf'));
    assert.deepEqual(await completionsAt(around('{ "type": "choice", "display": "|" }')), [
      'list',
      'dropdown',
      'combobox',
    ]);
  });

  it('offers the languages in a text', async () => {
    assert.deepEqual(await completionsAt(around('{ "type": "text", "title": { | } }')), ['fr', 'nl', 'de', 'en']);
    assert.match(await hoverAt(around('{ "type": "text", "title": { "n|l": "" } }')), /The text in Dutch/);
  });

  it('says what a key is for', async () => {
    assert.match(await hoverAt('{ "clo|ses": "" }'), /Until when/);
    assert.match(await hoverAt('{ "pa|ges": [] }'), /one after the other/);
    assert.match(await hoverAt(around('{ "ty|pe": "number" }')), /Giving a number/);
    assert.match(await hoverAt(around('{ "type": "number", "st|ep": 1 }')), /multiple of this/);
  });

  it('says something about every key at every level', () => {
    const silent: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const {
        properties = {},
        if: _,
        ...rest
      } = node as { properties?: Record<string, { description?: string }> } & {
        if?: unknown;
      };
      for (const [key, value] of Object.entries(properties)) {
        if (!value.description) silent.push(`${path}.${key}`);
        walk(value, `${path}.${key}`);
      }
      for (const [key, value] of Object.entries(rest)) walk(value, `${path}/${key}`);
    };
    walk(schema, '');
    assert.deepEqual(silent, []);
  });

  it('marks what is wrong, where it is', async () => {
    const valid = '"name": "q", "title": "Q"';
    assert.deepEqual(await problemsOf(around(`{ "type": "numbr", ${valid} }`)), [
      `"numbr": Value is not accepted. Valid values: ${types.map((type) => `"${type}"`).join(', ')}.`,
    ]);
    assert.deepEqual(await problemsOf(around(`{ "type": "number", ${valid}, "max": "3" }`)), [
      '"3": Incorrect type. Expected "number".',
    ]);
    assert.deepEqual(await problemsOf(around(`{ "type": "number", ${valid}, "choices": [] }`)), [
      '"choices": Property choices is not allowed.',
    ]);
  });
});
