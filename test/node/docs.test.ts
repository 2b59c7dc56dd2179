import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { checkAnswers } from '../../src/collector/routes/check-answers.ts';
import { createTable } from '../../src/cli/table/export-columns.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import type { Answers } from '../../src/engine/session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { surveySchema } from '../../src/questions/survey-schema.ts';
import { itemSchema, questionSchema } from '../../src/schema/question.ts';
import {
  blocksOf,
  guides,
  messagesOf,
  parse,
  plain,
  read,
  sectionsOf,
  surveyOf,
  tablesOf,
  type Table,
} from './suites/guide.ts';

const question = surveySchema.shape.pages.element.shape.questions.element;
const types = new Map((question.options as unknown as z.ZodObject[]).map((schema) => [typeOf(schema), schema]));

function typeOf(schema: z.ZodObject): string {
  return (schema.shape['type'] as z.ZodLiteral<string>).value;
}

describe('the examples of the guides', () => {
  for (const file of guides) {
    const blocks = blocksOf(read(file)).filter(({ language }) => ['json', 'csv', 'text'].includes(language));
    for (const [index, block] of blocks.entries()) {
      // Files of scenarios are played by the test of the recipes.
      if (block.language !== 'json' || block.text.startsWith('{\n  "scenarios"')) continue;
      const after = blocks[index + 1]?.language;
      const place = `${file}, line ${block.line}`;
      if (after === 'csv') {
        it(`${place}: the answers are taken as they stand, and give the table below them`, () => {
          expectAnswers(parse(blocks[index - 1]!), parse(block) as Answers, blocks[index + 1]!.text);
        });
      } else if (after === 'text') {
        it(`${place}: the file has the faults listed below it`, () => {
          assert.deepEqual(messagesOf(parse(block), block.text), blocks[index + 1]!.text.trimEnd().split('\n'));
        });
      } else {
        it(`${place}: the survey has no fault`, () => {
          assert.deepEqual(messagesOf(surveyOf(parse(block))), []);
        });
      }
    }
  }

  it('shows every question type, with its answer unless it has none', () => {
    const shown = blocksOf(read('docs/question-types.md')).filter(({ language }) => language === 'json');
    assert.deepEqual(
      [...new Set(shown.flatMap((block) => parse(block)['type'] ?? []))].sort(),
      [...types.keys()].sort(),
    );
  });
});

function expectAnswers(example: Readonly<Record<string, unknown>>, answers: Answers, table: string): void {
  const checked = readSurvey(surveyOf(example), builtInLogic);
  const { faults, answers: kept } = checkAnswers(checked, answers);
  assert.deepEqual(faults, []);
  assert.equal(JSON.stringify(kept), JSON.stringify(answers));
  const columns = createTable([checked]);
  const { cells } = columns.row({ version: 1, answers });
  assert.equal(
    table.trimEnd(),
    [
      columns
        .columns()
        .map(({ name }) => name)
        .join(),
      cells.join(),
    ].join('\n'),
  );
}

/** What a table says of a key: may it be left out, and which whole numbers or how many entries may it have? */
interface Key {
  readonly isOptional: boolean;
  /** For example `1–50`; empty without limits on both sides. */
  readonly range: string;
}

type Keys = ReadonlyMap<string, Key>;

/** What a table of keys has to list, by the path of each key. */
function keysOf(schema: z.ZodObject, before = ''): Keys {
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const keys = Object.entries(shape).flatMap(([key, part]): [string, Key][] => {
    const path = before + key;
    const inner = part instanceof z.ZodOptional ? (part.unwrap() as z.ZodType) : part;
    const [nested, sign] = inner instanceof z.ZodArray ? [inner.element as z.ZodType, '[].'] : [inner, '.'];
    const within = nested instanceof z.ZodObject ? keysOf(nested, path + sign) : [];
    return [[path, { isOptional: part.safeParse(undefined).success, range: rangeOf(inner) }], ...within];
  });
  return new Map(keys);
}

function rangeOf(schema: z.ZodType): string {
  const limits = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const [least, most] = limits.type === 'array' ? [limits.minItems, limits.maxItems] : [limits.minimum, limits.maximum];
  return least === undefined || most === undefined || most === Number.MAX_SAFE_INTEGER ? '' : `${least}–${most}`;
}

const without = (keys: Keys, isLeftOut: (key: string) => boolean): Keys =>
  new Map([...keys].filter(([key]) => !isLeftOut(key)));

function expectKeys(table: Table | undefined, expected: Keys): void {
  assert.ok(table, 'there is no table');
  assert.deepEqual(table.head, ['key', 'type', 'default', 'meaning']);
  const listed = table.rows.map(([key, type, preset]) => {
    const range = /\d+–\d+/.exec(type!)?.[0] ?? '';
    return [plain(key!), { isOptional: preset !== '**required**', range }] as const;
  });
  assert.deepEqual(Object.fromEntries(listed), Object.fromEntries(expected));
  assert.equal(listed.length, expected.size);
}

describe('the tables of keys', () => {
  const surveyFile = sectionsOf(read('docs/survey-file.md'));
  const questionTypes = sectionsOf(read('docs/question-types.md'));
  const firstTable = (sections: ReadonlyMap<string, string>, title: string): Table | undefined =>
    tablesOf(sections.get(title) ?? '')[0];
  const { pages } = surveySchema.shape;

  it('list every key of the file, and no other', () => {
    const keys = without(keysOf(surveySchema), (key) => key.startsWith('pages['));
    expectKeys(firstTable(surveyFile, 'Keys of the file'), keys);
  });

  it('list every key of a page, and no other', () => {
    expectKeys(firstTable(surveyFile, 'Keys of a page'), keysOf(pages.element));
  });

  it('list every key that all questions share, and no other', () => {
    expectKeys(firstTable(questionTypes, 'Keys of every question'), keysOf(questionSchema));
  });

  it('list every key of an entry, and no other', () => {
    expectKeys(firstTable(questionTypes, 'Entries of lists'), keysOf(itemSchema));
  });

  for (const [type, schema] of types) {
    it(`list every key of the type ${type}, and no other`, () => {
      const all = keysOf(schema);
      const shared = keysOf(questionSchema);
      const own = without(all, (key) => {
        const [, inEntry] = /^\w+\[\]\.(\w+)$/.exec(key) ?? [];
        return (
          (inEntry !== undefined && inEntry in itemSchema.shape) || isDeepStrictEqual(shared.get(key), all.get(key))
        );
      });
      expectKeys(firstTable(questionTypes, type), own);
    });
  }

  it('list every question type', () => {
    const [overview] = tablesOf(read('docs/question-types.md'));
    assert.deepEqual(overview!.rows.map(([type]) => /\[`([\w-]+)`\]/.exec(type!)![1]).sort(), [...types.keys()].sort());
  });
});
