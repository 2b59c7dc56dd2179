import { html, nothing } from 'lit';
import { createWrapper } from '../../transport/envelope.ts';
import { writeJson } from '../../schema/write-json.ts';
import { createSender } from '../../transport/send.ts';
import type { SurveyErrorCode } from '../../schema/survey-error.ts';
import { createAnnouncer } from '../base/announcer.ts';
import { createCopyOfAnswers } from './copy-of-answers.ts';
import { createDelivery, type DeliveryState } from './delivery.ts';
import { emit } from '../base/events.ts';
import { createFocusKeeper } from '../access/keep-focus.ts';
import { createPlaceKeeper } from '../access/keep-place.ts';
import { createLeaveGuard } from './leave-guard.ts';
import { assure, type Assurance } from '../notice/assurance.ts';
import { createDeparture } from '../notice/departure.ts';
import { renderPromises } from '../notice/render-promises.ts';
import { renderRefusal } from '../notice/render-refusal.ts';
import { switchesOf } from '../notice/switches.ts';
import { takeOnePress } from '../access/one-press.ts';
import { keepPlainKeys } from '../access/plain-keys.ts';
import { renderDelivery } from './render-delivery.ts';
import { say, type Answering, type Stage, type StageHost } from '../base/stage.ts';
import type { Texts } from '../base/texts.ts';
import { writeCopy } from './write-copy.ts';
import { own } from '../../schema/own.ts';

/** A delivery that shows how it goes, and the way to keep a copy when it fails. */
export interface SafeDelivery {
  readonly state: DeliveryState;
  /** Sends the answers, when none has a fault and the page does not prevent it. Does nothing while they are on the way. */
  send(): Promise<void>;
  render(texts: Texts): unknown;
  /** Why nothing may be sent from here. */
  readonly refusal: SurveyErrorCode | undefined;
  /** What the notice says, sentence by sentence. */
  promises(texts: Texts): unknown;
  /** Says that nothing is sent from here, when that is so. */
  warning(texts: Texts): unknown;
  /** Shows what will be sent, where it is about to be. */
  departure(texts: Texts): unknown;
}

const guarded = new WeakSet<StageHost>();

/** When it is said that something goes on before answers can be sent, in milliseconds. */
const patience = 1000;

/**
 * Makes the delivery of one person's answers, with all that keeps them from being lost on the way: a warning before the
 * page is left, attempts that say that they go on, and a copy.
 *
 * @param host the element
 * @param stage what happens in it
 * @param answering who is answering
 */
export function createSafeDelivery(
  host: StageHost,
  stage: Stage,
  { session, draft }: Pick<Answering, 'session' | 'draft'>,
): SafeDelivery {
  stage.announcer ??= createAnnouncer(() => host.requestUpdate());
  const { checked } = session;
  const survey = checked.survey.id;
  const wrap = createWrapper(checked, draft?.id);
  const delivery = createDelivery(createSender(wrap), update);
  const departure = createDeparture(host, session, wrap);
  let assurance: Assurance = own({});
  let assured = { about: '', done: Promise.resolve() };
  let isMakingSure = false;
  void makeSure();
  const copy = createCopyOfAnswers({
    name: survey,
    write: async (texts) => writeCopy(session, texts, await wrap(session.answers()).catch(() => undefined)),
    update,
  });
  let isWaiting = false;

  function update(): void {
    const { state } = delivery;
    const waits = state.kind === 'sending' && state.retryIn !== undefined;
    if (waits && !isWaiting) say(stage, 'sending.waiting');
    isWaiting = waits;
    host.requestUpdate();
  }

  /** Makes sure once; again when the answers would go somewhere else, or when the network was away. */
  function makeSure(): Promise<void> {
    const { endpoint, send } = host.destination;
    const about = `${host.getAttribute('fingerprint')} ${send ? 'send' : endpoint}`;
    if (assured.about === about && assurance.refusal !== 'send-offline') return assured.done;
    const done = assure(host, checked).then((found) => {
      assurance = own(found);
      update();
      if (found.refusal) say(stage, found.refusal);
    });
    assured = { about, done };
    return done;
  }

  async function refuse(code: SurveyErrorCode): Promise<void> {
    emit(host, 'survey-error', { code, where: '' });
    await host.focusOn('refused');
  }

  // What is changed now is not in what is on its way.
  let underWay = '';
  let isStopped = false;
  session.subscribe(() => {
    if (delivery.state.kind !== 'sending' || writeJson(session.answers()) === underWay) return;
    isStopped = true;
    delivery.stop('idle');
    say(stage, 'sending.changed');
  });
  if (!guarded.has(host)) {
    host.addController(createLeaveGuard(() => (host.isConnected ? atRisk(stage) : undefined), stage.warn));
    host.addController(createFocusKeeper(host));
    host.addController(createPlaceKeeper(host));
    keepPlainKeys(host.renderRoot);
    takeOnePress(host.renderRoot);
  }
  guarded.add(host);
  return {
    get state() {
      return delivery.state;
    },
    async send() {
      if (delivery.state.kind === 'sending' || isMakingSure) return;
      // Before the answers are checked: they may change meanwhile.
      isMakingSure = true;
      isStopped = false;
      const slow = setTimeout(() => say(stage, 'button.sending'), patience);
      await makeSure();
      clearTimeout(slow);
      isMakingSure = false;
      if (!session.check()) return host.focusOn('summary');
      // Code that did not come is asked for once more by sending, which offers a copy when that does not come either.
      const { refusal } = assurance;
      if (refusal && refusal !== 'send-offline') return refuse(refusal);
      if (!emit(host, 'survey-submit', { survey })) return;
      say(stage, 'button.sending');
      const answers = session.answers();
      underWay = writeJson(answers);
      const outcome = await delivery.deliver(answers, host.destination);
      if (outcome.kind === 'sent') emit(host, 'survey-sent', { survey });
      if (outcome.kind === 'unsent') emit(host, 'survey-error', { code: outcome.error.code, where: '' });
      if (outcome.kind === 'sending') return;
      // The heading says how it went: "Sending…" would only be in the way.
      stage.announcer?.stop();
      await host.focusOn(outcome.kind === 'sent' ? 'heading' : outcome.kind);
    },
    render: (texts) =>
      isStopped
        ? html`<div class="waiting"><p>${texts.word('sending.changed')}</p></div>`
        : renderDelivery(delivery, texts, copy),
    departure: (texts) =>
      host.canSend && session.snapshot.isLast && !assurance.refusal ? departure.render(texts) : nothing,
    get refusal() {
      return assurance.refusal;
    },
    promises(texts) {
      // The collector's own page holds nothing but the survey.
      const alone = host.hasAttribute('hosted');
      const surroundings = { ...assurance, draftUntil: draft?.until, alone };
      return renderPromises(switchesOf(checked, surroundings), texts);
    },
    warning(texts) {
      if (assurance.refusal) return renderRefusal(assurance.refusal, texts);
      return host.canSend ? nothing : html`<p class="preview">${texts.word('start.preview')}</p>`;
    },
  };
}

/** Answers that are neither sent nor kept on the device. */
function atRisk({ phase, hasAnswered }: Stage): Answering['session'] | undefined {
  if (phase.kind !== 'ready' || !hasAnswered) return undefined;
  const { session, draft, delivery } = phase;
  return draft?.isKept || delivery?.state.kind === 'sent' ? undefined : session;
}
