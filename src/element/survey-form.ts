import { adoptStyles, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readSurvey, type CheckedSurvey } from '../engine/read-survey.ts';
import { createSession, type Session } from '../engine/session.ts';
import { SurveyError } from '../schema/survey-error.ts';
import { createAnnouncer } from './announcer.ts';
import { availabilityOf, formatMoment } from './availability.ts';
import { closestLanguage, pickLanguage } from './closest-language.ts';
import { createDelivery, type Delivery, type Send } from './delivery.ts';
import { emit } from './events.ts';
import { fetchSurvey } from './fetch-survey.ts';
import type { Scene } from './field.ts';
import { renderMarkdown } from './markdown.ts';
import { stopPlainKeys } from './plain-keys.ts';
import type { QuestionType } from './question.ts';
import {
  addLanguage,
  checkSurvey,
  knownTypes,
  loadTypesOf,
  loadWords,
  useChecker,
  useQuestionTypes,
  type Checker,
  type LazyQuestionType,
  type Words,
} from './registry.ts';
import { renderFailure } from './render-failure.ts';
import { renderButtons, renderEnd, renderHeading, renderQuestions, type PageActions } from './render-form.ts';
import { renderFacts, renderHeader } from './render-header.ts';
import { renderIntro, renderNotice } from './render-notice.ts';
import { styles } from './styles.ts';
import { createTexts, type Texts } from './texts.ts';

/** What the element is busy with. */
type Phase =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'failed';
      readonly error: SurveyError;
      readonly texts: Texts | undefined;
      readonly faults: ReturnType<Checker>;
    }
  | { readonly kind: 'ready'; readonly session: Session; readonly delivery: Delivery; readonly texts: Texts };

/**
 * A survey inside a page.
 *
 * @summary Renders a survey file, takes the answers of one person and posts them once.
 * @tagname survey-form
 * @attr {string} src - Address of the survey file (JSON).
 * @attr {string} endpoint - Address to which the answers are posted. Without it the element shows a preview.
 * @attr {string} lang - Language to start in; default: that of the nearest ancestor.
 * @attr {number} heading-level - Level of the survey's title in the outline of the page, 1 to 5. Default: 2.
 * @attr {boolean} debug - Shows developers where the survey file has faults.
 * @slot - Shown until the survey is ready, and when it cannot be shown: a link to another way to answer.
 * @csspart header - The title and the language switch.
 * @csspart title - The title of the survey.
 * @csspart heading - The heading of the present page.
 * @csspart question - One question.
 * @csspart error - The fault of one question.
 * @csspart summary - The list of faults of a page, and the message that answers were not sent.
 * @csspart buttons - The row of buttons.
 * @csspart button - A button.
 * @csspart notice - The privacy notice.
 * @cssprop --survey-accent - Colour of buttons, links and picked answers.
 * @cssprop --survey-radius - Roundness of corners.
 * @cssprop --survey-font - Font; default: that of the page.
 * @fires survey-ready - The first page can be answered.
 * @fires survey-page - Another page is shown.
 * @fires survey-submit - The respondent asks to send; cancelable.
 * @fires survey-sent - The answers were received.
 * @fires survey-error - The survey cannot be shown, or the answers could not be sent.
 * @fires survey-closed - The survey is closed, or not open yet.
 */
export class SurveyForm extends LitElement {
  static override readonly styles = styles;

  static override readonly properties: PropertyDeclarations = {
    src: {},
    endpoint: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    survey: { attribute: false },
    send: { attribute: false },
    clock: { attribute: false },
  };

  /** Address of the survey file. */
  declare src: string | null;
  /** Address to which the answers are posted. */
  declare endpoint: string | null;
  /** Level of the survey's title in the outline of the page. */
  declare headingLevel: number;
  /** Shows developers where the survey file has faults. */
  declare debug: boolean;
  /** The survey itself, instead of `src`. Hostile input is expected. */
  declare survey: unknown;
  /** Replaces the POST. */
  declare send: Send | undefined;
  /** Tells the time that decides whether the survey is open; for demonstrations and tests. Default: the device's clock. */
  declare clock: () => Date;

  #phase: Phase = { kind: 'loading' };
  #chosenLanguage: string | undefined;
  #hasAnswered = false;
  #toldUnavailable = false;
  #loads = 0;
  #announcer = createAnnouncer(() => this.requestUpdate());

  constructor() {
    super();
    this.headingLevel = 2;
    this.debug = false;
    this.clock = () => new Date();
  }

  /**
   * Makes question types known, built in or third party, to every `<survey-form>`.
   *
   * @example
   * SurveyForm.use(moodType);
   */
  static use(...types: readonly (QuestionType | LazyQuestionType)[]): void {
    useQuestionTypes(types);
  }

  /**
   * Adds a language of the widget.
   *
   * @example
   * SurveyForm.addLanguage('it', async () => (await import('./it.js')).it);
   */
  static addLanguage(language: string, load: () => Promise<Words>): void {
    addLanguage(language, load);
  }

  /** Gives `debug` a checker that finds every fault of a survey file. */
  static useChecker(load: () => Promise<Checker>): void {
    useChecker(load);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && before !== after && this.#phase.kind === 'ready') void this.#changeLanguage(after ?? '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('src') && !changed.has('survey') && this.#loads > 0) return;
    void this.#load();
  }

  async #load(): Promise<void> {
    const turn = ++this.#loads;
    const wanted = closestLanguage(this);
    const early = loadWords(wanted).catch(() => undefined);
    try {
      const json = await this.#fetch();
      await loadTypesOf(json);
      const checked = readSurvey(json, knownTypes());
      const language = pickLanguage(this.#chosenLanguage ?? wanted, checked.survey.languages);
      const words = await loadWords(language);
      if (turn === this.#loads) this.#start(checked, createTexts(words, language));
    } catch (error) {
      if (turn === this.#loads) await this.#fail(error, await early, wanted);
    }
  }

  async #fetch(): Promise<unknown> {
    if (this.survey !== undefined && this.survey !== null) return this.survey;
    if (this.src) return fetchSurvey(this.src);
    throw new SurveyError('survey-missing', 'the element has neither a "src" attribute nor a "survey" property');
  }

  #start(checked: CheckedSurvey, texts: Texts): void {
    const ofTypes = [...knownTypes().values()].flatMap((type) => type.styles ?? []);
    adoptStyles(this.renderRoot as ShadowRoot, [styles, ...ofTypes]);
    const session = createSession(checked);
    session.subscribe(() => this.requestUpdate());
    this.#hasAnswered = false;
    this.#toldUnavailable = false;
    this.#enter({ kind: 'ready', session, texts, delivery: createDelivery(checked, () => this.requestUpdate()) });
    emit(this, 'survey-ready', { survey: checked.survey.id });
  }

  async #fail(cause: unknown, words: Words | undefined, language: string): Promise<void> {
    const error = cause instanceof SurveyError ? cause : new SurveyError('survey-missing', String(cause));
    const texts = words && createTexts(words, language);
    this.#enter({ kind: 'failed', error, texts, faults: [] });
    emit(this, 'survey-error', { code: error.code, where: error.where });
    if (!this.debug || error.code !== 'survey-invalid') return;
    const faults = await this.#fetch()
      .then(checkSurvey)
      .catch(() => []);
    this.#enter({ kind: 'failed', error, texts, faults });
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  async #changeLanguage(wanted: string): Promise<void> {
    if (this.#phase.kind !== 'ready') return;
    const language = pickLanguage(wanted, this.#phase.session.checked.survey.languages);
    const words = await loadWords(language).catch(() => undefined);
    if (!words || this.#phase.kind !== 'ready') return;
    this.#chosenLanguage = language;
    const texts = createTexts(words, language);
    this.#enter({ ...this.#phase, texts });
    this.#announcer.say(texts.word('language.changed'));
  }

  #answer(session: Session, texts: Texts, name: string, input: unknown): void {
    const before = session.snapshot.questions.length;
    this.#hasAnswered = true;
    session.set(name, input);
    const added = session.snapshot.questions.length - before;
    if (added !== 0)
      this.#announcer.say(texts.word(added > 0 ? 'question.shown' : 'question.hidden', { count: Math.abs(added) }));
  }

  #actions({ session, delivery, texts }: Extract<Phase, { kind: 'ready' }>): PageActions {
    const turnPage = (turn: () => boolean): void => {
      if (delivery.state.kind === 'sending') return;
      if (!turn()) return void this.#focus('summary');
      void this.#focus('heading');
      const { step, steps } = session.snapshot;
      emit(this, 'survey-page', { survey: session.checked.survey.id, step, steps });
    };
    return {
      next: () => turnPage(() => session.next()),
      back: () => turnPage(() => (session.back(), true)),
      send: () => void this.#send(session, delivery, texts),
      goTo: (id) => void this.#focus(id),
    };
  }

  async #send(session: Session, delivery: Delivery, texts: Texts): Promise<void> {
    if (delivery.state.kind === 'sending') return;
    if (!session.check()) return this.#focus('summary');
    const survey = session.checked.survey.id;
    if (!emit(this, 'survey-submit', { survey })) return;
    this.#announcer.say(texts.word('sending.status'));
    await delivery.deliver(session.answers(), { endpoint: this.endpoint ?? '', send: this.send });
    const { state } = delivery;
    if (state.kind === 'sent') emit(this, 'survey-sent', { survey });
    if (state.kind === 'unsent') emit(this, 'survey-error', { code: state.error.code, where: '' });
    await this.#focus(state.kind === 'sent' ? 'sent' : 'unsent');
  }

  /** Moves the focus after the next rendering, and shows the question around it. */
  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    target?.focus({ preventScroll: true });
    (target?.closest('.question') ?? target)?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const phase = this.#phase;
    if (phase.kind === 'loading') return html`<slot></slot>`;
    if (phase.kind === 'failed') return renderFailure(phase, this.debug);
    const { session, texts } = phase;
    const { survey } = session.checked;
    return html`<section
      class="form"
      lang=${texts.language}
      aria-labelledby="title"
      @keydown=${stopPlainKeys}
      @keypress=${stopPlainKeys}
      @keyup=${stopPlainKeys}
    >
      ${renderHeader(survey, texts, this.headingLevel, (language) => void this.#changeLanguage(language))}
      ${this.#renderBody(phase)}
      <div class="visually-hidden" role="status">${this.#announcer.sentence}</div>
    </section>`;
  }

  #renderBody(phase: Extract<Phase, { kind: 'ready' }>): unknown {
    const { session, delivery, texts } = phase;
    const { survey } = session.checked;
    const level = this.headingLevel + 1;
    const now = this.clock();
    if (delivery.state.kind === 'sent') {
      return renderEnd('sent', texts.word('sent.title'), renderMarkdown(texts.text(survey.thanks)), level);
    }
    const availability = availabilityOf(survey, now);
    if (availability !== 'open' && !this.#hasAnswered) return this.#renderUnavailable(phase, availability);
    const scene: Scene = {
      session,
      texts,
      types: knownTypes(),
      set: (name, input) => this.#answer(session, texts, name, input),
      announce: (sentence) => this.#announcer.say(sentence),
    };
    const actions = this.#actions(phase);
    const { isFirst } = session.snapshot;
    return html`
      ${isFirst ? [renderFacts(survey, texts, now), renderIntro(survey, texts)] : nothing}
      ${renderNotice(survey, texts)}
      ${this.endpoint === null && !this.send ? html`<p class="preview">${texts.word('start.preview')}</p>` : nothing}
      ${renderHeading(scene, level)} ${isFirst ? html`<p class="hint">${texts.word('start.optional')}</p>` : nothing}
      ${renderQuestions(scene, actions)} ${renderButtons(scene, delivery.state, actions)}
    `;
  }

  #renderUnavailable({ session, texts }: Extract<Phase, { kind: 'ready' }>, reason: 'closed' | 'not-open'): unknown {
    const { id, opens, closes, timeZone } = session.checked.survey;
    if (!this.#toldUnavailable) {
      this.#toldUnavailable = true;
      queueMicrotask(() => emit(this, 'survey-closed', { survey: id, reason }));
    }
    const moment = formatMoment((reason === 'closed' ? closes : opens)!, texts.locale, timeZone);
    return renderEnd(
      reason,
      texts.word(`${reason}.title`),
      html`<p>${texts.word(`${reason}.body`, moment)}</p>`,
      this.headingLevel + 1,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'survey-form': SurveyForm;
  }
}
