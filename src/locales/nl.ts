import type { en } from './en.ts';
import type { WordsLike } from './message.ts';

/** What the widget itself says in Dutch (nl-BE) up to the first page. Words of question types stand in their folders. */
export const nl: WordsLike<typeof en> = {
  locale: 'nl-BE',
  'start.minutes': { one: 'Ongeveer {count} minuut', other: 'Ongeveer {count} minuten' },
  'start.more': 'Meer over deze enquête',
  'start.optional': 'De vragen zijn niet verplicht, tenzij anders vermeld.',
  'language.label': 'Taal van de enquête',
  'button.next': 'Verder',
  'button.back': 'Terug',
  'button.send': 'Mijn antwoorden verzenden',
  'button.review': 'Mijn antwoorden nalezen',
  'button.retry': 'Opnieuw proberen',
  'progress.step': 'Stap {current} van {total}',
  'question.required': 'verplicht',
  loading: 'De enquête wordt geladen…',
  'notice.confidential': 'Vertrouwelijk: bekijk wie uw antwoorden kan lezen.',
  'notice.anonymous': 'Anoniem: versleutelde antwoorden, zonder naam en zonder tracking.',
  'notice.details': 'Hoe uw antwoorden worden beschermd',
  'deadline.on': 'Sluit op {date} om {time} uur',
  'deadline.days': { one: 'nog {count} dag om te antwoorden', other: 'nog {count} dagen om te antwoorden' },
  'deadline.today': 'Sluit vandaag om {time} uur',
  'send-offline': 'Er is geen verbinding met de server. Controleer uw netwerk en probeer opnieuw.',
};
