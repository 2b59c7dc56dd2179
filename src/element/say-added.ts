import type { Announcer } from './announcer.ts';
import type { Texts } from './texts.ts';

/**
 * Tells screen readers that an answer made questions come or go on the page.
 *
 * @param added how many came; below zero, how many went
 */
export function sayAdded(announcer: Announcer, added: number, { word }: Texts): void {
  if (added === 0) return;
  const sentence = word(added > 0 ? 'question.shown' : 'question.hidden', { count: Math.abs(added) });
  announcer.say(sentence, `${added}`);
}
