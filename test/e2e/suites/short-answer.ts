import { flagship } from './flagship.ts';
import { useKeyboard } from './keyboard.ts';
import { french } from './plans.ts';
import { createRespondent } from './respondent.ts';

/** What {@link answerShortly} leaves in the database. */
export const shortAnswer = {
  survey: flagship.id,
  version: flagship.version,
  answers: { admin: 'agfisc', impacted: 'no', expect: '4', priorities: ['training'], proposal: 'Un « vrai » essai.' },
};

/** Answers the French survey of the article as somebody who takes no calls, and sends: three pages, by keyboard. */
export async function answerShortly(page: Parameters<typeof useKeyboard>[0], keys = useKeyboard(page)): Promise<void> {
  const { answer, goOnTo, reviewAndSend } = createRespondent(keys, flagship, 'fr');
  const { next, sent } = french.words;
  await answer('admin', 'agfisc');
  await answer('impacted', 'no');
  await goOnTo('evolution', next);
  await answer('expect', '4');
  await answer('priorities', ['training']);
  await goOnTo('opinion', next);
  await answer('proposal', 'Un « vrai » essai.');
  await reviewAndSend(french.words);
  await keys.arrives('the thanks', ({ role, says }) => role === 'heading' && says === sent);
}
