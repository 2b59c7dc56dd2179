import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { orderIn } from '../../src/collector/audit/correlation.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import type { Answers } from '../../src/engine/session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { answerPage } from '../../src/simulate/answer-page.ts';
import { createRandom } from '../../src/simulate/random.ts';
import { tellingAnswers } from '../../src/simulate/telling-answers.ts';
import { createWrapper, serializeEnvelope } from '../../src/transport/envelope.ts';
import { testKeys } from '../suites/keys.ts';
import { attack, featuresOf } from './support/attack.ts';
import { temporaryFolder } from './support/folder.ts';
import { serve } from './support/serve-process.ts';

const respondents = 1000;

/** Four standard deviations: one run in ten thousand looks as if it had found something by chance. */
const mostDeviation = 4.5;

const flagship = JSON.parse(readFileSync('demo/surveys/telephonie-crm-2020.json', 'utf8')) as { privacy: object };
const { closes: _closes, ...open } = flagship as typeof flagship & { closes?: string };

/** One person, with all that nobody may find out. */
interface Respondent {
  readonly answers: Answers;
  readonly secrets: Readonly<Record<'impacted' | 'wrote much' | 'Dutch' | 'telephone' | 'came late', boolean>>;
  readonly headers: Readonly<Record<string, string>>;
}

function respondentsOf(checked: CheckedSurvey): readonly Respondent[] {
  const telling = tellingAnswers(checked);
  const random = createRandom(7);
  return Array.from({ length: respondents }, (_, index) => {
    const session = createSession(checked, index);
    for (let page = -1; page !== session.snapshot.page;) {
      page = session.snapshot.page;
      answerPage(session, page, telling, random, () => {});
    }
    const isLong = random() < 0.5;
    const proposal = isLong ? 'Les appels coupent sans cesse, surtout le matin. '.repeat(12).trim() : 'Non.';
    if (session.question('proposal').visible) session.set('proposal', proposal);
    const answers = session.answers();
    const [isDutch, isPhone] = [random() < 0.5, random() < 0.5];
    return {
      answers,
      secrets: {
        impacted: answers['impacted'] === 'now',
        'wrote much': 'proposal' in answers && isLong,
        Dutch: isDutch,
        telephone: isPhone,
        'came late': index >= respondents / 2,
      },
      headers: {
        'user-agent': `Marker/1.0 (${isPhone ? 'PhoneMarker' : 'DesktopMarker'})`,
        'accept-language': isDutch ? 'nl-BE-marker' : 'fr-BE-marker',
        referer: 'https://union.example/marker-article',
        cookie: `marker=${index}`,
        // Each from a network of its own: the rate limit is not what is tried here.
        'x-forwarded-for': `198.51.${index % 250}.${index % 199}`,
      },
    };
  });
}

/** Runs a collector behind a wire that is tapped, and lets everybody answer, one after the other. */
async function collect(survey: object) {
  const checked = readSurvey(survey, builtInLogic, builtInFunctions);
  const surveys = temporaryFolder();
  const data = temporaryFolder();
  mkdirSync(surveys, { recursive: true });
  writeFileSync(join(surveys, 'survey.json'), JSON.stringify(survey));
  const server = await serve('--surveys', surveys, '--data', data, '--trust-proxy', '--rewrite-hour', '3');
  const people = respondentsOf(checked);
  const bodies: Buffer[] = [];
  const ids: string[] = [];
  const tapped: Buffer[] = [];
  const { port } = new URL(server.url);
  const tap = createServer((client) => {
    const upstream = createConnection(Number(port), '127.0.0.1');
    upstream.on('data', (bytes) => tapped.push(bytes)).pipe(client);
    client.pipe(upstream);
    for (const side of [client, upstream]) side.on('error', () => {});
  });
  await new Promise<void>((resolve) => tap.listen(0, '127.0.0.1', resolve));
  after(() => tap.close());
  const address = `http://127.0.0.1:${(tap.address() as AddressInfo).port}/surveys/${checked.survey.id}/answers`;
  for (const { answers, headers } of people) {
    const envelope = await createWrapper(checked)(answers);
    const body = serializeEnvelope(envelope);
    const reply = await fetch(address, { method: 'POST', headers: { 'content-type': 'text/plain', ...headers }, body });
    assert.equal(reply.status, 201, await reply.text());
    bodies.push(Buffer.from(body));
    ids.push(envelope.id);
  }
  // The last rewrite of the day.
  await server.end('SIGTERM');
  const dump = readFileSync(join(data, 'answers.sqlite'));
  return { people, bodies, ids, dump, output: server.output(), replies: Buffer.concat(tapped) };
}

const everything = (secret: keyof Respondent['secrets'], people: readonly Respondent[]): readonly boolean[] =>
  people.map(({ secrets }) => secrets[secret]);
const kinds = ['impacted', 'wrote much', 'Dutch', 'telephone', 'came late'] as const;

describe('what 1 000 respondents leave', async () => {
  const sealed = await collect({
    ...open,
    privacy: { ...flagship.privacy, publicKey: testKeys.publicKey, collectorForgets: true },
  });

  it('in the network is of one length, and says nothing of answers, language, device or text', () => {
    assert.equal(new Set(sealed.bodies.map(({ length }) => length)).size, 1);
    const features = sealed.bodies.map((body) => featuresOf(body));
    for (const kind of kinds) {
      const found = attack(features, everything(kind, sealed.people));
      assert.ok(found < mostDeviation, `${kind}: ${found.toFixed(1)} standard deviations above chance`);
    }
  });

  it('in the database says nothing of answers, order, time, language, device or length', () => {
    const { dump, ids, people } = sealed;
    const places = ids.map((id) => dump.indexOf(id, 0, 'latin1'));
    assert.ok(
      places.every((place) => place > 0),
      'every response is there',
    );
    const order = orderIn(places);
    assert.ok(Math.abs(order) < 4.5 / Math.sqrt(respondents), `order: ${order.toFixed(3)}`);
    const features = places.map((place) => featuresOf(dump.subarray(place, place + sealed.bodies[0]!.length)));
    for (const kind of kinds) {
      const found = attack(features, everything(kind, people));
      assert.ok(found < mostDeviation, `${kind}: ${found.toFixed(1)} standard deviations above chance`);
    }
  });

  it('nowhere shows who asked, when, with what, or what was answered', () => {
    const { dump, output, replies } = sealed;
    const today = new Date().toISOString().slice(0, 10);
    const traces = ['marker', 'Marker', '198.51.', 'union.example', 'proposal', 'Les appels', today];
    for (const [place, bytes] of Object.entries({ dump, output: Buffer.from(output) })) {
      for (const trace of traces) assert.equal(bytes.includes(trace), false, `"${trace}" in the ${place}`);
    }
    // A reply has the date of the moment, as HTTP wants it.
    for (const trace of traces) assert.equal(replies.includes(trace), false, `"${trace}" in a reply`);
  });

  it('would be found out by the same attack, were it not sealed', async () => {
    const plain = await collect(open);
    const features = plain.bodies.map((body) => featuresOf(body));
    for (const kind of ['impacted', 'wrote much'] as const) {
      const found = attack(features, everything(kind, plain.people));
      assert.ok(found > 10, `${kind}: ${found.toFixed(1)} standard deviations above chance`);
    }
  });
});
