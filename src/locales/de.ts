import type { en } from './en.ts';
import type { WordsLike } from './message.ts';

/** What the widget itself says in German (de-BE) up to the first page. Words of question types stand in their folders. */
export const de: WordsLike<typeof en> = {
  locale: 'de-BE',
  'start.minutes': { one: 'Etwa {count} Minute', other: 'Etwa {count} Minuten' },
  'start.more': 'Mehr über diese Umfrage',
  'start.optional': 'Fragen sind freiwillig, sofern nicht anders angegeben.',
  'language.label': 'Sprache der Umfrage',
  'button.next': 'Weiter',
  'button.back': 'Zurück',
  'button.send': 'Meine Antworten absenden',
  'button.review': 'Meine Antworten prüfen',
  'button.retry': 'Erneut versuchen',
  'progress.step': 'Schritt {current} von {total}',
  'question.required': 'Pflichtfrage',
  loading: 'Die Umfrage wird geladen …',
  'notice.confidential': 'Vertraulich: Sehen Sie, wer Ihre Antworten lesen kann.',
  'notice.anonymous': 'Anonym: verschlüsselte Antworten, kein Name, kein Tracking.',
  'notice.details': 'So werden Ihre Antworten geschützt',
  'deadline.on': 'Endet am {date} um {time} Uhr',
  'deadline.days': { one: 'noch {count} Tag', other: 'noch {count} Tage' },
  'deadline.today': 'Endet heute um {time} Uhr',
  'send-offline': 'Keine Verbindung zum Server. Prüfen Sie Ihr Netz und versuchen Sie es erneut.',
};
