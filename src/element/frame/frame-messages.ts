import type { SurveyErrorCode } from '../../schema/survey-error.ts';
import type { SurveyEventMap } from '../base/events.ts';

/** What the page of the frame and the page around it must agree on. */
const version = 1;

/** No frame grows higher than this, in CSS pixels: what is longer is scrolled inside. */
export const tallestFrame = 40_000;

/** Tells that something happened: the name and the detail of an event of the element. */
export type FrameEvent = {
  readonly [Name in keyof SurveyEventMap]: {
    readonly kind: 'event';
    readonly name: Name;
    readonly detail: SurveyEventMap[Name]['detail'];
  };
}[keyof SurveyEventMap];

/** What the frame tells the page around it. Never an answer. */
export type FromFrame =
  /** The page in the frame runs and took the settings; the title is that of the survey. */
  | { readonly kind: 'hello'; readonly title: string }
  /** How high everything is that the frame shows, in whole CSS pixels. */
  | { readonly kind: 'height'; readonly height: number }
  /** Another page, the end or a fault is shown: what begins so many CSS pixels below the top should be in sight. */
  | { readonly kind: 'show'; readonly top: number }
  /** What was pressed has moved down by so many CSS pixels, or up, and should be brought back to its place on the screen. */
  | { readonly kind: 'moved'; readonly by: number }
  /** The respondent leaves at once. Where to, only the page around knows. */
  | { readonly kind: 'exit' }
  | FrameEvent;

/** The look of the page around the frame; colours as `#rrggbb`. */
export interface Look {
  readonly ground?: string | undefined;
  readonly text?: string | undefined;
  readonly accent?: string | undefined;
  readonly onAccent?: string | undefined;
  readonly error?: string | undefined;
  /** A list of font names. */
  readonly font?: string | undefined;
  /** In CSS pixels. */
  readonly fontSize?: number | undefined;
  /** Roundness of corners: a length in `px` or `em`. */
  readonly radius?: string | undefined;
}

/** What the page around the frame wishes: what its webmaster wrote at the element, and how the page looks. */
export interface FrameSettings extends Look {
  readonly language?: string | undefined;
  readonly theme?: string | undefined;
  readonly layout?: string | undefined;
  readonly headingLevel?: number | undefined;
  /** An address, or `off`. */
  readonly share?: string | undefined;
  readonly results?: string | undefined;
  /** Is there a way out? Its address stays outside. */
  readonly exit?: boolean | undefined;
  readonly draft?: boolean | undefined;
  /** Of the key to which alone answers may be sealed; what is no fingerprint is passed on too, since it pins all the same. */
  readonly fingerprint?: string | undefined;
  readonly debug?: boolean | undefined;
}

type Test = (value: unknown) => boolean;
type Tests<Shape> = { readonly [Key in keyof Shape]-?: Test };

const matches =
  (pattern: RegExp, most = 100): Test =>
  (value) =>
    typeof value === 'string' && value.length <= most && pattern.test(value);
const isWhole =
  (least: number, most: number): Test =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isBoolean: Test = (value) => typeof value === 'boolean';
const isCount = isWhole(1, 100_000);
// `idPattern` of the schema, written once more: shared, it would become a file of its own that every page loads.
const isId = matches(/^[a-z0-9][a-z0-9-]{0,63}$/);
const isColour = matches(/^#[\da-f]{6}$/);
const isWord = matches(/^[a-z-]{1,40}$/);
const isAddress: Test = (value) =>
  typeof value === 'string' && value.length <= 2000 && /^https?:/.test(value) && URL.canParse(value);

const details: { readonly [Name in keyof SurveyEventMap]: Tests<SurveyEventMap[Name]['detail']> } = {
  'survey-ready': { survey: isId },
  'survey-page': { survey: isId, step: isCount, steps: isCount },
  'survey-submit': { survey: isId },
  'survey-sent': { survey: isId },
  'survey-error': { code: matches(/^(survey|send)-[a-z-]+$/), where: matches(/^/, 1000) },
  'survey-closed': { survey: isId, reason: (value) => value === 'closed' || value === 'not-open' },
};

/** The events of the element that are told to the page around its frame: all of them. */
export const eventNames = Object.keys(details) as readonly (keyof SurveyEventMap)[];

const messages: Readonly<Record<Exclude<FromFrame['kind'], 'event'>, Readonly<Record<string, Test>>>> = {
  hello: { title: matches(/^/, 1000) },
  height: { height: isWhole(0, tallestFrame) },
  show: { top: isWhole(0, tallestFrame) },
  moved: { by: isWhole(-tallestFrame, tallestFrame) },
  exit: {},
};

const settings: Tests<FrameSettings> = {
  language: matches(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i),
  theme: isWord,
  layout: isWord,
  headingLevel: isWhole(1, 5),
  share: (value) => value === 'off' || isAddress(value),
  results: isAddress,
  exit: isBoolean,
  draft: isBoolean,
  fingerprint: matches(/^[^<>]*$/, 64),
  debug: isBoolean,
  ground: isColour,
  text: isColour,
  accent: isColour,
  onAccent: isColour,
  error: isColour,
  // Names, quotes and commas: no bracket, so no function, and nothing that ends a declaration.
  font: matches(/^[\p{L}\p{N}\s"',._-]+$/u, 500),
  fontSize: (value) => typeof value === 'number' && value >= 8 && value <= 64,
  radius: matches(/^\d{1,3}(\.\d{1,3})?(px|em)?$/),
};

/** Marks a message as ours. */
export const writeMessage = (message: FromFrame | ({ readonly kind: 'settings' } & FrameSettings)): object => ({
  surveyForm: version,
  ...message,
});

/**
 * Makes the message for an event of the element: the fields that are known, and nothing else that may be in its detail.
 *
 * @returns nothing when a field is missing or wrong
 */
export function eventMessage(name: keyof SurveyEventMap, detail: unknown): FrameEvent | undefined {
  const known = pickAll(detail, details[name]);
  return known && ({ kind: 'event', name, detail: known } as unknown as FrameEvent);
}

/**
 * Reads what arrived from a frame. Hostile input: anything may be in it.
 *
 * @returns nothing for what is no message of ours, in every part
 */
export function readFromFrame(data: unknown): FromFrame | undefined {
  const { kind, name, detail } = envelopeOf(data);
  if (kind === 'event') {
    return Object.hasOwn(details, String(name)) ? eventMessage(name as keyof SurveyEventMap, detail) : undefined;
  }
  if (typeof kind !== 'string' || !Object.hasOwn(messages, kind)) return undefined;
  const known = pickAll(data, messages[kind as keyof typeof messages]);
  return known && ({ kind, ...known } as FromFrame);
}

/**
 * Reads what the page around a frame wishes. Hostile input: what is not safe is left out.
 *
 * @returns nothing for what is no message of ours
 */
export function readSettings(data: unknown): FrameSettings | undefined {
  const message = envelopeOf(data);
  if (message['kind'] !== 'settings') return undefined;
  const safe = Object.entries(settings).filter(([key, isSafe]) => Object.hasOwn(message, key) && isSafe(message[key]));
  return Object.fromEntries(safe.map(([key]) => [key, message[key]]));
}

/** A code of the element that a frame may tell. */
export const isLoadingFault = (code: SurveyErrorCode): boolean => code.startsWith('survey-');

function envelopeOf(data: unknown): Readonly<Record<string, unknown>> {
  const message = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  return message['surveyForm'] === version ? message : {};
}

function pickAll(source: unknown, tests: Readonly<Record<string, Test>>): Record<string, unknown> | undefined {
  const given = (typeof source === 'object' && source !== null ? source : {}) as Readonly<Record<string, unknown>>;
  const entries = Object.entries(tests);
  return entries.every(([key, isRight]) => Object.hasOwn(given, key) && isRight(given[key]))
    ? Object.fromEntries(entries.map(([key]) => [key, given[key]]))
    : undefined;
}
