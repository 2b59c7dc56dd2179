import type { ReactiveController } from 'lit';
import { fileOrder, isShuffled, startSession, type Session } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { Announcer } from './base/announcer.ts';
import type { Failure, Loading } from './base/failure.ts';
import type { FrameHost, Framed } from './base/frame-host.ts';
import type { Later } from './later.ts';
import type { CheckedSurvey } from '../engine/read-survey.ts';
import { availabilityOf } from './end/availability.ts';
import { closestLanguage, pickLanguage } from './base/closest-language.ts';
import { emit } from './base/events.ts';
import type { Step, StepContext } from './flow.ts';
import type { Review } from './form/progress.ts';
import { isLazy, loadAllWords, loadQuestions, loadWords, readFetched } from './base/registry.ts';
import type { SafeDelivery } from './send/safe-delivery.ts';
import type { Setup } from './base/setup.ts';
import type * as SlowStart from './loading/slow-start.ts';
import type { Draft, Stage } from './base/stage.ts';
import { createTexts, type Pipe, type Texts } from './base/texts.ts';

/** One person is answering. */
export interface Run {
  readonly kind: 'ready';
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
export type Phase = Loading | Failure | Framed | Run;

/** A load that takes longer than this is worth saying, in milliseconds: shorter, the words would only flicker. */
const quick = 400;

/** When a step that is under way is shown, and when it is said, in milliseconds. */
export const patience = [50, 1000] as const;

/** What the controller needs of the element. */
export interface SurveyHost extends FrameHost {
  /** Fetches the survey file, until the signal says that nobody waits for it. */
  fetchSurvey(signal: AbortSignal): Promise<unknown>;
}

/**
 * Everything that happens between a page, a person and a survey: loading, answering, turning pages, changing language,
 * sending. The element only renders what stands here.
 */
export class SurveyController implements ReactiveController, Stage {
  phase: Phase = { kind: 'loading' };
  /** Did this person answer anything? Then closing no longer takes the form away. */
  hasAnswered = false;
  /** Says what changes to screen readers; comes with the delivery, as do its words. */
  announcer: Announcer | undefined;
  readonly #host: SurveyHost;
  /** For how long a step that was asked for is under way, in the steps of {@link patience}. */
  wait = 0;
  /** The language that somebody chose. */
  chosenLanguage: string | undefined;
  #isStepping = false;
  /** Ends the load that is under way. */
  #loading: AbortController | undefined;
  /** The session for which all is at hand. */
  #complete: Session | undefined;

  constructor(host: SurveyHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#resume);
    if (this.#loading) void this.load();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#resume);
    removeEventListener('beforeunload', this.warn);
    this.#loading?.abort();
    this.announcer?.stop();
  }

  /** The network is back. */
  #resume = (): void => {
    if (this.phase.kind === 'failed') void this.load();
    else void this.#loadRest();
  };

  /** Makes the browser ask before unsent answers are left. Chromium before 119 asks only when there is a return value. */
  readonly warn = (event: Event): void => {
    if (!this.run || this.run.draft?.isKept) return;
    event.preventDefault();
    Object.assign(event, { returnValue: true });
  };

  /** Who is answering now, if anybody. */
  get run(): Run | undefined {
    return this.phase.kind === 'ready' ? this.phase : undefined;
  }

  /** Reads the survey and shows its first page; a later call wins over those before. */
  readonly load = async (): Promise<void> => {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const wanted = closestLanguage(this.#host);
    // Asked for while the survey file travels; what it gives is asked for again.
    loadWords(wanted).catch(() => undefined);
    setTimeout(() => void this.#sayLoading(wanted).catch(() => undefined), quick);
    try {
      if (this.#host.choices.isolated !== null) {
        const { isolate } = await import('./frame/isolated.ts');
        if (!signal.aborted) this.#enter(isolate(this.#host));
        return;
      }
      const survey = await this.#host.fetchSurvey(signal);
      const checked = await readFetched(survey);
      const { choices } = this.#host;
      // Without the code for it the survey is shown as it is; nothing is kept then, and the notice says so.
      const setup = Object.entries(choices).some(([, choice]) => choice !== null)
        ? await import('./base/setup.ts').then(
            ({ setUp }) => setUp(this.#host, checked, this),
            () => undefined,
          )
        : undefined;
      const session = setup?.session ?? (await begin(checked));
      const language = pickLanguage(this.chosenLanguage ?? setup?.draft?.language ?? wanted, checked.survey.languages);
      const shown = session
        .questionsOf(session.snapshot.page)
        .map(session.question)
        .filter(({ visible }) => visible);
      const questions = shown.map(({ question }) => question);
      const isOpen = availabilityOf(checked.survey, this.#host.clock()) === 'open';
      // That it is closed or a preview is said, and what is answered or cannot be is laid out, by code that comes later.
      const isPlain =
        isOpen && this.#host.canSend && shown.every(({ input, enabled }) => enabled && input === undefined);
      const load = isPlain && !setup && !questions.some(isLazy) ? loadWords : loadAllWords;
      const [words, later, piping] = await Promise.all([
        load(language),
        isPlain ? undefined : loadLater(),
        checked.pipes ? import('./form/piping.ts') : undefined,
        loadQuestions(questions),
      ]);
      const pipe = piping?.createPipe(session);
      const texts = createTexts(words, language, pipe);
      if (!signal.aborted) this.#start({ session, texts, pipe, later, setup, draft: setup?.draft });
    } catch (error) {
      await this.#fail(error, wanted, signal);
    } finally {
      if (!signal.aborted) this.#loading = undefined;
    }
  };

  async #sayLoading(language: string): Promise<void> {
    if (this.phase.kind !== 'loading') return;
    const render = await loadSlow().then(({ sayLoading }) => sayLoading(this.#host, language));
    if (this.phase.kind === 'loading') this.#enter({ kind: 'loading', render });
  }

  restart(run: Parameters<Stage['restart']>[0]): void {
    if (this.run) this.#start({ ...this.run, ...run });
  }

  #start(run: Pick<Run, 'session' | 'texts' | 'pipe' | 'later' | 'setup' | 'draft'>): void {
    run.session.subscribe(() => this.#host.requestUpdate());
    this.hasAnswered = run.draft?.isRestored === true;
    const delivery = run.later?.createSafeDelivery(this.#host, this, run);
    const fresh = { delivery, isOffline: false, review: undefined, isPrinted: false };
    this.#enter({ ...run, kind: 'ready', ...fresh });
    this.#dress();
    emit(this.#host, 'survey-ready', { survey: run.session.checked.survey.id });
    void this.#loadRest();
  }

  /** Fetches what the pages to come need, while the first one is read; tried again at each page. Is it at hand? */
  async #loadRest(): Promise<boolean> {
    const { run } = this;
    if (!run || this.#complete === run.session) return true;
    const questions = [...run.session.checked.questions.values()].map(({ question }) => question);
    try {
      const { language } = run.texts;
      const [words, later] = await Promise.all([loadAllWords(language), loadLater(), loadQuestions(questions)]);
      if (this.run !== run) return await this.#loadRest();
      this.#complete = run.session;
      const texts = createTexts(words, language, run.pipe);
      this.change({ later, texts, delivery: run.delivery ?? later.createSafeDelivery(this.#host, this, run) });
      later.standBy(this.#host, this, run.session.checked, () => this.#dress());
    } catch {
      // The network is away: questions whose code is missing say that they are loading.
    }
    return this.#complete === run.session;
  }

  /** Puts the styles on that are at hand; the colours of the page have the last word. */
  #dress(): void {
    if (!this.run) return;
    const { later, setup } = this.run;
    const styles = setup?.styles ?? [];
    this.#host.adoptStyles(later ? [later.styles, ...styles, later.coloursOf(this.#host)] : styles);
  }

  async #fail(cause: unknown, language: string, signal: AbortSignal): Promise<void> {
    const error = cause instanceof SurveyError ? cause : new SurveyError('survey-missing', String(cause));
    const render = await loadSlow()
      .then(({ sayFailed }) => sayFailed(this.#host, error, language, this.load))
      .catch(() => undefined);
    if (signal.aborted) return;
    this.#enter({ kind: 'failed', render });
    emit(this.#host, 'survey-error', { code: error.code, where: error.where });
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }

  /** Changes something about how the survey is shown. */
  change(changed: Partial<Run>): void {
    if (this.run) this.#enter({ ...this.run, ...changed });
  }

  /** Says everything in another language; page and answers stay. */
  async changeLanguage(wanted: string): Promise<void> {
    if (await this.#loadRest()) await this.run?.later!.changeLanguage(this, wanted);
    else this.change({ isOffline: true });
  }

  /** Takes an answer; says what follows from it. */
  answer(run: Run, name: string, input: unknown): void {
    const { session, later } = run;
    const { questions } = session.snapshot;
    const { answer } = session.question(name);
    this.hasAnswered = true;
    // From now on there is something to lose, whatever is still on the way.
    addEventListener('beforeunload', this.warn);
    session.set(name, input);
    later?.sayConsequences(this.announcer!, run, name, answer, questions);
  }

  /**
   * Goes on or back, reviews, or sends: one step at a time, whatever is pressed meanwhile.
   *
   * @param name of the question to change
   */
  async go(step: Step, name?: string): Promise<void> {
    if (this.#isStepping) return;
    this.#isStepping = true;
    const show = (wait: number): void => {
      this.wait = wait;
      this.#host.requestUpdate();
    };
    const timers = patience.map((time) => setTimeout(() => show(time), time));
    try {
      await this.#take(step, name);
    } finally {
      timers.forEach(clearTimeout);
      this.#isStepping = false;
      show(0);
    }
  }

  /** How is fetched while the first page is read. */
  async #take(step: Step, name = ''): Promise<void> {
    const isOffline = !(await this.#loadRest());
    this.change({ isOffline });
    // What the step needs cannot be fetched: says so, and stays.
    if (isOffline) return this.#host.focusOn('unsent');
    const { announcer, run } = this;
    const show = (review: Review): void => this.change({ review });
    await run?.later!.flow[step]({ ...run, announcer, host: this.#host, show } as StepContext, name);
  }
}

/** How pages and questions come in a random order is fetched where a survey wants that. */
const begin = async (checked: CheckedSurvey): Promise<Session> =>
  isShuffled(checked)
    ? (await import('../engine/create-session.ts')).createSession(checked)
    : startSession(checked, fileOrder);

const loadSlow = (): Promise<typeof SlowStart> => import('./loading/slow-start.ts');

const loadLater = async (): Promise<Later> => (await import('./later.ts')).later;
