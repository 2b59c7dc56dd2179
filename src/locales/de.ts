import type { en } from './en.ts';
import type { WordsLike } from './message.ts';

/** The widget's own words in German (de-BE). */
export const de: WordsLike<typeof en> = {
  locale: 'de-BE',
  'start.minutes': { one: 'Etwa {count} Minute', other: 'Etwa {count} Minuten' },
  'start.more': 'Mehr über diese Umfrage',
  'start.optional': 'Die Fragen sind freiwillig, sofern nicht anders angegeben.',
  'start.preview': 'Vorschau: Es werden keine Antworten gespeichert.',
  'language.label': 'Sprache der Umfrage',
  'language.changed': 'Die Umfrage ist jetzt auf Deutsch.',
  'button.next': 'Weiter',
  'button.back': 'Zurück',
  'button.send': 'Meine Antworten absenden',
  'button.sending': 'Wird gesendet …',
  'button.retry': 'Erneut versuchen',
  'progress.step': 'Schritt {current} von {total}',
  'question.required': 'Pflichtfrage',
  'question.shown': {
    one: 'Darunter wurde eine Frage hinzugefügt.',
    other: 'Darunter wurden {count} Fragen hinzugefügt.',
  },
  'question.hidden': { one: 'Eine Frage wurde entfernt.', other: '{count} Fragen wurden entfernt.' },
  'error.summary': { one: 'Eine Antwort ist zu prüfen', other: '{count} Antworten sind zu prüfen' },
  'error.prefix': 'Fehler:',
  'notice.confidential': 'Vertraulich: kein Name, keine E-Mail-Adresse, kein Tracking.',
  'notice.details': 'So werden Ihre Antworten geschützt',
  'notice.sent': 'Ihre Antworten gehen an den Server dieser Umfrage und an niemanden sonst.',
  'notice.owner': 'Ihre Antworten werden gelesen von: {owner}.',
  'notice.noTracking': 'Mit Ihren Antworten werden weder Cookies noch Besuchsmessungen noch IP-Adressen verknüpft.',
  'notice.device':
    'Auf diesem Gerät wird nichts gespeichert: Wenn Sie die Seite schließen, sind Ihre Antworten gelöscht.',
  'notice.group': {
    one: 'Die Ergebnisse werden in Gruppen von mindestens {count} Person veröffentlicht.',
    other: 'Die Ergebnisse werden in Gruppen von mindestens {count} Personen veröffentlicht.',
  },
  'notice.noWithdraw':
    'Nach dem Absenden können Ihre Antworten nicht mehr wiedergefunden, geändert oder gelöscht werden, da nichts sie mit Ihnen verbindet.',
  'notice.work':
    'Auf einem dienstlichen Gerät kann Ihr Arbeitgeber sehen, dass diese Seite geöffnet wurde, und möglicherweise den Bildschirm mitverfolgen.',
  'notice.notEncrypted':
    'Ihre Antworten sind nicht nur für ihre Leser verschlüsselt: Wer den Server betreibt, kann sie lesen.',
  'notice.purpose': 'Wozu sie dienen: {purpose}',
  'notice.retention': 'Sie werden {duration} aufbewahrt.',
  'notice.contact': 'Eine Frage zur Umfrage? Schreiben Sie an {contact}.',
  'deadline.on': 'Endet am {date} um {time}',
  'deadline.days': { one: 'noch {count} Tag zum Antworten', other: 'noch {count} Tage zum Antworten' },
  'deadline.today': 'Endet heute um {time}',
  'closed.title': 'Diese Umfrage ist beendet',
  'closed.body': 'Sie endete am {date}. Danke an alle, die geantwortet haben.',
  'not-open.title': 'Diese Umfrage hat noch nicht begonnen',
  'not-open.body': 'Sie beginnt am {date} um {time}.',
  'sending.status': 'Ihre Antworten werden gesendet.',
  'sending.retry': { one: 'Neuer Versuch in {count} Sekunde.', other: 'Neuer Versuch in {count} Sekunden.' },
  'sent.title': 'Vielen Dank, Ihre Antworten wurden gesendet',
  'unsent.title': 'Ihre Antworten wurden nicht gesendet',
  'unsent.kept': 'Nichts ist verloren: Ihre Antworten stehen noch auf dieser Seite.',
  'unsent.code': 'Technischer Code: {code}',
  'send-not-configured':
    'Diese Seite gibt nicht an, wohin die Antworten gehen sollen. Bitte informieren Sie die Herausgeber der Seite.',
  'send-offline': 'Keine Verbindung zum Server. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.',
  'send-timeout': 'Der Server antwortet nicht. Versuchen Sie es gleich noch einmal.',
  'send-busy': 'Der Server erhält zurzeit viele Antworten. Versuchen Sie es in einigen Minuten erneut.',
  'send-server': 'Der Server hat ein Problem. Versuchen Sie es in einigen Minuten erneut.',
  'send-not-found':
    'Die Adresse für die Antworten existiert nicht. Bitte informieren Sie die Herausgeber dieser Seite.',
  'send-refused':
    'Der Server hat die Antworten abgelehnt. Vielleicht wurde die Umfrage geändert: Bitte informieren Sie die Herausgeber dieser Seite.',
  'send-closed': 'Die Umfrage ist inzwischen beendet: Der Server nimmt keine Antworten mehr an.',
  'send-not-collector':
    'Statt des Umfrageservers hat eine andere Seite geantwortet. Vielleicht müssen Sie sich zuerst im Netzwerk anmelden.',
  'survey-missing': 'Die Umfrage konnte nicht geladen werden.',
  'survey-not-json': 'Die Umfrage konnte nicht gelesen werden: Ihre Datei ist beschädigt.',
  'survey-invalid': 'Die Umfrage kann nicht angezeigt werden: Ihre Datei enthält einen Fehler.',
  'failed.publisher': 'Bitte informieren Sie die Herausgeber dieser Seite.',
};
