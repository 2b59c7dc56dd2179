import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkLayers, describeFault } from '../../scripts/check-layers.mjs';

const script = resolve('scripts/check-layers.mjs');

/** A small sound project; each test plants one fault into a copy. */
const sound: Readonly<Record<string, string>> = {
  'schema/names.ts': 'export const isName = (name: string): boolean => name !== "";',
  'schema/survey.ts': "import { z } from 'zod';\nexport const survey = z.object({});\nexport type Survey = object;",
  'engine/session.ts':
    "import { isName } from '../schema/names.ts';\nimport type { Survey } from '../schema/survey.ts';\nexport const start = (survey: Survey): unknown => isName(String(survey));",
  'transport/envelope.ts': "import { seal } from '../crypto/seal.ts';\nexport const envelope = seal;",
  'transport/post.ts': 'export const post = 1;',
  'crypto/seal.ts': 'export const seal = 1;',
  'crypto/open.ts': 'export const open = 1;',
  'crypto/helper.ts': "import { open } from './open.ts';\nexport const helper = open;",
  'element/form.ts':
    "import { html } from 'lit';\nimport { start } from '../engine/session.ts';\nexport const form = [html, start];",
  'questions/choice/choice.schema.ts': "import { z } from 'zod';\nexport const choiceSchema = z.string();",
  'questions/choice/choice.ts': "import { form } from '../../element/form.ts';\nexport const choice = form;",
  'questions/text/text.ts': "import { form } from '../../element/form.ts';\nexport const text = form;",
  'check/find-faults.ts': "import { survey } from '../schema/survey.ts';\nexport const findFaults = survey;",
  'questions/built-in.ts':
    "import { choice } from './choice/choice.ts';\nimport { text } from './text/text.ts';\nexport const all = [choice, text];",
  'collector/handler.ts':
    "import { createServer } from 'node:http';\nimport { survey } from '../schema/survey.ts';\nimport { envelope } from '../transport/envelope.ts';\nexport const handler = [createServer, survey, envelope];",
  'cli/main.ts': "import { handler } from '../collector/handler.ts';\nconsole.log(handler);",
  'survey-form.ts':
    "import { all } from './questions/built-in.ts';\nexport const define = all;\nexport const debug = () => import('./check/find-faults.ts');",
};

interface Planted {
  readonly fault: string;
  readonly file: string;
  /** Added as the last line of the file. */
  readonly line: string;
  readonly says: RegExp;
}

const planted: readonly Planted[] = [
  {
    fault: 'an import against the direction',
    file: 'engine/session.ts',
    line: "import { form } from '../element/form.ts';",
    says: /engine\/ never imports element\//,
  },
  {
    fault: 'an import against the direction that takes only a type',
    file: 'schema/names.ts',
    line: "import type { start } from '../engine/session.ts';",
    says: /schema\/ never imports engine\//,
  },
  {
    fault: 'an import against the direction hidden in a type expression',
    file: 'schema/names.ts',
    line: "export type Start = import('../engine/session.ts').Start;",
    says: /schema\/ never imports engine\//,
  },
  {
    fault: 'an import against the direction that waits until it is called',
    file: 'engine/session.ts',
    line: "export const later = () => import('../element/form.ts');",
    says: /engine\/ never imports element\//,
  },
  {
    fault: 'the element that knows a question type',
    file: 'element/form.ts',
    line: "import type { choice } from '../questions/choice/choice.ts';",
    says: /element\/ never imports a question type/,
  },
  {
    fault: 'a question type that imports another',
    file: 'questions/text/text.ts',
    line: "import { choice } from '../choice/choice.ts';",
    says: /one question type never imports another/,
  },
  {
    fault: 'the element that can open answers',
    file: 'element/form.ts',
    line: "import { open } from '../crypto/open.ts';",
    says: /element\/ never imports crypto\/open\.ts/,
  },
  {
    fault: 'a collector that can open answers',
    file: 'collector/handler.ts',
    line: "import { open } from '../crypto/open.ts';",
    says: /the server cannot read answers/,
  },
  {
    fault: 'a collector that can open answers by a detour',
    file: 'collector/handler.ts',
    line: "import { helper } from '../crypto/helper.ts';",
    says: /the server cannot read answers/,
  },
  {
    fault: 'a collector that loads the element by a detour',
    file: 'collector/handler.ts',
    line: "import { all } from '../questions/built-in.ts';",
    says: /collector\/ never reaches element\//,
  },
  {
    fault: 'a command line that imports the element',
    file: 'cli/main.ts',
    line: "import { form } from '../element/form.ts';",
    says: /cli\/ never imports element\//,
  },
  {
    fault: "Node's modules in the engine",
    file: 'engine/session.ts',
    line: "import { readFileSync } from 'node:fs';",
    says: /engine\/ never imports node:fs/,
  },
  {
    fault: 'a package of the server in the page',
    file: 'transport/post.ts',
    line: "import { Hono } from 'hono';",
    says: /transport\/ never imports hono/,
  },
  {
    fault: 'zod in the engine',
    file: 'engine/session.ts',
    line: "import { z } from 'zod';",
    says: /engine\/ never imports zod/,
  },
  {
    fault: 'zod in the view of a question type',
    file: 'questions/choice/choice.ts',
    line: "import { z } from 'zod';",
    says: /the page pays for no zod/,
  },
  {
    fault: 'zod in the page by way of a schema file',
    file: 'questions/choice/choice.ts',
    line: "import { choiceSchema } from './choice.schema.ts';",
    says: /the page pays for no zod/,
  },
  {
    fault: 'zod in the page by an import of nothing but types, which stays when types are stripped',
    file: 'engine/session.ts',
    line: "import { type Survey as Again } from '../schema/survey.ts';",
    says: /the page pays for no zod/,
  },
  {
    fault: 'the full checker in the first load',
    file: 'survey-form.ts',
    line: "import { findFaults } from './check/find-faults.ts';",
    says: /the page pays for no zod/,
  },
  {
    fault: 'a barrel',
    file: 'engine/all.ts',
    line: "export { start } from './session.ts';",
    says: /no barrels/,
  },
  {
    fault: 'a folder without a layer',
    file: 'engine/session.ts',
    line: "import { help } from '../utils/help.ts';",
    says: /utils\/ is no layer/,
  },
  {
    fault: 'an import without its ending',
    file: 'engine/session.ts',
    line: "import { isName as again } from '../schema/names';",
    says: /relative imports end in \.ts/,
  },
];

describe('check-layers', () => {
  let folder: string;
  let count = 0;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'layers-'));
    for (const [file, code] of Object.entries(sound)) write(join(folder, 'sound', file), code);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('accepts a sound project', () => {
    assert.deepEqual(faultsOf(join(folder, 'sound')), []);
  });

  it('accepts this project', () => {
    assert.equal(faultsOf('src').join('\n'), '');
  });

  it('lets tests import what they test with', () => {
    const copy = copyOf('sound');
    write(join(copy, 'engine/session.test.ts'), "import { all } from '../questions/built-in.ts';");
    assert.deepEqual(faultsOf(copy), []);
  });

  it('prints the fault and fails as a command', () => {
    const copy = copyOf('sound');
    const line = "import { form } from '../element/form.ts';";
    write(join(copy, 'schema/names.ts'), line);
    const { status, stderr } = spawnSync(process.execPath, [script, copy], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.ok(stderr.includes(`src/schema/names.ts:1: schema/ never imports element/\n    ${line}\n`), stderr);
  });

  for (const { fault, file, line, says } of planted) {
    it(`refuses ${fault} and shows the line`, () => {
      const copy = copyOf('sound');
      const code = sound[file];
      write(join(copy, file), code === undefined ? line : `${code}\n${line}`);
      const number = code === undefined ? 1 : code.split('\n').length + 1;
      const found = faultsOf(copy).find((text) => text.startsWith(`src/${file}:${number}: `));
      assert.match(found ?? 'nothing found', says);
      assert.ok(found?.endsWith(`\n    ${line}`), found);
    });
  }

  it('refuses an import cycle and shows the way round, types included', () => {
    const copy = copyOf('sound');
    write(join(copy, 'engine/a.ts'), "import type { B } from './b.ts';\nexport type A = B;");
    write(join(copy, 'engine/b.ts'), "import type { C } from './c.ts';\nexport type B = C;");
    write(join(copy, 'engine/c.ts'), "export const one = 1;\nimport type { A } from './a.ts';\nexport type C = A;");
    assert.deepEqual(faultsOf(copy), [
      'src/engine/c.ts:2: import cycle: engine/a.ts → engine/b.ts → engine/c.ts → engine/a.ts\n' +
        "    import type { A } from './a.ts';",
    ]);
  });

  function copyOf(name: string): string {
    const copy = join(folder, `copy-${count++}`);
    cpSync(join(folder, name), copy, { recursive: true });
    return copy;
  }
});

function write(file: string, code: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

const faultsOf = (sources: string): string[] => checkLayers(sources).map(describeFault);
