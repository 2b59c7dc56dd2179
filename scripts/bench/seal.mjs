import { build } from 'esbuild';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { engineNames, engines } from '../browser-engines.mjs';
import { BrowserMissingError, findOrInstallBrowser } from '../find-browser.mjs';
import { startWebKit } from '../start-webkit.mjs';
import { askDriver } from '../webdriver-page.mjs';

/** @import { AddressInfo } from 'node:net' */
/** @import { EngineName } from '../browser-engines.mjs' */

// npm run bench:seal
// How long it takes to seal one response to the survey of the article: from answers to the envelope that is posted.

/** The goal for one response, the first one included, in milliseconds. */
const goal = 50;

const survey = JSON.parse(readFileSync('demo/surveys/telephonie-crm-2020.json', 'utf8'));
survey.privacy.publicKey = 'BP6MGc4JBRkevCmKkkV5JTHybwzs4kYGOei8Oct_cGqCanebTPlpuKDlOcf2L7PTCtaqj4DjDx0Siq_WiiznLqA';

const entry = `
  import { readSurvey } from './src/engine/read-survey.ts';
  import { builtInFunctions } from './src/engine/expression/functions.ts';
  import { builtInLogic } from './src/questions/logic.ts';
  import { createWrapper, serializeEnvelope } from './src/transport/envelope.ts';
  const checked = readSurvey(${JSON.stringify(survey)}, builtInLogic, builtInFunctions);
  const answers = { admin: 'agfisc', impacted: 'no', expect: '4', priorities: ['training'], proposal: 'é'.repeat(900) };
  const times = [];
  let length = 0;
  for (let round = 0; round < 30; round++) {
    const begin = performance.now();
    length = serializeEnvelope(await createWrapper(checked)({ ...answers, expect: String(round % 5) })).length;
    times.push(performance.now() - begin);
  }
  await fetch('/result', { method: 'POST', body: JSON.stringify({ times, length }) });
`;

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});
const script = outputFiles.map(({ text }) => text).join('');

const server = createServer(async (request, response) => {
  if (request.method === 'POST') {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    server.emit('result', JSON.parse(Buffer.concat(chunks).toString()));
    response.end();
  } else if (request.url === '/bench.js') {
    response.setHeader('content-type', 'text/javascript').end(script);
  } else {
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><script type="module" src="/bench.js"></script>');
  }
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = /** @type {AddressInfo} */ (server.address());

console.log('| one response, sealed | first | median of 30 | slowest | envelope | goal |');
console.log('| --- | --: | --: | --: | --: | --- |');
let isMet = true;
for (const name of engineNames) {
  try {
    const { times, length } = await measureIn(name);
    const [first] = times;
    const sorted = times.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b);
    const [median, slowest] = [sorted[15], sorted.at(-1)];
    const met = slowest < goal;
    isMet &&= met;
    const figures = [first, median, slowest].map((time) => `${time.toFixed(1)} ms`);
    console.log(
      `| ${engines[name].title} | ${figures.join(' | ')} | ${length} bytes | ${goal} ms ${met ? 'met' : 'NOT MET'} |`,
    );
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    console.log(`| ${engines[name].title} | NOT MEASURED: ${error.message} |`);
  }
}
server.close();
process.exitCode = isMet ? 0 : 1;

/**
 * @param {EngineName} name
 * @returns {Promise<{ times: number[], length: number }>}
 */
async function measureIn(name) {
  const address = `http://127.0.0.1:${port}/`;
  const result = once(server, 'result').then(([measured]) => measured);
  const path = findOrInstallBrowser(name);
  if (name === 'webkit') {
    const { session, stop } = await startWebKit(path);
    await askDriver(session, 'POST', '/url', { url: address });
    return result.finally(stop);
  }
  const browser = await puppeteer.launch({
    ...(name === 'firefox' ? { browser: 'firefox' } : { args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }),
    executablePath: path,
  });
  await (await browser.newPage()).goto(address);
  return result.finally(() => browser.close());
}
