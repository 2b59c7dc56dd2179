import { expect } from '@open-wc/testing';
import { mount, unmountAll } from '../../../test/suites/mount.ts';
import { testKeys } from '../../../test/suites/keys.ts';
import { builtInLogic } from '../../questions/logic.ts';
import { readSurvey, type CheckedSurvey } from '../../engine/read-survey.ts';
import { fr } from '../../locales/fr.ts';
import { frRest } from '../../locales/fr-rest.ts';
import { nl } from '../../locales/nl.ts';
import { nlRest } from '../../locales/nl-rest.ts';
import { de } from '../../locales/de.ts';
import { deRest } from '../../locales/de-rest.ts';
import { en } from '../../locales/en.ts';
import { enRest } from '../../locales/en-rest.ts';
import { serializeEnvelope } from '../../transport/envelope.ts';
import { createTexts } from '../base/texts.ts';
import { isAnonymous } from './label.ts';
import { sentences } from './sentences.ts';
import { switchesOf, type Switches } from './switches.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const languages = {
  fr: { ...fr, ...frRest },
  nl: { ...nl, ...nlRest },
  de: { ...de, ...deRest },
  en: { ...en, ...enRest },
};

/** Everything that makes a survey anonymous, and every sentence of the notice that can be said at once. */
const privacy = {
  ...{ owner: 'The union', contact: 'survey@union.example', purpose: 'Better telephones', retention: 'P6M' },
  ...{ minimumGroup: 10, publicKey: testKeys.publicKey, collectorForgets: true },
};
const questions: readonly object[] = [
  { type: 'text', name: 'words', title: 'Words' },
  { type: 'choice', name: 'office', title: 'Office', privacy: 'quasi', choices: [{ value: 'a', text: 'A' }] },
];
const survey = (more: object = {}, asked = questions): object => ({
  ...{ id: 'private', version: 1, languages: ['fr', 'nl', 'de', 'en'], title: 'Private' },
  ...{ privacy: { ...privacy, ...more }, pages: [{ name: 'one', questions: asked }] },
});
const read = (...given: Parameters<typeof survey>): CheckedSurvey => readSurvey(survey(...given), builtInLogic);

const all: Switches = switchesOf(read(), { fingerprint: 'AAAA', confirms: true, draftUntil: undefined, alone: false });
const said = (switches: Switches): string[] => {
  const texts = createTexts(languages.fr, 'fr');
  return sentences.filter(({ when }) => when(switches, texts)).map(({ key }) => key);
};

describe('the notice', () => {
  afterEach(unmountAll);

  const effects: readonly (readonly [change: Partial<Switches>, gone: string[], come: string[]])[] = [
    [{ sealed: false }, ['sealed', 'length', 'noWithdraw'], ['notEncrypted', 'withdraw']],
    [{ refusal: 'send-contradiction' }, ['sealed', 'length', 'forgets'], []],
    [{ forgets: 'owner' }, ['forgets'], ['forgetsSaid']],
    [{ asksWho: true }, ['noWithdraw'], ['withdraw']],
    [{ fingerprint: undefined }, ['fingerprint'], []],
    [{ forgets: undefined }, ['forgets', 'noWithdraw'], ['mayKeep', 'withdraw']],
    [{ draftUntil: new Date() }, ['device'], ['draft']],
    [{ alone: true }, ['page'], []],
    [{ freeText: false }, ['freeText'], []],
    [{ profile: false }, ['profile'], []],
    [{ owner: undefined }, ['owner'], []],
    [{ purpose: undefined }, ['purpose'], []],
    [{ retention: undefined }, ['retention'], []],
    [{ contact: undefined }, ['contact'], []],
    [{ minimumGroup: undefined }, ['group'], []],
  ];
  for (const [change, gone, come] of effects) {
    const switched = Object.keys(change).join();
    it(`says ${gone.join(' and ')} no more when ${switched} is switched${come.length > 0 ? `, but ${come.join()}` : ''}`, () => {
      const before = said(all);
      const after = said({ ...all, ...change });
      expect(before.filter((key) => !after.includes(key))).to.have.members(gone);
      expect(after.filter((key) => !before.includes(key))).to.have.members(come);
    });
  }

  it('has a switch for every sentence but those that are always true', () => {
    const switched = effects.flatMap(([, gone, come]) => [...gone, ...come]);
    const always = ['sent', 'noTracking', 'work', 'authority'];
    expect(new Set([...switched, ...always])).to.deep.equal(new Set(sentences.map(({ key }) => key)));
    expect(said(all)).to.include.members(always);
  });

  const forbidden =
    /gu?arant|garand|gewährleist|100\s?%|impossible|unmöglich|onmogelijk|absolu|jamais|nooit|niemals|never|totally|entièrement|volledig/i;
  for (const [language, words] of Object.entries(languages)) {
    it(`promises nothing that nobody can keep, in ${language}`, () => {
      const texts = createTexts(words, language);
      for (const { key, kind, when } of sentences) {
        const params =
          when({ ...all, draftUntil: new Date() }, texts) ||
          when({ ...all, sealed: false, forgets: undefined }, texts) ||
          when({ ...all, forgets: 'owner' }, texts);
        const sentence = texts.word(`notice.${key}`, params || {});
        expect(sentence, key).to.not.match(forbidden).and.not.equal(`notice.${key}`);
        expect(texts.word(`notice.kind.${kind}`)).to.not.contain('notice.');
      }
      for (const key of ['anonymous', 'confidential', 'kinds', 'more']) {
        expect(texts.word(`notice.${key}`))
          .to.not.match(forbidden)
          .and.not.contain('notice.');
      }
    });
  }

  describe('calls a survey anonymous', () => {
    it('when everything for it is there', () => expect(isAnonymous(read(), undefined)).to.equal(true));

    const email = [{ type: 'text', name: 'mail', title: 'Mail', inputType: 'email' }];
    const lacking: Readonly<Record<string, boolean>> = {
      'there is no key': isAnonymous(read({ publicKey: undefined }), undefined),
      'the collector does not promise to forget': isAnonymous(read({ collectorForgets: false }), undefined),
      'nothing is said of that': isAnonymous(read({ collectorForgets: undefined }), undefined),
      'there is no smallest group': isAnonymous(read({ minimumGroup: undefined }), undefined),
      'the smallest group is under five': isAnonymous(read({ minimumGroup: 4 }), undefined),
      'answers are kept on the device': isAnonymous(read(), {}),
      'an e-mail address is asked for': isAnonymous(read({}, email), undefined),
      'there is no privacy block': isAnonymous(
        readSurvey({ ...survey(), privacy: undefined }, builtInLogic),
        undefined,
      ),
    };
    for (const [lack, anonymous] of Object.entries(lacking)) {
      it(`but not when ${lack}`, () => expect(anonymous).to.equal(false));
    }
  });

  it('shows each sentence with what it is worth, and the label above', async () => {
    const { find, findAll, settle } = await mount(survey());
    await settle();
    await waitUntil(() => find('.notice').textContent.includes('Empreinte'));
    expect(find('.notice > p').textContent).to.contain('Anonyme');
    const kinds = findAll('.promises > li').map((item) => item.querySelector('.kind')?.textContent);
    expect(kinds.length).to.be.greaterThan(12);
    expect(new Set(kinds)).to.deep.equal(new Set(['Preuve', 'Promesse', 'Limite', 'Mention légale']));
    expect(find('.notice').textContent).to.match(/Empreinte de la clé\s: ([\dA-Z]{4}-){5}[\dA-Z]{4}/);
  });

  it('calls it confidential, and says who can read it, without a key', async () => {
    const { find, settle } = await mount(survey({ publicKey: undefined }));
    await settle();
    expect(find('.notice > p').textContent).to.contain('Confidentiel').and.not.contain('Anonyme');
    expect(find('.notice').textContent).to.contain('la personne qui gère le serveur peut les lire aussi');
  });
});

describe('before anything is sent', () => {
  const { fetch } = window;
  afterEach(() => {
    window.fetch = fetch;
    unmountAll();
  });

  /** Answers for the collector; gives what was asked of it. */
  function collectorSays(statement: unknown): string[] {
    const asked: string[] = [];
    window.fetch = (address, init) => {
      const url = address instanceof URL ? address.href : (address as string);
      if (!url.startsWith('https://collector.example/')) return fetch(address, init);
      asked.push(`${init?.method ?? 'GET'} ${new URL(url).pathname} ${init?.credentials} ${init?.referrerPolicy}`);
      if (init?.method === 'POST') return Promise.resolve(new Response(null, { status: 204 }));
      if (statement === undefined) return Promise.reject(new TypeError('refused'));
      const body = typeof statement === 'string' ? statement : JSON.stringify(statement);
      return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
    };
    return asked;
  }

  const forgetting = { addresses: true, times: true, order: true };
  const endpoint = 'https://collector.example/surveys/private/answers';

  async function refusal(file: object, attributes: Readonly<Record<string, string>> = {}, statement?: unknown) {
    const asked = collectorSays(statement);
    const errors: string[] = [];
    const mounted = await mount(file, { send: undefined, endpoint }, attributes);
    mounted.form.addEventListener('survey-error', (event) => {
      errors.push((event as CustomEvent<{ readonly code: string }>).detail.code);
    });
    const ends = ['survey-error', 'survey-sent'].map(
      (name) => new Promise((resolve) => mounted.form.addEventListener(name, resolve, { once: true })),
    );
    await mounted.press('Envoyer mes réponses');
    await Promise.race(ends);
    await mounted.settle();
    const box = mounted.form.shadowRoot!.querySelector('#refused');
    const posts = asked.filter((request) => request.startsWith('POST')).length;
    return { asked, errors, posts, box, mounted };
  }

  it('the page asks the collector what it keeps, without cookie or referrer', async () => {
    const { asked, posts, box } = await refusal(survey(), {}, { format: 1, forgets: forgetting, surveys: {} });
    expect(asked[0]).to.equal('GET /.well-known/survey-collector omit no-referrer');
    expect([posts, box]).to.deep.equal([1, null]);
  });

  it('a collector that says nothing of itself contradicts nothing', async () => {
    for (const statement of [undefined, '<h1>Not found</h1>', 'null', '[]', { format: 2 }, { format: 1, forgets: 1 }]) {
      const { posts } = await refusal(survey(), {}, statement);
      expect(posts, JSON.stringify(statement)).to.equal(1);
      unmountAll();
    }
  });

  it('nothing is sent to a collector that keeps what the survey says it forgets', async () => {
    for (const kept of Object.keys(forgetting)) {
      const statement = { format: 1, forgets: { ...forgetting, [kept]: false }, surveys: {} };
      const { posts, box, errors } = await refusal(survey(), {}, statement);
      expect(posts, kept).to.equal(0);
      expect(box?.textContent).to.contain('Le serveur n’annonce pas les mêmes règles');
      expect(errors).to.deep.equal(['send-contradiction']);
      unmountAll();
    }
  });

  it('nothing is sent to a collector whose survey promises something else', async () => {
    const surveys = { private: { 1: 'AAAAAAAAAAAAAAAAAAAAAA' } };
    const { posts, errors } = await refusal(survey(), {}, { format: 1, forgets: forgetting, surveys });
    expect([posts, ...errors]).to.deep.equal([0, 'send-contradiction']);
  });

  const pin = 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA';
  it('nothing is sent to another key than the one that the page pins', async () => {
    for (const file of [survey(), survey({ publicKey: undefined })]) {
      const { posts, errors, box, mounted } = await refusal(file, { fingerprint: pin });
      expect([posts, ...errors]).to.deep.equal([0, 'send-other-key']);
      expect(box?.textContent).to.contain('n’est pas celle que cette page attend');
      expect(mounted.form.shadowRoot!.activeElement, 'the focus').to.equal(box);
      unmountAll();
    }
  });

  it('the pinned key is known in small letters and without hyphens', async () => {
    const first = await mount(survey());
    await waitUntil(() => first.text().includes('Empreinte'));
    const shown = /Empreinte de la clé\s: ([\dA-Z-]{29})/.exec(first.find('.notice').textContent)![1]!;
    unmountAll();
    const { posts } = await refusal(survey(), { fingerprint: shown.toLowerCase().replaceAll('-', ' ') });
    expect(posts).to.equal(1);
  });

  it('nothing is sent with a key that is none, or from a page that cannot seal', async () => {
    const broken = await refusal(survey({ publicKey: `BB${testKeys.publicKey.slice(2)}` }));
    expect([broken.posts, ...broken.errors]).to.deep.equal([0, 'send-not-sealed']);
    unmountAll();
    const { subtle } = crypto;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    const insecure = await refusal(survey());
    Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
    Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    expect(insecure.box!.textContent).to.contain('n’est pas chargée via une connexion sécurisée');
    expect(insecure.mounted.find('.notice').textContent)
      .to.contain('Confidentiel')
      .and.not.contain('sont chiffrées dans');
    expect([insecure.posts, ...insecure.errors]).to.deep.equal([0, 'send-not-sealed']);
    const link = insecure.box!.querySelector('a')!;
    expect(link.href).to.equal(location.href.replace('http:', 'https:'));
  });

  it('the panel shows the very bytes that are then sent', async () => {
    const { find, sent, press, settle, type } = await mount(survey());
    await settle();
    find('.departure summary').click();
    await type('#q-words', 'Hello');
    await waitUntil(() => find('.departure').textContent.includes('octets'));
    await settle();
    const shown = find<HTMLTextAreaElement>('#departure').value;
    expect(find('.departure').textContent).to.contain(`${shown.length.toLocaleString('fr-BE')} octets`);
    await press('Envoyer mes réponses');
    expect(serializeEnvelope(sent[0]!)).to.equal(shown);
    expect(shown).to.not.contain('Hello');
  });
});
