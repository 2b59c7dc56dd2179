import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { fromBase64url } from '../../src/crypto/base64url.ts';
import { associatedData, purpose } from '../../src/crypto/binding.ts';
import { capacityOf } from '../../src/crypto/capacity.ts';
import { createOpener } from '../../src/crypto/open.ts';
import { unpad } from '../../src/crypto/pad.ts';
import { seal } from '../../src/crypto/seal.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey, type CheckedSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import { builtInExamples } from '../../src/questions/examples.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { createRandom } from '../../src/simulate/random.ts';
import { randomAnswer } from '../../src/simulate/random-answer.ts';
import { testKeys } from '../suites/keys.ts';
import { surveyAround } from '../suites/survey-around.ts';

const privacy = { publicKey: testKeys.publicKey };
const id = 'AAAAAAAAAAAAAAAAAAAAAA';
const privateKey = fromBase64url(testKeys.privateKey)!;

const read = (survey: object): CheckedSurvey => readSurvey({ ...survey, privacy }, builtInLogic, builtInFunctions);
const demo = (name: string): CheckedSurvey =>
  read(JSON.parse(readFileSync(`demo/surveys/${name}.json`, 'utf8')) as object);

const longText = `\u{1F4DE}"\\\n`.repeat(2500);

describe('sealed answers', () => {
  it('have room for the longest number in every cell', async () => {
    const entries = (count: number) => Array.from({ length: count }, (_, at) => ({ value: `v${at}`, text: 'T' }));
    for (const [rows, columns, number] of [
      [10, 7, 0],
      [6, 4, -9007199254740991],
      [3, 3, -1.2345678901234567e-300],
    ] as const) {
      const matrix = { type: 'matrix', name: 'm', title: 'M', cellType: 'number' };
      const checked = read(surveyAround({ ...matrix, rows: entries(rows), columns: entries(columns) }));
      const cells = Object.fromEntries(entries(columns).map(({ value }) => [value, number]));
      const answers = { m: Object.fromEntries(entries(rows).map(({ value }) => [value, cells])) };
      const open = await createOpener(checked, privateKey);
      assert.deepEqual(await open({ id, sealed: await seal(answers, checked, id) }), answers);
    }
  });

  it('open on pages whose libraries change how JSON is written', async () => {
    const checked = demo('teletravail');
    const open = await createOpener(checked, privateKey);
    const answers = { days: '3', list: ['a', 'b'] };
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'broken', configurable: true, enumerable: false });
    const sealed = await seal(answers, checked, id);
    delete (Array.prototype as { toJSON?: unknown }).toJSON;
    assert.deepEqual(await open({ id, sealed }), answers);
  });

  it('open with another library', async () => {
    const checked = demo('teletravail');
    const { enc, data, key } = await seal({ days: '3' }, checked, id);
    const suite = new CipherSuite({
      kem: new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes128Gcm(),
    });
    const padded = await suite.open(
      {
        recipientKey: await suite.kem.importKey('raw', privateKey.buffer, false),
        enc: fromBase64url(enc)!,
        info: purpose,
      },
      fromBase64url(data)!,
      await associatedData(checked.survey, { id, key }),
    );
    assert.equal(new TextDecoder().decode(unpad(new Uint8Array(padded))), '{"days":"3"}');
  });

  /** A session in which everything that can be answered is, at random, and texts are as long as can be. */
  function answerAtRandom(checked: CheckedSurvey, seed: number) {
    const session = createSession(checked, seed);
    const random = createRandom(seed);
    for (let round = 0; round < 2; round++) {
      for (const name of checked.questions.keys()) {
        const state = session.question(name);
        const { maxLength = 10_000, type } = state.question as { maxLength?: number; type: string };
        if (!state.visible) continue;
        session.set(
          name,
          type === 'text' ? Array.from(longText).slice(0, maxLength).join('') : randomAnswer(state, [], random),
        );
      }
    }
    return session.answers();
  }

  for (const [type, examples] of Object.entries(builtInExamples)) {
    it(`have room for any answers to the examples of ${type}`, async () => {
      for (const { name, question, before } of examples) {
        const checked = read(surveyAround(question, before));
        const open = await createOpener(checked, privateKey);
        const lengths = new Set<number>();
        for (let seed = 1; seed <= 20; seed++) {
          const answers = answerAtRandom(checked, seed);
          const sealed = await seal(answers, checked, id);
          lengths.add(sealed.data.length);
          assert.deepEqual(await open({ id, sealed }), answers, `${name}, seed ${seed}`);
        }
        assert.equal(lengths.size, 1, name);
      }
    });
  }

  for (const name of ['telephonie-crm-2020', 'teletravail', 'sondage-info']) {
    it(`to ${name} have one length for everybody`, async () => {
      const checked = demo(name);
      const lengths = new Set<number>();
      for (let seed = 1; seed <= 30; seed++) {
        lengths.add((await seal(answerAtRandom(checked, seed), checked, id)).data.length);
      }
      lengths.add((await seal({}, checked, id)).data.length);
      assert.equal(lengths.size, 1);
      assert.equal(capacityOf(checked) % 256, 0);
    });
  }
});
