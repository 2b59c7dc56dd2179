import { expect } from '@open-wc/testing';
import { anyQuestion, simpleSurvey } from '../../test/suites/simple-types.ts';
import { testKeys } from '../../test/suites/keys.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { associatedData, purpose } from './binding.ts';
import { createOpener } from './open.ts';
import { pad } from './pad.ts';
import { fingerprintOf } from './public-key.ts';
import { suiteName, type SealedAnswers } from './sealed-answers.ts';
import { createSuite } from './suite.ts';

const id = 'AAAAAAAAAAAAAAAAAAAAAA';
const point = fromBase64url(testKeys.publicKey)!;
const plain = simpleSurvey([anyQuestion('q')]);
const checked = { ...plain, survey: { ...plain.survey, privacy: { publicKey: testKeys.publicKey } } };

/** Seals any bytes: whoever has the public key can. */
async function sealBytes(bytes: Uint8Array): Promise<SealedAnswers> {
  const suite = createSuite();
  const key = await fingerprintOf(point);
  const aad = await associatedData(checked.survey, { id, key });
  const publicKey = await suite.DeserializePublicKey(point);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(publicKey, bytes, { info: purpose, aad });
  return { suite: suiteName, key, enc: toBase64url(encapsulatedSecret), data: toBase64url(ciphertext) };
}

describe('opening what somebody else sealed', () => {
  const open = async (bytes: Uint8Array): Promise<unknown> => {
    const opener = await createOpener(checked, fromBase64url(testKeys.privateKey)!);
    return opener({ id, sealed: await sealBytes(bytes) });
  };
  const padded = (text: string): Uint8Array => pad(new TextEncoder().encode(text), 64);

  it('gives an object', async () => {
    expect(await open(padded('{"q":[1,{"a":null}]}'))).to.deep.equal({ q: [1, { a: null }] });
  });

  for (const text of ['null', '[]', '[{"q":1}]', '"damaged"', '1', 'true', '', '{"q":1', '{"q":1}{}']) {
    it(`takes ${text || 'nothing'} for no answers`, async () => expect(await open(padded(text))).to.equal('damaged'));
  }

  it('takes what is not written in UTF-8 for no answers', async () => {
    expect(await open(pad(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d), 64))).to.equal('damaged');
  });

  it('takes what is not padded for no answers', async () => {
    for (const bytes of ['{"q":1}', '{"q":1}\0\0', '']) {
      expect(await open(new TextEncoder().encode(bytes)), bytes).to.equal('damaged');
    }
  });
});
