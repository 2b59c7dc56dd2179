import type { enPage } from './en-page.ts';
import type { WordsLike } from './message.ts';

/** What the collector's own pages say in German (de-BE). */
export const dePage: WordsLike<typeof enPage> = {
  'page.waiting': 'Die Umfrage wird geladen. Wenn nichts erscheint, laden Sie diese Seite neu.',
  'page.script': 'Diese Umfrage braucht JavaScript, das in diesem Browser ausgeschaltet ist.',
  'page.unknown.title': 'Hier gibt es keine Umfrage',
  'page.unknown.body': 'Prüfen Sie die Adresse, oder fragen Sie die Person, die sie Ihnen gegeben hat.',
};
