import type { ReactiveController } from 'lit';
import { createSession, type Session } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { Announcer } from './announcer.ts';
import type { Failure } from './failure.ts';
import type { FrameHost, Framed } from './frame-host.ts';
import type { Later } from './later.ts';
import { availabilityOf } from './availability.ts';
import { closestLanguage, pickLanguage } from './closest-language.ts';
import { emit } from './events.ts';
import type { Step, StepContext } from './flow.ts';
import type { Review } from './progress.ts';
import { isLazy, loadAllWords, loadQuestions, readFetched, loadWords, type Words } from './registry.ts';
import type { SafeDelivery } from './safe-delivery.ts';
import type { Setup } from './setup.ts';
import type { Draft, Stage } from './stage.ts';
import { createTexts, type Pipe, type Texts } from './texts.ts';

/** One person is answering. */
export interface Run {
  readonly kind: 'ready';
  readonly render?: undefined;
  readonly session: Session;
  /** Brings the answers to the endpoint; comes with `later`. */
  readonly delivery: SafeDelivery | undefined;
  /** Did the network fail when more was needed? */
  readonly isOffline: boolean;
  readonly texts: Texts;
  /** Fills answers into texts, when any asks for them. */
  readonly pipe: Pipe | undefined;
  /** What is needed after the first page, once it was fetched. */
  readonly later: Later | undefined;
  readonly review: Review;
  /** Is the page being printed? */
  readonly isPrinted: boolean;
  /** What the webmaster chose beside the survey. */
  readonly setup: Setup | undefined;
  /** Keeps the answers on this device, when the page wants it. */
  readonly draft: Draft | undefined;
}

/** What the element is busy with. */
export type Phase = { readonly kind: 'loading'; readonly render?: undefined } | Failure | Framed | Run;

/** What the controller needs of the element. */
export interface SurveyHost extends FrameHost {
  /** Fetches the survey file. */
  fetchSurvey(): Promise<unknown>;
}

/**
 * Everything that happens between a page, a person and a survey: loading, answering, turning pages, changing language,
 * sending. The element only renders what stands here.
 */
export class SurveyController implements ReactiveController, Stage {
  phase: Phase = { kind: 'loading' };
  /** Did this person answer anything? Then closing no longer takes the form away. */
  hasAnswered = false;
  /** Says what changes to screen readers; comes with `later`, as do its words. */
  announcer: Announcer | undefined;
  readonly #host: SurveyHost;
  #chosenLanguage: string | undefined;
  #loads = 0;
  /** The session for which all is at hand. */
  #complete: Session | undefined;

  constructor(host: SurveyHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.announcer?.stop();
  }

  /** Reads the survey and shows its first page; a later call wins over those before. */
  async load(): Promise<void> {
    const turn = ++this.#loads;
    const wanted = closestLanguage(this.#host);
    // Asked for while the survey file travels; what it gives is asked for again.
    loadWords(wanted).catch(() => undefined);
    try {
      if (this.#host.choices.isolated !== null) {
        this.#enter((await import('./isolated.ts')).isolate(this.#host));
        return;
      }
      const survey = await this.#host.fetchSurvey();
      const checked = await readFetched(survey);
      const { choices } = this.#host;
      // Without the code for it the survey is shown as it is; nothing is kept then, and the notice says so.
      const setup = Object.entries(choices).some(([, choice]) => choice !== null)
        ? await import('./setup.ts').then(
            ({ setUp }) => setUp(this.#host, checked, this),
            () => undefined,
          )
        : undefined;
      const session = setup?.session ?? createSession(checked);
      const language = pickLanguage(this.#chosenLanguage ?? setup?.draft?.language ?? wanted, checked.survey.languages);
      const first = session
        .questionsOf(session.snapshot.page)
        .map(session.question)
        .filter(({ visible }) => visible)
        .map(({ question }) => question);
      const isOpen = availabilityOf(checked.survey, this.#host.clock()) === 'open';
      const load = isOpen && !setup && !first.some(isLazy) ? loadWords : loadAllWords;
      const [words, later, piping] = await Promise.all([
        load(language),
        isOpen ? undefined : loadLater(),
        checked.pipes ? import('./piping.ts') : undefined,
        loadQuestions(first),
      ]);
      const pipe = piping?.createPipe(session);
      const texts = createTexts(words, language, pipe);
      if (turn === this.#loads) this.#start({ session, texts, pipe, later, setup, draft: setup?.draft });
    } catch (error) {
      const words = await loadAllWords(wanted).catch(() => undefined);
      if (turn === this.#loads) await this.#fail(error, wanted, words);
    }
  }

  restart(run: Parameters<Stage['restart']>[0]): void {
    if (this.phase.kind === 'ready') this.#start({ ...this.phase, ...run });
  }

  forget(): void {
    this.hasAnswered = false;
  }

  #start(run: Pick<Run, 'session' | 'texts' | 'pipe' | 'later' | 'setup' | 'draft'>): void {
    run.session.subscribe(() => this.#host.requestUpdate());
    this.hasAnswered = run.draft?.isRestored === true;
    const fresh = { delivery: undefined, isOffline: false, review: undefined, isPrinted: false };
    this.#enter({ ...run, kind: 'ready', ...fresh });
    this.#dress();
    emit(this.#host, 'survey-ready', { survey: run.session.checked.survey.id });
    void this.#loadRest();
  }

  /** Fetches what the pages to come need, while the first one is read; tried again at each page. Is it at hand? */
  async #loadRest(): Promise<boolean> {
    const { phase } = this;
    if (phase.kind !== 'ready' || this.#complete === phase.session) return true;
    const questions = [...phase.session.checked.questions.values()].map(({ question }) => question);
    try {
      const { language } = phase.texts;
      const [words, later] = await Promise.all([loadAllWords(language), loadLater(), loadQuestions(questions)]);
      if (this.phase !== phase) return await this.#loadRest();
      this.#complete = phase.session;
      this.announcer ??= later.createAnnouncer(() => this.#host.requestUpdate());
      this.#enter({
        ...phase,
        later,
        texts: createTexts(words, language, phase.pipe),
        delivery: later.createSafeDelivery(this.#host, this, phase),
        isOffline: false,
      });
      later.standBy(this.#host, this, phase.session.checked, () => this.#dress());
    } catch {
      // The network is away: questions whose code is missing say that they are loading.
    }
    return this.#complete === phase.session;
  }

  /** Puts the styles on that are at hand; the colours of the page have the last word. */
  #dress(): void {
    const { phase } = this;
    if (phase.kind !== 'ready') return;
    const { later, setup } = phase;
    const styles = setup?.styles ?? [];
    this.#host.adoptStyles(later ? [later.styles, ...styles, later.coloursOf(this.#host)] : styles);
  }

  async #fail(cause: unknown, language: string, words: Words | undefined): Promise<void> {
    const error = cause instanceof SurveyError ? cause : new SurveyError('survey-missing', String(cause));
    const failing = await import('./render-failure.ts').catch(() => undefined);
    const failure: Failure = {
      kind: 'failed',
      error,
      texts: words && createTexts(words, language),
      render: failing?.renderFailure,
    };
    this.#enter(failure);
    emit(this.#host, 'survey-error', { code: error.code, where: error.where });
    await failing?.followUp(this.#host, failure);
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
    this.announcer?.sayOnly(texts.word('language.changed'));
  }

  /** Shows the survey as on paper, or on the screen again. */
  print(isPrinted: boolean): void {
    if (this.phase.kind === 'ready') this.#enter({ ...this.phase, isPrinted });
  }

  /** Takes an answer; says so when questions come or go. */
  answer({ session, texts, later }: Run, name: string, input: unknown): void {
    const before = session.snapshot.questions.length;
    this.hasAnswered = true;
    session.set(name, input);
    later?.sayAdded(this.announcer!, session.snapshot.questions.length - before, texts);
  }

  /**
   * Goes on or back, reviews, or sends. How is fetched while the first page is read.
   *
   * @param name of the question to change
   */
  async go(step: Step, name = ''): Promise<void> {
    if (!(await this.#loadRest())) return this.#tellOffline();
    const { phase, announcer } = this;
    if (phase.kind !== 'ready' || phase.delivery!.state.kind === 'sending') return;
    const show = (review: Review): void => this.#enter({ ...phase, review });
    const context = { ...phase, announcer, host: this.#host, show };
    await phase.later!.flow[step](context as StepContext, name);
  }

  /** What the next step needs cannot be fetched: says so, and stays. */
  #tellOffline(): Promise<void> {
    if (this.phase.kind === 'ready') this.#enter({ ...this.phase, isOffline: true });
    return this.#host.focusOn('unsent');
  }
}

const loadLater = async (): Promise<Later> => (await import('./later.ts')).later;
