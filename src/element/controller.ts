import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { readSurvey } from '../engine/read-survey.ts';
import { createSession, type Session } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { Destination } from '../transport/send.ts';
import { createAnnouncer } from './announcer.ts';
import type { Later } from './later.ts';
import { availabilityOf } from './availability.ts';
import { closestLanguage, pickLanguage } from './closest-language.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { emit } from './events.ts';
import {
  checkSurvey,
  isLazy,
  isMissing,
  knownFunctions,
  knownLogic,
  loadAllWords,
  loadFor,
  loadQuestions,
  loadWords,
  type Checker,
  type Words,
} from './registry.ts';
import { createTexts, type Pipe, type Texts } from './texts.ts';

/** The survey cannot be shown. */
export interface Failure {
  readonly kind: 'failed';
  readonly error: SurveyError;
  /** The words to say it with, when they could be loaded. */
  readonly texts: Texts | undefined;
  /** Every fault of the survey file, for developers. */
  readonly faults: ReturnType<Checker>;
}

/** One person is answering. */
export interface Run {
  readonly kind: 'ready';
  readonly session: Session;
  readonly delivery: Delivery;
  readonly texts: Texts;
  /** Fills answers into texts, when any asks for them. */
  readonly pipe: Pipe | undefined;
  /** What is needed after the first page, once it was fetched. */
  readonly later?: Later;
}

/** What the element is busy with. */
export type Phase = { readonly kind: 'loading' } | Failure | Run;

/** What the controller needs of the element. */
export interface SurveyHost extends ReactiveControllerHost, HTMLElement {
  /** Fetches the survey file. */
  fetchSurvey(): Promise<unknown>;
  /** Where the answers go. */
  readonly destination: Destination;
  readonly debug: boolean;
  /** The time that decides whether the survey is open. */
  readonly clock: () => Date;
  /** Takes the styles of the question types that are at hand, and these. */
  adoptStyles(more: readonly CSSResult[]): void;
  /** Moves the focus after the next rendering. */
  focusOn(id: string): Promise<void>;
}

/**
 * Everything that happens between a page, a person and a survey: loading, answering, turning pages, changing language,
 * sending. The element only renders what stands here.
 */
export class SurveyController implements ReactiveController {
  phase: Phase = { kind: 'loading' };
  /** Did this person answer anything? Then closing no longer takes the form away. */
  hasAnswered = false;
  readonly announcer;
  readonly #host: SurveyHost;
  #chosenLanguage: string | undefined;
  #loads = 0;

  constructor(host: SurveyHost) {
    this.#host = host;
    this.announcer = createAnnouncer(() => host.requestUpdate());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.announcer.stop();
  }

  /** Was loading begun? */
  get hasBegun(): boolean {
    return this.#loads > 0;
  }

  /** Reads the survey and shows its first page; a later call wins over those before. */
  async load(): Promise<void> {
    const turn = ++this.#loads;
    const wanted = closestLanguage(this.#host);
    // Asked for while the survey file travels; what it gives is asked for again.
    loadWords(wanted).catch(() => undefined);
    try {
      const survey = await this.#host.fetchSurvey();
      await loadFor(survey);
      const session = createSession(readSurvey(survey, knownLogic(), knownFunctions()));
      const language = pickLanguage(this.#chosenLanguage ?? wanted, session.checked.survey.languages);
      const first = session.questionsOf(session.snapshot.page).map((name) => session.question(name).question);
      const isOpen = availabilityOf(session.checked.survey, this.#host.clock()) === 'open';
      const load = isOpen && !first.some(isLazy) ? loadWords : loadAllWords;
      const [words, piping] = await Promise.all([
        load(language),
        session.checked.pipes ? import('./piping.ts') : undefined,
        loadQuestions(first),
      ]);
      if (turn === this.#loads) this.#start(session, words, language, piping?.createPipe(session));
    } catch (error) {
      const words = await loadAllWords(wanted).catch(() => undefined);
      if (turn === this.#loads) await this.#fail(error, wanted, words);
    }
  }

  #start(session: Session, words: Words, language: string, pipe: Pipe | undefined): void {
    const update = (): void => this.#host.requestUpdate();
    session.subscribe(update);
    this.hasAnswered = false;
    const delivery = createDelivery(async () => (await loadLater()).createSender(session.checked), update);
    this.#host.adoptStyles([]);
    this.#enter({ kind: 'ready', session, texts: createTexts(words, language, pipe), pipe, delivery });
    emit(this.#host, 'survey-ready', { survey: session.checked.survey.id });
    void this.#loadRest();
  }

  /** Fetches what the pages to come need, while the first one is read; tried again at each page. */
  async #loadRest(): Promise<void> {
    const { phase } = this;
    if (phase.kind !== 'ready') return;
    const questions = [...phase.session.checked.questions.values()].map(({ question }) => question);
    if (phase.later && !questions.some(isMissing)) return;
    try {
      const { language } = phase.texts;
      const [words, later] = await Promise.all([loadAllWords(language), loadLater(), loadQuestions(questions)]);
      if (this.phase !== phase) return;
      this.#host.adoptStyles([later.styles]);
      this.#enter({ ...phase, later, texts: createTexts(words, language, phase.pipe) });
    } catch {
      // The network is away: questions whose code is missing say that they are loading.
    }
  }

  async #fail(cause: unknown, language: string, words: Words | undefined): Promise<void> {
    const error = cause instanceof SurveyError ? cause : new SurveyError('survey-missing', String(cause));
    const failure: Failure = { kind: 'failed', error, texts: words && createTexts(words, language), faults: [] };
    this.#enter(failure);
    emit(this.#host, 'survey-error', { code: error.code, where: error.where });
    if (!this.#host.debug || error.code !== 'survey-invalid') return;
    const faults = await this.#host
      .fetchSurvey()
      .then(checkSurvey)
      .catch(() => []);
    if (this.phase === failure) this.#enter({ ...failure, faults });
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }

  /** Says everything in another language; page and answers stay. */
  async changeLanguage(wanted: string): Promise<void> {
    if (this.phase.kind !== 'ready') return;
    const language = pickLanguage(wanted, this.phase.session.checked.survey.languages);
    const words = await loadAllWords(language).catch(() => undefined);
    if (!words || this.phase.kind !== 'ready') return;
    this.#chosenLanguage = language;
    const texts = createTexts(words, language, this.phase.pipe);
    this.#enter({ ...this.phase, texts });
    this.announcer.say(texts.word('language.changed'));
  }

  /** Takes an answer; says so when questions come or go. */
  answer({ session, texts }: Run, name: string, input: unknown): void {
    const before = session.snapshot.questions.length;
    this.hasAnswered = true;
    session.set(name, input);
    const added = session.snapshot.questions.length - before;
    if (added === 0) return;
    this.announcer.say(texts.word(added > 0 ? 'question.shown' : 'question.hidden', { count: Math.abs(added) }));
  }

  /** Goes on or back; to the list of faults when the page has one. */
  turnPage({ session, delivery }: Run, turn: 'next' | 'back'): void {
    if (delivery.state.kind === 'sending') return;
    if (turn === 'back') session.back();
    else if (!session.next()) return void this.#host.focusOn('summary');
    void this.#loadRest();
    void this.#host.focusOn('heading');
    const { step, steps } = session.snapshot;
    emit(this.#host, 'survey-page', { survey: session.checked.survey.id, step, steps });
  }

  /** Sends the answers, when none has a fault and the page does not prevent it. */
  async send({ session, delivery, texts }: Run): Promise<void> {
    if (delivery.state.kind === 'sending') return;
    if (!session.check()) return this.#host.focusOn('summary');
    const survey = session.checked.survey.id;
    if (!emit(this.#host, 'survey-submit', { survey })) return;
    await this.#loadRest();
    this.announcer.say(texts.word('button.sending'));
    const outcome = await delivery.deliver(session.answers(), this.#host.destination);
    if (outcome.kind === 'sent') emit(this.#host, 'survey-sent', { survey });
    if (outcome.kind === 'unsent') emit(this.#host, 'survey-error', { code: outcome.error.code, where: '' });
    if (outcome.kind !== 'sending') await this.#host.focusOn(outcome.kind);
  }
}

const loadLater = async (): Promise<Later> => (await import('./later.ts')).later;
