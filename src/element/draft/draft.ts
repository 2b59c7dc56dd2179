import type { ReactiveController } from 'lit';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { createSession } from '../../engine/create-session.ts';
import { recallInput } from '../../engine/recall-input.ts';
import { drawSeed, type Answers, type Session } from '../../engine/session.ts';
import { newResponseId } from '../../transport/envelope.ts';
import { writeJson } from '../../schema/write-json.ts';
import { closestLanguage, pickLanguage } from '../base/closest-language.ts';
import { createDraftBar } from './draft-bar.ts';
import { openDraftStore, type DraftContent, type DraftStore } from './draft-store.ts';
import { createPipe } from '../form/piping.ts';
import { loadAllWords, loadQuestions } from '../base/registry.ts';
import { say, type Answering, type Draft, type Stage, type StageHost } from '../base/stage.ts';
import { createTexts, type Texts } from '../base/texts.ts';

/**
 * Takes up the draft of a survey on this device, or begins one.
 *
 * @param checked the survey
 * @param host the element
 * @param stage what happens in it
 * @param arrange lays the pages out for a seed
 * @param isAfresh was a draft deleted to begin this one?
 * @throws when question types cannot be fetched; the draft stays where it is
 */
export async function openDraft(
  checked: CheckedSurvey,
  host: StageHost,
  stage: Stage,
  arrange: (seed: number) => Promise<CheckedSurvey>,
  isAfresh = false,
): Promise<Draft> {
  const store = openDraftStore(checked.survey, host.clock, undefined, writeJson);
  const stored = store.read();
  if (stored) await loadQuestions([...checked.questions.values()].map(({ question }) => question));
  const restored = stored && restore(await arrange(stored.seed), stored);
  if (stored && !restored) store.remove();
  const { id, seed } = restored ? stored : { id: newResponseId(), seed: drawSeed() };
  const session = restored ?? createSession(await arrange(seed), seed);
  /** What a control says when it is taken away must not bring the draft back. */
  let isForgotten = false;
  const { languages } = checked.survey;
  const language = restored && languages.find((offered) => offered === stored.language);
  const contentOf = (chosen: string | undefined): DraftContent => ({ id, seed, ...standOf(session), language: chosen });
  if (restored) store.save(contentOf(language), true);

  const isCurrent = (): boolean => (stage.phase as Partial<Answering>).draft === draft;
  const isSending = (): boolean => (stage.phase as Partial<Answering>).delivery?.state.kind === 'sending';
  const bar = createDraftBar({ host, store, isRestored: restored !== undefined, isAfresh, restart, isSending });
  const draft: Draft = {
    session,
    id,
    isRestored: restored !== undefined,
    language,
    get isKept() {
      return store.standing === 'kept';
    },
    get until() {
      return store.mayHold ? new Date(store.until) : undefined;
    },
    forget() {
      isForgotten = true;
      store.remove();
    },
    render: bar.render,
  };

  /** Does something that may change where the draft stands, and says so when it did. */
  function watch(act: () => void): void {
    const before = store.standing;
    act();
    if (store.standing === before) return;
    host.requestUpdate();
    if (before !== 'none' || store.standing === 'refused') say(stage, `draft.${store.standing}`);
  }

  /** The language in use, unless the page wants the same. */
  function chosenLanguage(): string | undefined {
    const { texts } = stage.phase as Answering;
    return texts.language === pickLanguage(closestLanguage(host), languages) ? undefined : texts.language;
  }

  async function restart({ language }: Texts): Promise<void> {
    store.remove();
    const [words, next] = await Promise.all([loadAllWords(language), openDraft(checked, host, stage, arrange, true)]);
    const pipe = checked.pipes ? createPipe(next.session) : undefined;
    stage.restart({ session: next.session, draft: next, pipe, texts: createTexts(words, language, pipe) });
    say(stage, 'draft.deleted');
    await focusOnStart(host);
  }

  const keep = (): void =>
    watch(() => stage.hasAnswered && !isForgotten && isCurrent() && store.save(contentOf(chosenLanguage())));
  session.subscribe(keep);
  host.addController(createWatcher({ host, stage, store, draft, isCurrent, keep, watch }));
  return draft;
}

/** Lets the draft follow what happens to the element and in other tabs. */
function createWatcher({
  host,
  stage,
  store,
  draft,
  isCurrent,
  keep,
  watch,
}: {
  readonly host: StageHost;
  readonly stage: Stage;
  readonly store: DraftStore;
  readonly draft: Draft;
  readonly isCurrent: () => boolean;
  readonly keep: () => void;
  readonly watch: (act: () => void) => void;
}): ReactiveController {
  let isNew = draft.isRestored;
  let language: string | undefined;
  // After a way back through the browser's history, too, other tabs may have been at work.
  const events = ['storage', 'pageshow'];
  const look = (): void => watch(store.look);
  const watcher = {
    hostConnected: () => events.forEach((name) => addEventListener(name, look)),
    hostDisconnected: () => events.forEach((name) => removeEventListener(name, look)),
    hostUpdated() {
      const { phase } = stage;
      if (phase.kind !== 'ready') return;
      if (!isCurrent()) {
        host.removeController(watcher);
        watcher.hostDisconnected();
        return;
      }
      if (phase.delivery?.state.kind === 'sent') {
        store.remove(draft.id);
        return;
      }
      // To change the language changes no answer.
      if (language !== undefined && language !== phase.texts.language) keep();
      ({ language } = phase.texts);
      if (isNew && stage.announcer) {
        isNew = false;
        queueMicrotask(() => say(stage, 'draft.restored'));
      }
    },
  };
  return watcher;
}

/** What was typed or picked, and where. */
function standOf({ checked, snapshot, question, seen }: Session): Pick<DraftContent, 'page' | 'inputs' | 'seen'> {
  const inputs: Record<string, unknown> = {};
  for (const [name, { logic }] of checked.questions) {
    const { input } = question(name);
    if (!logic.computed && input !== undefined) inputs[name] = input;
  }
  return { page: checked.survey.pages[snapshot.page]!.name, inputs, seen: [...seen] };
}

/**
 * Starts a session where another one was left, with what fits the questions as they are now: any script of the site can write
 * where drafts are kept, and the file may have changed under the same version. Nothing when nothing fits.
 */
function restore(checked: CheckedSurvey, { seed, page, inputs, seen }: DraftContent): Session | undefined {
  try {
    const kept = Object.entries(inputs);
    const known = kept.flatMap(([name, input]) => {
      const node = checked.questions.get(name);
      const recalled = node && recallInput(node, input);
      return recalled === undefined ? [] : [[name, recalled] as const];
    });
    // Who has nothing left of what was answered resumes nothing.
    if (kept.length > 0 && known.length === 0) return undefined;
    const session = createSession(checked, seed, Object.fromEntries(known) as Answers);
    const isThere = (): boolean => checked.survey.pages[session.snapshot.page]!.name === page;
    while (!isThere() && session.next());
    if (!isThere() && session.snapshot.faulty.length === 0) while (!session.snapshot.isFirst) session.back();
    // To play the way again shows nothing to anybody.
    if (seen) session.recall(seen.filter((name) => checked.questions.has(name)));
    return session;
  } catch {
    return undefined;
  }
}

/** The heading, or the first control when the heading is hidden. */
async function focusOnStart(host: StageHost): Promise<void> {
  await host.focusOn('heading');
  if (host.shadowRoot?.activeElement?.id === 'heading') return;
  host.shadowRoot?.querySelector<HTMLElement>('.questions :is(input, select, textarea, button)')?.focus();
}
