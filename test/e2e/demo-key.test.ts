import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { startDemo } from '../../demo/server.mjs';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { createWrapper, serializeEnvelope } from '../../src/transport/envelope.ts';
import { shortAnswer } from './suites/short-answer.ts';
import { projectRoot } from './suites/site.ts';
import { temporaryFolder } from './suites/temporary-folder.ts';

const run = promisify(execFile);
const cli = (...parameters: readonly string[]) =>
  run(process.execPath, [join(projectRoot, 'dist/node/cli.js'), ...parameters]);

describe('the demonstration', () => {
  it('makes its own key on first start, keeps it, and what is answered opens with it alone', async (test) => {
    const data = temporaryFolder(test);
    let demo = await startDemo({ dataDir: data, quiet: true });
    const id = shortAnswer.survey;
    const survey = (await (await fetch(`${demo.url}/surveys/${id}.json`)).json()) as { privacy: { publicKey: string } };
    const wrap = createWrapper(readSurvey(survey, builtInLogic, builtInFunctions));
    const body = serializeEnvelope(await wrap(shortAnswer.answers));
    const reply = await fetch(`${demo.url}/surveys/${id}/answers`, { method: 'POST', body });
    assert.equal(reply.status, 201, await reply.text());
    await demo.close();

    demo = await startDemo({ dataDir: data, quiet: true });
    const again = (await (await fetch(`${demo.url}/surveys/${id}.json`)).json()) as typeof survey;
    await demo.close();
    assert.equal(again.privacy.publicKey, survey.privacy.publicKey, 'the key is the same after a restart');

    const [sealed, opened] = ['sealed.ndjson', 'answers.ndjson'].map((name) => join(data, name));
    const owner = join(data, 'owner');
    for (const name of ['survey-key.json', 'recovery-sheet.html', 'passphrase.txt']) {
      assert.equal(statSync(join(owner, name)).mode & 0o777, 0o600, name);
    }
    await cli('export', id, '--data', data, '--output', sealed!);
    const keys = ['--key', join(owner, 'survey-key.json'), '--passphrase-file', join(owner, 'passphrase.txt')];
    const file = join(data, 'surveys', `${id}.json`);
    const { stderr } = await cli('open', sealed!, '--survey', file, ...keys, '--output', opened!);
    assert.match(stderr, /^1 opened\.$/m);
    const { stdout } = await cli('open', sealed!, '--survey', file, ...keys);
    assert.deepEqual(JSON.parse(stdout), { version: shortAnswer.version, answers: shortAnswer.answers });
    await assert.rejects(cli('results', id, '--surveys', join(data, 'surveys'), '--opened', opened!), /1 answers/);
  });
});
