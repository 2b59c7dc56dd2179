import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { Session } from '../engine/session.ts';
import { own } from '../schema/own.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { Destination, Send } from '../transport/send.ts';
import { availabilityOf } from './end/availability.ts';
import { closestLanguage } from './base/closest-language.ts';
import { patience, SurveyController, type Run, type SurveyHost } from './controller.ts';
import type { Failure, Loading } from './base/failure.ts';
import { fetchSurvey } from './loading/fetch-survey.ts';
import type { Scene } from './form/field.ts';
import { renderLastWords } from './loading/last-words.ts';
import { isAnonymous } from './notice/label.ts';
import { renderIntro, renderNotice } from './notice/render-notice.ts';
import type { QuestionType } from './base/question.ts';
import {
  addLanguage,
  knownTypes,
  useChecker,
  useQuestionTypes,
  type Checker,
  type LanguageSource,
  type LazyQuestionType,
  type LoadType,
} from './base/registry.ts';
import { renderButtons, renderHeading, renderQuestions, type PageActions } from './form/render-form.ts';
import { renderFacts, renderHeader } from './form/render-header.ts';
import type { Choices } from './base/setup.ts';
import { styles } from './looks/styles.ts';

/**
 * A survey inside a page.
 *
 * @summary Renders a survey file, takes the answers of one person and posts them once.
 * @tagname survey-form
 * @attr {string} src - Address of the survey file (JSON).
 * @attr {string} endpoint - Address to which the answers are posted. Without it the element shows a preview.
 * @attr {string} lang - Language to start in; default: that of the nearest ancestor.
 * @attr {number} heading-level - Level of the survey's title in the outline of the page, 1 to 5. Default: 2.
 * @attr {string} layout - `question-per-page` shows one question at a time. Default: the pages of the survey file.
 * @attr {string} theme - A ready look: `plain`, `government` or `contrast`. Default: that of the element.
 * @attr {boolean} draft - Keeps the answers on this device until they are sent, so that a reload loses nothing.
 * @attr {boolean} isolated - Shows the collector's page of the survey in a frame, so that scripts of this page cannot read
 *   what is answered. `src` is the address at the collector.
 * @attr {string} exit - Address of a harmless page; shows a button that leaves for it at once.
 * @attr {string} share - Address offered to colleagues after sending, `off` for none. Default: that of the page.
 * @attr {string} results - Address of the published results, which are shown in the place of the survey after closing.
 * @attr {string} fingerprint - Fingerprint of the key to which answers may be sealed; with any other nothing is sent.
 * @attr {boolean} debug - Shows developers where the survey file has faults.
 * @slot - Shown when the survey cannot be shown: a link to another way to answer.
 * @csspart frame - The frame of a survey that is `isolated`.
 * @csspart header - The title and the language switch.
 * @csspart title - The title of the survey.
 * @csspart heading - The heading of the present page.
 * @csspart question - One question.
 * @csspart error - The fault of one question.
 * @csspart mended - What stands in place of a fault that was put right, until the next check.
 * @csspart summary - The list of faults of a page, and the message that answers were not sent.
 * @csspart review - The list of the answers of one page, before they are sent.
 * @csspart share - The offer to share the survey, after sending.
 * @csspart results - The published results, after closing.
 * @csspart exit - The button that leaves at once.
 * @csspart buttons - The row of buttons.
 * @csspart button - A button.
 * @csspart notice - The privacy notice.
 * @csspart draft - What is said of the draft on the device.
 * @cssprop --survey-accent - Colour of buttons, links and picked answers.
 * @cssprop --survey-on-accent - Colour of text on the accent colour.
 * @cssprop --survey-error - Colour of faults.
 * @cssprop --survey-radius - Roundness of corners.
 * @cssprop --survey-max-width - Greatest width; default: 46em.
 * @cssprop --survey-min-height - Height that is kept free while the survey loads; default: 40em.
 * @cssprop --survey-font - Font; default: that of the page.
 * @fires survey-ready - The first page can be answered.
 * @fires survey-page - Another page is shown.
 * @fires survey-submit - The respondent asks to send; cancelable.
 * @fires survey-sent - The answers were received.
 * @fires survey-error - The survey cannot be shown, or the answers could not be sent.
 * @fires survey-closed - The survey is closed, or not open yet.
 */
export class SurveyForm extends LitElement implements SurveyHost {
  /** The styles of the element; those of question types follow when they load. */
  static override readonly styles = styles;

  static override readonly properties = own<PropertyDeclarations>({
    src: {},
    endpoint: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    survey: { attribute: false },
    send: { attribute: false },
    clock: { attribute: false },
  });

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

  #controller = new SurveyController(this);

  constructor() {
    super();
    this.src = null;
    this.endpoint = null;
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
  static use(...types: readonly (QuestionType | LazyQuestionType | LoadType)[]): void {
    useQuestionTypes(types);
  }

  /**
   * Adds a language of the widget.
   *
   * @example
   * SurveyForm.addLanguage('it', { load: async () => (await import('./it.js')).it });
   */
  static addLanguage(language: string, source: LanguageSource): void {
    addLanguage(language, source);
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
    if (name === 'lang' && before !== after) void this.#controller.changeLanguage(after ?? '');
  }

  /** @internal */
  get choices(): Choices {
    const names = ['layout', 'theme', 'exit', 'draft', 'isolated'];
    return Object.fromEntries(names.map((name) => [name, this.getAttribute(name)])) as unknown as Choices;
  }

  /** @internal */
  get destination(): Destination {
    return { endpoint: this.endpoint ?? '', send: this.send };
  }

  /** @internal */
  get canSend(): boolean {
    return !!(this.endpoint || this.send);
  }

  /** @internal */
  async fetchSurvey(signal: AbortSignal): Promise<unknown> {
    if (this.survey !== undefined && this.survey !== null) return this.survey;
    if (this.src) return fetchSurvey(this.src, signal);
    throw new SurveyError('survey-missing', 'neither src nor survey');
  }

  /** @internal */
  adoptStyles(more: readonly CSSResult[]): void {
    const ofTypes = [...knownTypes().values()].flatMap((type) => type.styles ?? []);
    adoptStyles(this.renderRoot as ShadowRoot, [styles, ...ofTypes, ...more]);
  }

  /** @internal */
  async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.shadowRoot!.getElementById(id);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    // The first time too: the constructor has set "src".
    if (changed.has('src') || changed.has('survey')) void this.#controller.load();
  }

  protected override render(): TemplateResult {
    return html`${this.#renderPhase()}
      <div class="width"></div>`;
  }

  #renderPhase(): TemplateResult {
    const { phase, announcer, wait } = this.#controller;
    if (phase.kind === 'framed') return phase.render();
    if (phase.kind !== 'ready') return this.#renderWaiting(phase);
    const { session, texts } = phase;
    const said = announcer?.sentence ?? (wait === patience[1] ? texts.word('loading') : nothing);
    const changeLanguage = (language: string): unknown => this.#controller.changeLanguage(language);
    return html`<section class="form" lang=${texts.language} dir=${texts.direction} aria-labelledby="title">
      ${renderHeader(session.checked.survey, texts, this.headingLevel, changeLanguage, phase.setup?.renderExit?.(texts))}
      ${this.#renderBody(phase)}
      <div class="visually-hidden" aria-live="polite" aria-atomic="true">${said}</div>
    </section>`;
  }

  /** That the survey is loading, or cannot be shown: in one and the same region, so that screen readers hear the second. */
  #renderWaiting({ kind, render }: Loading | Failure): TemplateResult {
    const hasFailed = kind === 'failed';
    return html`<div class=${hasFailed ? 'form end failure' : 'loading'} role="status">${render?.(this.debug)}</div>
      ${hasFailed && !render ? renderLastWords(closestLanguage(this), this.#controller.load) : nothing}
      ${hasFailed ? html`<slot></slot>` : nothing}`;
  }

  #renderBody(run: Run): unknown {
    const { session, delivery, texts, later, draft } = run;
    const { survey } = session.checked;
    const now = this.clock();
    const state = delivery?.state ?? { kind: 'idle' };
    const availability = availabilityOf(survey, now);
    const isSent = state.kind === 'sent';
    const end = isSent ? 'end' : nothing;
    if (availability !== 'open' && !isSent && !this.#controller.hasAnswered && later)
      return later.showUnavailable(this, session, texts, availability);
    const isFirst = session.snapshot.isFirst && !run.review;
    const scene: Scene = {
      ...run,
      types: knownTypes(),
      set: (name, input) => this.#controller.answer(run, name, input),
      announce: (sentence, about) => this.#controller.announcer?.say(sentence, about),
    };
    if (run.isPrinted && !isSent && run.review !== 'shown') return later!.renderPaper(scene);
    const actions: PageActions = {
      go: (step, name) => void this.#controller.go(step, name),
      goTo: (id) => later!.focusOnControl(this.shadowRoot!, id),
    };
    // The heading stays one and the same element to the end: screen readers pass over one that was just made.
    return html`
      ${
        isSent
          ? nothing
          : html`${isFirst ? [renderFacts(survey, texts, now), renderIntro(survey, texts)] : nothing}
            ${renderNotice(texts, isAnonymous(session.checked, draft ?? delivery?.refusal), delivery?.promises(texts))}
            ${delivery?.warning(texts)} ${draft?.render(texts, 'above')}`
      }
      <div class=${end} part=${end}>
        ${renderHeading(scene, this.headingLevel + 1, isSent)}
        ${
          isSent
            ? later!.renderSent(this, scene, state.receipt)
            : html`${isFirst && hasOptional(session) ? html`<p class="hint">${texts.word('start.optional')}</p>` : nothing}
              ${run.review === 'shown' ? later!.renderReview(scene, actions, this.headingLevel + 2) : renderQuestions(scene, actions)}
              ${run.isOffline ? html`<p class="summary" id="unsent" tabindex="-1">${texts.word('send-offline')}</p>` : nothing}
              ${delivery?.render(texts)} ${renderButtons(scene, state, actions, !!this.#controller.wait)}
              ${delivery?.departure(texts)} ${draft?.render(texts)}`
        }
      </div>
    `;
  }
}

/** May any question be left out? */
const hasOptional = ({ checked }: Session): boolean =>
  [...checked.questions.values()].some(
    ({ question, logic }) => !question.required && !logic.answerless && !logic.computed,
  );

declare global {
  interface HTMLElementTagNameMap {
    'survey-form': SurveyForm;
  }
}
