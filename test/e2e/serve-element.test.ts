import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/** Starts the built command and gives the address that it prints. */
async function serve(data: string) {
  const args = ['dist/node/cli.js', 'serve', '--surveys', 'demo/surveys', '--data', data, '--port', '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const part of child.stdout) {
    printed += String(part);
    if (printed.includes('Ctrl+C')) break;
  }
  return { child, printed, url: /http:\/\/\S+/.exec(printed)![0] };
}

describe('the built command', () => {
  it('serves the element beside the surveys, to pages of any site, and prints what to paste', async () => {
    const data = mkdtempSync(join(tmpdir(), 'survey-form-'));
    const { child, printed, url } = await serve(data);
    try {
      assert.match(printed, new RegExp(`src="${url}/survey-form.js"`));
      const entry = await fetch(`${url}/survey-form.js`);
      assert.equal(entry.headers.get('access-control-allow-origin'), '*');
      assert.match(entry.headers.get('content-type')!, /^text\/javascript/);
      const chunk = /chunks\/[\w.-]+\.js/.exec(await entry.text())![0];
      assert.equal((await fetch(`${url}/${chunk}`)).status, 200);
      assert.equal((await fetch(`${url}/survey-form.classic.js`)).status, 200);
      assert.equal((await fetch(`${url}/chunks/../node/cli.js`)).status, 404);
      assert.equal((await fetch(`${url}/surveys/sondage-info.json`)).status, 200);
      assert.equal((await fetch(`${url}/health`)).status, 200);
    } finally {
      child.kill();
      rmSync(data, { recursive: true, force: true });
    }
  });
});
