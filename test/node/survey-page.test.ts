import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CollectorOptions } from '../../src/collector/routes/app.ts';
import { pickLanguage } from '../../src/collector/routes/pick-language.ts';
import { poll, pollCollector, pollSource, whileOpen } from './support/poll.ts';

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function open(path: string, headers: Record<string, string> = {}, options: Partial<CollectorOptions> = {}) {
  const response = await pollCollector(options).app.request(`http://collector.example${path}`, {
    headers: { ...browser, ...headers },
  });
  return { response, text: await response.text() };
}

describe('the page of a survey', () => {
  it('holds the survey, at addresses relative to its own', async () => {
    const { response, text } = await open('/surveys/poll');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=UTF-8');
    assert.match(text, /<survey-form src="poll\.json" endpoint="poll\/answers" heading-level="1" hosted>/);
    assert.match(text, /<meta name="viewport" content="width=device-width, initial-scale=1"/);
    assert.match(text, /src="\.\.\/survey-page\.js"/);
    assert.match(text, /href="\.\.\/survey-page\.css"/);
  });

  it('tells the time of the collector, which decides whether the survey is open', async () => {
    assert.match((await open('/surveys/poll')).text, new RegExp(`data-now="${new Date(whileOpen).toISOString()}"`));
  });

  it('has nothing inline: no script, no style, no handler', async () => {
    const { text } = await open('/surveys/poll');
    assert.doesNotMatch(text, /<style|\sstyle=|\son\w+=|<script[^>]*>[^<]/i);
    assert.doesNotMatch(text, /https?:\/\//);
  });

  it('is kept to the collector by its policy, in all that it loads', async () => {
    const { headers } = (await open('/surveys/poll')).response;
    const policy = new Map(
      headers
        .get('content-security-policy')!
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    );
    assert.deepEqual(Object.fromEntries(policy), {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'img-src': "'self' data:",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'lit-html',
    });
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(headers.get('cache-control'), 'no-cache');
    assert.match(headers.get('permissions-policy')!, /camera=\(\), microphone=\(\), geolocation=\(\)/);
    assert.equal(headers.get('set-cookie'), null);
  });

  const framers: Record<string, [allowedOrigins: readonly string[], framers: string]> = {
    'only pages of its own origin, when no other may send': [[], "'self'"],
    'the pages that may send': [
      ['https://union.example', 'http://127.0.0.1:8080'],
      "'self' https://union.example http://127.0.0.1:8080",
    ],
    'every page, when every page may send': [['https://union.example', '*'], '*'],
    'nobody for what is no origin': [['null', 'https://x.example; script-src *', 'https://y.example/path'], "'self'"],
  };
  for (const [name, [allowedOrigins, expected]] of Object.entries(framers)) {
    it(`may be framed by ${name}`, async () => {
      const { response } = await open('/surveys/poll', {}, { allowedOrigins });
      const policy = response.headers.get('content-security-policy')!;
      assert.equal(/frame-ancestors ([^;]*)/.exec(policy)![1], expected);
      assert.equal(policy.split('script-src').length, 2);
    });
  }

  const languages: Record<string, [path: string, accepted: string, language: string, title: string]> = {
    'the first of the survey': ['/surveys/poll', '', 'fr', 'Téléphonie'],
    "the browser's": ['/surveys/poll', 'de, nl-BE;q=0.9, fr;q=0.8', 'nl', 'Telefonie'],
    "the one of the address, before the browser's": ['/surveys/poll?lang=nl-BE', 'fr', 'nl', 'Telefonie'],
    "the browser's, when the survey has not that of the address": ['/surveys/poll?lang=it', 'nl', 'nl', 'Telefonie'],
    'the first, when the address asks for nonsense': ['/surveys/poll?lang=%22%3E%3Cb%3E', 'x;q=y', 'fr', 'Téléphonie'],
  };
  for (const [name, [path, accepted, language, title]] of Object.entries(languages)) {
    it(`speaks ${name}`, async () => {
      const { response, text } = await open(path, { 'accept-language': accepted });
      assert.match(text, new RegExp(`<html lang="${language}"`));
      assert.match(text, new RegExp(`<title>${title}</title>`));
      assert.match(response.headers.get('vary')!, /Accept-Language/);
    });
  }

  it('escapes every text of the survey', async () => {
    const title = `</title><script>alert(1)</script>"><img src=x onerror=alert(1)>'&`;
    const { text } = await open('/surveys/poll', {}, { surveys: pollSource({ ...poll, title }) });
    assert.doesNotMatch(text, /<script>|<img/);
    assert.equal(text.split('&lt;script&gt;').length, 3);
  });

  it('does not break a French title before its last sign', async () => {
    const title = { fr: 'Le téléphone : « vite » !', nl: 'Telefoon : snel !' };
    const surveys = pollSource({ ...poll, title });
    const written = async (language: string): Promise<string> =>
      (await open(`/surveys/poll?lang=${language}`, {}, { surveys })).text;
    const french = 'Le téléphone\u202f: «\u202fvite\u202f»\u202f!';
    assert.equal((await written('fr')).split(french).length, 3);
    assert.match(await written('nl'), /<title>Telefoon : snel !<\/title>/);
  });

  it('says what is missing without JavaScript, in the language of the page or in English', async () => {
    assert.match(
      (await open('/surveys/poll?lang=nl')).text,
      /<noscript><p lang="nl">Deze enquête heeft JavaScript nodig/,
    );
    const surveys = pollSource({ ...poll, languages: ['it', 'nl'], title: { it: 'Telefonia', nl: 'Telefonie' } });
    const { text } = await open('/surveys/poll', {}, { surveys });
    assert.match(text, /<html lang="it"/);
    assert.match(text, /<noscript><p lang="en">This survey needs JavaScript/);
  });

  it('is opened by anyone: no origin is asked for', async () => {
    assert.equal((await open('/surveys/poll', { 'sec-fetch-site': 'cross-site' })).response.status, 200);
  });
});

describe('where there is no survey', () => {
  it('stands a page for people, in a language of theirs', async () => {
    const { response, text } = await open('/surveys/none', { 'accept-language': 'nl' });
    assert.equal(response.status, 404);
    assert.match(response.headers.get('content-type')!, /^text\/html/);
    assert.match(response.headers.get('content-security-policy')!, /script-src 'self'/);
    assert.match(text, /<html lang="nl"/);
    assert.match(text, /<h1>Hier is geen enquête<\/h1>/);
    assert.doesNotMatch(text, /<script/);
  });

  it('stands a problem document for programs', async () => {
    const { response, text } = await open('/surveys/none', { accept: 'application/json' });
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.equal((JSON.parse(text) as { code: string }).code, 'unknown-survey');
  });

  it('is nothing of the address repeated', async () => {
    const { text } = await open('/surveys/%3Cscript%3Ealert(1)');
    assert.doesNotMatch(text, /alert/);
  });
});

describe('the stylesheet of the page', () => {
  it('is a file of the collector that loads nothing', async () => {
    const { response, text } = await open('/survey-page.css');
    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.doesNotMatch(text, /url\(|@import/);
  });
});

describe('pickLanguage', () => {
  const cases: [offered: string[], asked: string | undefined, accepted: string | undefined, language: string][] = [
    [['fr', 'nl'], undefined, undefined, 'fr'],
    [['fr', 'nl'], undefined, 'NL', 'nl'],
    [['fr', 'nl-BE', 'nl'], undefined, 'nl-BE', 'nl-BE'],
    [['fr', 'nl'], undefined, 'nl;q=0, fr;q=0.1', 'fr'],
    [['fr', 'nl'], undefined, 'fr;q=0.2, nl;q=0.9', 'nl'],
    [['fr', 'nl'], '', 'nl', 'nl'],
    [['fr', 'nl'], 'constructor', '*', 'fr'],
  ];
  for (const [offered, asked, accepted, language] of cases) {
    it(`is ${language} of ${offered.join(', ')} for ${asked ?? 'no wish'} and ${accepted ?? 'no header'}`, () => {
      assert.equal(pickLanguage(offered, asked, accepted), language);
    });
  }
});
