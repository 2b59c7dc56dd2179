import type { Announcer } from './base/announcer.ts';
import { pickLanguage } from './base/closest-language.ts';
import { loadAllWords } from './base/registry.ts';
import type { Answering } from './base/stage.ts';
import { createTexts, type Pipe, type Texts } from './base/texts.ts';

/** Who is answering, in which language. */
type Reader = Answering & { readonly pipe: Pipe | undefined; readonly isOffline: boolean };

/** What can be said in another language. */
interface Speaker {
  readonly announcer: Announcer | undefined;
  /** The language that somebody chose. */
  chosenLanguage: string | undefined;
  /** Who is answering now, if anybody. */
  readonly run: Reader | undefined;
  /** Shows what changed. */
  change(changed: { readonly texts: Texts } | { readonly isOffline: boolean }): void;
}

/** What each was asked for last. */
const latest = new WeakMap<Speaker, string>();

/** Says everything in another language, the one that was asked for last; page and answers stay. */
export async function changeLanguage(speaker: Speaker, wanted: string): Promise<void> {
  if (!speaker.run) return;
  const language = pickLanguage(wanted, speaker.run.session.checked.survey.languages);
  latest.set(speaker, language);
  const words = await loadAllWords(language).catch(() => undefined);
  const { run, announcer } = speaker;
  if (!run || latest.get(speaker) !== language) return;
  if (words) {
    const texts = createTexts(words, language, run.pipe);
    speaker.chosenLanguage = language;
    speaker.change({ texts });
    announcer?.sayOnly(texts.word('language.changed'));
  } else {
    speaker.change({ isOffline: true });
    announcer?.say(run.texts.word('send-offline'));
  }
}
