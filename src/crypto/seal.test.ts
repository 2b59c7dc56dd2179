import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyQuestion, simpleTypes } from '../../test/suites/simple-types.ts';
import { testKeys } from '../../test/suites/keys.ts';
import { boolean, optional } from '../engine/shape.ts';
import { readSurvey, type CheckedSurvey } from '../engine/read-survey.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { createOpener, type Opener } from './open.ts';
import { seal } from './seal.ts';
import type { SealedAnswers } from './sealed-answers.ts';
import { createSuite } from './suite.ts';

const id = 'AAAAAAAAAAAAAAAAAAAAAA';
const privateKey = fromBase64url(testKeys.privateKey)!;
const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16));

function surveyOf(more: object = {}, questions: readonly object[] = [anyQuestion('q')]): CheckedSurvey {
  const privacy = { publicKey: testKeys.publicKey, minimumGroup: 10 };
  const survey = {
    id: 's',
    version: 1,
    languages: ['en'],
    title: 'S',
    pages: [{ name: 'p', questions }],
    privacy,
    ...more,
  };
  return readSurvey(survey, types);
}

/** Takes any text of at most 50 characters. */
const types = new Map([
  ...simpleTypes,
  ['text', { type: 'text', shape: { maxLength: optional(() => undefined), long: optional(boolean) } }] as const,
]);
const text = (name: string): object => ({ type: 'text', name, title: name, maxLength: 50 });

const flip = (encoded: string, at: number, mask: number): string => {
  const bytes = fromBase64url(encoded)!;
  bytes[at]! ^= mask;
  return toBase64url(bytes);
};

describe('sealing', () => {
  const checked = surveyOf({}, [text('a'), text('b')]);
  let open: Opener;
  before(async () => {
    open = await createOpener(checked, privateKey);
  });

  it('opens the vector of RFC 9180, appendix A.3.1.1', async () => {
    const suite = createSuite();
    const key = await suite.DeserializePrivateKey(privateKey);
    const opened = await suite.Open(
      { privateKey: key, publicKey: await suite.DeserializePublicKey(fromBase64url(testKeys.publicKey)!) },
      bytesOf(
        '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
      ),
      bytesOf('5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434'),
      { info: new TextEncoder().encode('Ode on a Grecian Urn'), aad: new TextEncoder().encode('Count-0') },
    );
    expect(new TextDecoder().decode(opened)).to.equal('Beauty is truth, truth beauty');
  });

  it('gives back any answers, without what has no UTF-8 and no look', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (a, b) => {
        const clean = (value: string): string => value.replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '');
        const sealed = await seal({ a, b }, checked, id);
        expect(await open({ id, sealed })).to.deep.equal({ a: clean(a), b: clean(b) });
      }),
      { numRuns: 40 },
    );
  });

  it('gives all answers one length, and never the same bytes', async () => {
    const answers = [
      {},
      { a: 'x' },
      { a: '\u{1F600}'.repeat(50), b: '"'.repeat(50) },
      { a: '\u0000\ud800'.repeat(25) },
    ];
    const sealed = await Promise.all([...answers, {}].map((one) => seal(one, checked, id)));
    expect(new Set(sealed.map(({ data }) => data.length))).to.have.length(1);
    expect(new Set(sealed.map(({ enc }) => enc.length))).to.deep.equal(new Set([87]));
    expect(new Set(sealed.map(({ data }) => data))).to.have.length(5);
    expect(new Set(sealed.map(({ enc }) => enc))).to.have.length(5);
  });

  describe('a response that was changed', () => {
    let sealed: SealedAnswers;
    before(async () => {
      sealed = await seal({ a: 'yes' }, checked, id);
    });

    it('is refused, whichever byte it is', async () => {
      const { data, enc } = sealed;
      for (let at = 0; at < fromBase64url(data)!.length; at++) {
        const changed = { ...sealed, data: flip(data, at, 1 << (at % 8)) };
        expect(await open({ id, sealed: changed }), `data ${at}`).to.equal('damaged');
      }
      for (let at = 0; at < 65; at++) {
        expect(await open({ id, sealed: { ...sealed, enc: flip(enc, at, 1) } }), `enc ${at}`).to.equal('damaged');
      }
    });

    it('is refused when it is cut off, lengthened or no base64url', async () => {
      const { data, enc } = sealed;
      for (const changed of ['', data.slice(0, -4), data.slice(4), `${data}AAAA`, `${data}=`, 'é', ' ']) {
        expect(await open({ id, sealed: { ...sealed, data: changed } })).to.equal('damaged');
      }
      for (const changed of ['', enc.slice(0, 43), `${enc}AAAA`, 'BA', 'A'.repeat(87)]) {
        expect(await open({ id, sealed: { ...sealed, enc: changed } })).to.equal('damaged');
      }
    });

    it('is refused under another identifier', async () => {
      expect(await open({ id: 'AAAAAAAAAAAAAAAAAAAAAQ', sealed })).to.equal('damaged');
    });

    it('is refused for another survey, another version and other promises', async () => {
      const privacy = { publicKey: testKeys.publicKey, minimumGroup: 5 };
      for (const more of [{ id: 'other' }, { version: 2 }, { privacy }]) {
        const other = await createOpener(surveyOf(more, [text('a'), text('b')]), privateKey);
        expect(await other({ id, sealed }), JSON.stringify(more)).to.equal('damaged');
      }
    });

    it('is opened whatever the order of the keys in the file', async () => {
      const privacy = { minimumGroup: 10, publicKey: testKeys.publicKey };
      const same = await createOpener(surveyOf({ privacy }, [text('a'), text('b')]), privateKey);
      expect(await same({ id, sealed })).to.deep.equal({ a: 'yes' });
    });

    it('is refused with the key or the suite that it names', async () => {
      expect(await open({ id, sealed: { ...sealed, key: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' } })).to.equal('other-key');
      expect(await open({ id, sealed: { ...sealed, suite: '0011-0001-0001' } })).to.equal('other-suite');
    });
  });

  it('needs a key on the curve', async () => {
    const off = flip(testKeys.publicKey, 64, 1);
    for (const publicKey of [off, 'BAAA', '', testKeys.publicKey.slice(0, -1), undefined]) {
      const broken = surveyOf({ privacy: publicKey === undefined ? undefined : { publicKey } });
      const refused = await seal({}, broken, id).catch((error: unknown) => error);
      expect(refused, publicKey).to.have.property('code', 'send-not-sealed');
      const opened = await createOpener(broken, privateKey).catch((error: unknown) => error);
      expect(opened).to.have.property('code', 'key-invalid');
    }
  });

  it('does not open with the private key of another survey', async () => {
    const other = await createOpener(checked, crypto.getRandomValues(new Uint8Array(32))).catch(
      (error: unknown) => error,
    );
    expect(other).to.have.property('code', 'key-invalid');
  });

  it('takes no answers that are longer than the survey allows', async () => {
    const refused = await seal({ a: 'x'.repeat(10_000) }, checked, id).catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'send-not-sealed');
  });

  it('is not possible on a page without WebCrypto', async () => {
    const { subtle } = crypto;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    const refused = await seal({}, checked, id).catch((error: unknown) => error);
    Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    expect(refused).to.have.property('code', 'send-not-sealed');
  });
});

describe('what cannot be sealed', () => {
  const long = (maxLength: number): CheckedSurvey => surveyOf({}, [{ ...text('q'), maxLength }]);
  const refusal = (checked: CheckedSurvey, answers = {}): Promise<unknown> =>
    seal(answers, checked, id).then(
      () => 'none',
      (error: unknown) => String(error),
    );

  it('is answers of more than a megabyte', async () => {
    const most = Math.floor((2 ** 20 - '{"q":"",}'.length - 1) / 4);
    expect(await refusal(long(most))).to.equal('none');
    expect(await refusal(long(most + 1))).to.contain('the survey allows answers that are too long');
  });

  it('says why', async () => {
    expect(await refusal(surveyOf({ privacy: {} }))).to.contain('privacy.publicKey is no public key of P-256');
    expect(await refusal(long(10), { q: 'x'.repeat(5000) })).to.match(/ 50\d\d bytes do not fit into 256$/);
  });
});
