import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  eventMessage,
  eventNames,
  readFromFrame,
  readSettings,
  tallestFrame,
  writeMessage,
  type FrameSettings,
} from './frame-messages.ts';

const survey = 'telephonie-crm-2020';

/** A right detail of each event. */
const details: Readonly<Record<(typeof eventNames)[number], Readonly<Record<string, unknown>>>> = {
  'survey-ready': { survey },
  'survey-page': { survey, step: 2, steps: 4 },
  'survey-submit': { survey },
  'survey-sent': { survey },
  'survey-error': { code: 'send-offline', where: '' },
  'survey-closed': { survey, reason: 'closed' },
};

/** What the other side gets: a copy. */
const received = (message: Parameters<typeof writeMessage>[0]): unknown => structuredClone(writeMessage(message));

describe('messages from a frame', () => {
  for (const name of eventNames) {
    it(`tell ${name} with its detail`, () => {
      const message = eventMessage(name, details[name])!;
      expect(readFromFrame(received(message))).to.deep.equal({ kind: 'event', name, detail: details[name] });
    });

    it(`never hold an answer, whatever stands in the detail of ${name}`, () => {
      const secret = fc.string({ minLength: 8 }).map((text) => `answer:${text}`);
      const key = fc.string().filter((text) => !Object.hasOwn(details[name], text));
      const answer = fc.oneof(
        secret,
        fc.array(secret, { minLength: 1 }),
        fc.dictionary(fc.string(), secret, { minKeys: 1 }),
      );
      fc.assert(
        fc.property(fc.dictionary(key, answer, { minKeys: 1 }), (answers) => {
          const message = eventMessage(name, { ...answers, ...details[name] })!;
          expect(message).to.deep.equal({ kind: 'event', name, detail: details[name] });
          const hostile = { surveyForm: 1, ...answers, ...message, detail: { ...answers, ...details[name] } };
          expect(JSON.stringify(readFromFrame(hostile))).not.to.contain('answer:');
        }),
      );
    });

    it(`tell no ${name} of which a part is missing or wrong`, () => {
      for (const key of Object.keys(details[name])) {
        const { [key]: _, ...rest } = details[name];
        expect(eventMessage(name, rest), `without ${key}`).to.equal(undefined);
        for (const wrong of [null, 0, -1, 1.5, NaN, '<b>', {}, [], 'x'.repeat(2000)]) {
          if (key === 'where' && wrong === '<b>') continue;
          expect(eventMessage(name, { ...rest, [key]: wrong }), `${key}: ${JSON.stringify(wrong)}`).to.equal(undefined);
        }
      }
    });
  }

  it('tell heights up to a bound', () => {
    for (const height of [0, 812, tallestFrame]) {
      expect(readFromFrame(received({ kind: 'height', height }))).to.deep.equal({ kind: 'height', height });
    }
    for (const height of [-1, 0.5, tallestFrame + 1, Infinity, NaN, '812', null, undefined]) {
      expect(readFromFrame({ surveyForm: 1, kind: 'height', height })).to.equal(undefined);
    }
  });

  it('are nothing when they are anything else', () => {
    fc.assert(fc.property(fc.anything(), (data) => readFromFrame(data) === undefined));
    for (const kind of ['settings', 'constructor', '__proto__', 'event', 1, null]) {
      expect(readFromFrame({ surveyForm: 1, kind }), String(kind)).to.equal(undefined);
    }
    for (const name of ['click', 'constructor', '__proto__', 'toString']) {
      expect(readFromFrame({ surveyForm: 1, kind: 'event', name, detail: { survey } }), name).to.equal(undefined);
    }
    expect(readFromFrame({ surveyForm: 2, kind: 'exit' })).to.equal(undefined);
    expect(readFromFrame({ kind: 'exit' })).to.equal(undefined);
  });
});

describe('wishes of the page around a frame', () => {
  const right: Required<FrameSettings> = {
    ...{ language: 'fr-BE', theme: 'government', layout: 'question-per-page', headingLevel: 3 },
    ...{ share: 'https://union.example/phone', results: 'http://union.example/results.json' },
    ...{ exit: true, draft: false, debug: false, fingerprint: 'GW8C-XSCW-ZRTN-NVBV-CP6E-A6W2' },
    ...{ ground: '#ffffff', text: '#15211f', accent: '#0b5f53', onAccent: '#ffffff', error: '#b3261e' },
    ...{ font: `'Segoe UI', "Noto Sans", -apple-system, sans-serif`, fontSize: 17, radius: '6px' },
  };

  it('arrive as they were written', () => {
    expect(readSettings(received({ kind: 'settings', ...right }))).to.deep.equal(right);
    expect(readSettings(received({ kind: 'settings', share: 'off' }))).to.deep.equal({ share: 'off' });
  });

  const hostile: Readonly<Record<keyof FrameSettings, readonly unknown[]>> = {
    language: ['', 'fr fr', '"><script>', 'f'.repeat(200), 1],
    theme: ['', 'Plain!', 1, null],
    layout: ['a b', {}],
    headingLevel: [0, 6, 2.5, '2'],
    share: ['javascript:alert(1)', 'data:text/html,x', '/phone', `https://x.example/${'x'.repeat(3000)}`],
    results: ['file:///etc/passwd', 'off', 'https://'],
    exit: ['https://evil.example', 1],
    draft: ['yes', 1],
    fingerprint: ['<script>', 'x'.repeat(200), 1, null],
    debug: ['yes', 1],
    ground: ['red', 'url(https://evil.example)', '#fff', '#FFFFFF', 'var(--x)'],
    text: ['#12345', 'rgb(0 0 0)'],
    accent: ['#1234567'],
    onAccent: [0],
    error: ['expression(1)'],
    font: ['', 'x; } * { display: none', 'url(https://evil.example)', 'a\\62', 'x'.repeat(600)],
    fontSize: [0, 7, 65, NaN, '17px'],
    radius: ['calc(1px)', '9999px', '-1px', '1vh', '6px; color: red'],
  };
  for (const [key, values] of Object.entries(hostile)) {
    it(`leave out a ${key} that is not safe`, () => {
      for (const value of values) {
        const read = readSettings({ surveyForm: 1, kind: 'settings', ...right, [key]: value })!;
        expect(Object.keys(read), String(value)).not.to.include(key);
        expect(Object.keys(read)).to.have.length(Object.keys(right).length - 1);
      }
    });
  }

  it('leave out what is not known, and are nothing when they are anything else', () => {
    expect(
      readSettings({ surveyForm: 1, kind: 'settings', endpoint: 'https://evil.example', __proto__: null }),
    ).to.deep.equal({});
    fc.assert(fc.property(fc.anything(), (data) => readSettings(data) === undefined));
    expect(readSettings({ surveyForm: 1, kind: 'exit' })).to.equal(undefined);
  });
});
