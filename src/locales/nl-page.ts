import type { enPage } from './en-page.ts';
import type { WordsLike } from './message.ts';

/** What the collector's own pages say in Dutch (nl-BE). */
export const nlPage: WordsLike<typeof enPage> = {
  'page.waiting': 'De enquête wordt geladen. Verschijnt er niets, laad deze pagina dan opnieuw.',
  'page.script': 'Deze enquête heeft JavaScript nodig, dat in deze browser uitgeschakeld is.',
  'page.unknown.title': 'Hier is geen enquête',
  'page.unknown.body': 'Kijk het adres na, of vraag het aan wie het u gegeven heeft.',
};
