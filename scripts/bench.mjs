import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { makeSurvey } from './bench/make-survey.mjs';
import { measureEngine, measureReading } from './bench/measure-engine.mjs';
import { measureDecoding, measureGrowth } from './bench/measure-growth.mjs';
import { measurePage, readTitles } from './bench/measure-page.mjs';
import {
  describeDecoding,
  describeEngine,
  describeGrowth,
  describePages,
  describeReading,
} from './bench/print-report.mjs';
import { serve } from './bench/serve.mjs';
import { elementPage, floorPage } from './bench/write-pages.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { secondsSince } from './run.mjs';

/** @import { Browser } from 'puppeteer-core' */

/** How often each page is loaded: small ones more often, since they differ more from run to run. */
const plan = [
  { questions: 10, loads: 9, quick: 3 },
  { questions: 100, loads: 7, quick: 3 },
  { questions: 1000, loads: 5, quick: 2 },
];

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const start = performance.now();
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
if (!existsSync(`${dist}survey-form.js`)) {
  console.error('Run "npm run build" first: the benchmark loads dist/survey-form.js.');
  process.exit(1);
}

const server = await serve(writePages(), dist);
const browser = await puppeteer.launch({
  executablePath: findOrInstallBrowser('chromium'),
  headless: true,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  console.log(`${await browser.version()}, Node ${process.version}, ${process.platform} ${process.arch}\n`);
  const sizes = [];
  for (const { questions, loads, quick } of plan) {
    await expectEqualPages(browser, questions);
    const runs = [];
    for (let load = 0; load < (options.quick ? quick : loads); load++) {
      runs.push({
        floor: await measurePage(browser, server, `/floor/${questions}`),
        ours: await measurePage(browser, server, `/ours/${questions}`),
      });
    }
    sizes.push({ questions, runs });
  }
  console.log(`${describePages(sizes)}\n`);
  console.log(`${describeEngine(100, await measureEngine(100, options.quick ? 3 : 7))}\n`);
  console.log(`${describeReading(1000, await measureReading(1000, options.quick ? 3 : 7))}\n`);
  console.log(`${describeGrowth(await measureGrowth(options.quick ? 1 : 3))}\n`);
  console.log(`${describeDecoding(await measureDecoding(options.quick ? 3 : 7))}\n`);
  console.log(`Measured in ${secondsSince(start)}.`);
} finally {
  await browser.close();
  server.close();
}

/** The pages of both sides at every size, by path. */
function writePages() {
  /** @type {Map<string, string>} */
  const pages = new Map([['/blank', '<!doctype html><title>blank</title>']]);
  for (const file of ['floor.js', 'floor.css']) {
    pages.set(`/${file}`, readFileSync(new URL(`bench/${file}`, import.meta.url), 'utf8'));
  }
  for (const { questions } of plan) {
    const questionnaire = makeSurvey(questions);
    const { html, texts } = floorPage(questionnaire, String(questions));
    pages.set(`/floor/${questions}`, html);
    pages.set(`/floor/${questions}.nl.json`, JSON.stringify(texts));
    pages.set(`/ours/${questions}`, elementPage(`/ours/${questions}.json`));
    pages.set(`/ours/${questions}.json`, JSON.stringify(questionnaire.survey));
  }
  return pages;
}

/** Refuses to compare pages that do not show the same. Also fills the server's store of compressed files. */
async function expectEqualPages(/** @type {Browser} */ browser, /** @type {number} */ questions) {
  const floor = await readTitles(browser, server.origin, `/floor/${questions}`);
  const ours = await readTitles(browser, server.origin, `/ours/${questions}`);
  if (JSON.stringify(floor) !== JSON.stringify(ours)) {
    throw new Error(`With ${questions} questions the two pages show different questions.`);
  }
}
