import type { enRest } from './en-rest.ts';
import type { WordsLike } from './message.ts';

/** What the widget says in German (de-BE) once the first page is shown: loaded while it is read. */
export const deRest: WordsLike<typeof enRest> = {
  'error.summary': {
    zero: 'Nichts mehr zu prüfen',
    one: 'Bitte prüfen Sie eine Antwort',
    other: 'Bitte prüfen Sie {count} Antworten',
  },
  'error.prefix': 'Fehler:',
  'error.mended': 'In Ordnung',
  'error.gone': 'Wird nicht mehr gefragt',
  'unsent.title': 'Ihre Antworten wurden nicht gesendet',
  'unsent.kept': 'Nichts ist verloren: Ihre Antworten stehen noch auf dieser Seite.',
  'unsent.code': 'Technischer Code: {code}',
  'button.sending': 'Wird gesendet …',
  'review.title': 'Prüfen Sie Ihre Antworten',
  'review.intro': 'Es wird nichts gesendet, bis Sie „Meine Antworten absenden“ wählen.',
  'review.none': 'Nicht beantwortet',
  'review.change': 'Ändern',
  'paper.if': 'Nur wenn Sie auf {question} mit {answers} geantwortet haben.',
  'paper.maybe': 'Nur wenn das auf Sie zutrifft.',
  'question.invalid': {
    zero: 'Diese Antwort wird hier nicht angenommen. Prüfen Sie sie zusammen mit Ihren anderen Antworten.',
    other: '{text}',
  },
  'question.shown': {
    one: 'Eine Frage wurde hinzugefügt.',
    other: '{count} Fragen wurden hinzugefügt.',
  },
  'question.hidden': { one: 'Eine Frage wurde entfernt.', other: '{count} Fragen wurden entfernt.' },
  'guard.title': 'Daran könnte jemand erkannt werden. Sie entscheiden:',
  'guard.name': 'Name',
  'guard.phone': 'Telefon',
  'guard.mail': 'E-Mail-Adresse',
  'guard.register': 'Nationalregisternummer',
  'guard.account': 'Kontonummer',
  'guard.plate': 'Kennzeichen',
  'guard.short.name': 'Name',
  'guard.short.phone': 'Tel.',
  'guard.short.mail': 'E-Mail',
  'guard.short.register': 'Register-Nr.',
  'guard.short.account': 'Konto',
  'guard.short.plate': 'Kennz.',
  'guard.found': '{kind}: {text}',
  'guard.mask': 'Durch {mask} ersetzen',
  'guard.leave': 'So lassen',
  'guard.masked': 'Durch {mask} ersetzt.',
  'guard.undo': 'Rückgängig machen',
  'language.changed': 'Die Umfrage ist jetzt auf Deutsch.',
  'start.preview': 'Vorschau: Es werden keine Antworten gespeichert.',
  'notice.sent': 'Ihre Antworten verlassen diese Seite erst, wenn Sie sie absenden.',
  'notice.owner': 'Ihre Antworten werden gelesen von: {owner}.',
  'notice.noTracking':
    'Dieses Formular setzt keine Cookies, misst nichts und sendet Ihre Antworten an niemand anderen.',
  'notice.device':
    'Auf diesem Gerät werden keine Antworten gespeichert: Wenn Sie die Seite schließen, sind sie gelöscht.',
  'notice.draft':
    'Damit bei einer Unterbrechung nichts verloren geht, bleiben Ihre Antworten in diesem Browser, bis Sie sie absenden oder löschen. Wer diesen Browser benutzt, kann sie lesen. Nach dem {date} werden sie nicht mehr verwendet.',
  'notice.group': {
    one: 'Die Verantwortlichen verpflichten sich, Ergebnisse nur für Gruppen von mindestens {count} Person zu veröffentlichen.',
    other:
      'Die Verantwortlichen verpflichten sich, Ergebnisse nur für Gruppen von mindestens {count} Personen zu veröffentlichen.',
  },
  'notice.noWithdraw':
    'Nach dem Absenden können Ihre Antworten nicht mehr wiedergefunden, geändert oder gelöscht werden, da nichts sie mit Ihnen verbindet.',
  'notice.work':
    'Auf einem dienstlichen Gerät kann Ihr Arbeitgeber sehen, dass diese Seite geöffnet wurde, und möglicherweise den Bildschirm mitverfolgen.',
  'notice.notEncrypted':
    'Ihre Antworten sind nicht so verschlüsselt, dass nur die Verantwortlichen sie lesen können: Wer den Server betreibt, kann sie auch lesen.',
  'notice.purpose': 'Wozu sie dienen: {purpose}',
  'notice.retention': 'Die Verantwortlichen verpflichten sich, die Antworten höchstens {duration} aufzubewahren.',
  'notice.contact': 'Eine Frage zur Umfrage? Schreiben Sie an {contact}.',
  'notice.kind.proof': 'Beweis',
  'notice.kind.promise': 'Zusage',
  'notice.kind.limit': 'Grenze',
  'notice.kind.legal': 'Gesetzlich',
  'notice.more': 'Alle Einzelheiten',
  'notice.kinds':
    'Beweis: Das Programm sorgt dafür; sein Code ist öffentlich, und jeder kann ihn prüfen. Zusage: Sie müssen den Verantwortlichen vertrauen. Grenze: was dieses Formular nicht verhindern kann. Gesetzlich: was Ihnen laut Gesetz mitgeteilt werden muss.',
  'notice.sealed':
    'Ihre Antworten werden auf dieser Seite verschlüsselt, bevor sie sie verlassen. Nur der private Schlüssel der Verantwortlichen kann sie entschlüsseln: Weder der Server noch das Netz kann sie lesen.',
  'notice.length': 'Alle Übermittlungen sind gleich lang: Die Länge verrät nichts über Ihre Antworten.',
  'notice.fingerprint':
    'Fingerabdruck des Schlüssels: {fingerprint}. Vergleichen Sie ihn mit dem, den die Verantwortlichen anderswo veröffentlicht haben, etwa auf Papier.',
  'notice.forgets':
    'Wer den Server betreibt, verpflichtet sich, weder die IP-Adresse (die Ihres Anschlusses) noch die Uhrzeit noch die Reihenfolge der Antworten aufzubewahren.',
  'notice.mayKeep':
    'Wer den Server betreibt, könnte die IP-Adresse (die Ihres Anschlusses) und die Uhrzeit Ihrer Übermittlung festhalten.',
  'notice.page': 'Andere Programme auf dieser Seite könnten mitlesen, was Sie hier schreiben.',
  'notice.freeText':
    'Was Sie in eigenen Worten schreiben, kann Sie erkennbar machen: Nennen Sie weder Namen noch Aktenzeichen.',
  'notice.profile':
    'In einer kleinen Dienststelle können mehrere Angaben zu Ihrem Profil Sie zusammen erkennbar machen.',
  'notice.authority': 'Sie können sich bei der Datenschutzbehörde beschweren (in Belgien: datenschutzbehorde.be).',
  'notice.forgetsSaid':
    'Die Verantwortlichen erklären, dass der Server weder die IP-Adresse (die Ihres Anschlusses) noch die Uhrzeit noch die Reihenfolge der Antworten aufbewahrt.',
  'notice.withdraw':
    'Nach dem Absenden können Sie Ihre Antworten hier nicht mehr ändern. Wenn Sie sie löschen lassen möchten, wenden Sie sich an die Verantwortlichen.',
  'sending.retry': { one: 'Neuer Versuch in {count} Sekunde.', other: 'Neuer Versuch in {count} Sekunden.' },
  'draft.kept': 'Ihre Antworten bleiben auf diesem Gerät, bis Sie sie absenden.',
  'draft.restored': 'Sie setzen Ihren Entwurf fort: Ihre Antworten waren auf diesem Gerät gespeichert.',
  'draft.refused': 'Ihr Entwurf kann auf diesem Gerät nicht gespeichert werden. Lassen Sie diese Seite geöffnet.',
  'draft.elsewhere':
    'Diese Umfrage ist in einem anderen Tab geöffnet, der den Entwurf speichert. Was Sie hier antworten, wird nicht mehr gespeichert.',
  'draft.gone':
    'Ihr Entwurf wurde in einem anderen Tab gesendet oder gelöscht. Was Sie hier antworten, wird nicht mehr gespeichert.',
  'draft.delete': 'Meinen Entwurf löschen',
  'draft.ask': 'Alle Ihre Antworten auf diesem Gerät löschen?',
  'draft.confirm': 'Löschen und neu beginnen',
  'draft.cancel': 'Meine Antworten behalten',
  'draft.deleted': 'Ihr Entwurf wurde gelöscht.',
  'sending.waiting':
    'Ihre Antworten sind noch nicht angekommen. Der Versand wird automatisch wiederholt: Lassen Sie diese Seite geöffnet.',
  'sending.now': 'Jetzt erneut versuchen',
  'sending.stop': 'Nicht weiter versuchen',
  'sending.changed':
    'Sie haben eine Antwort geändert: Der Versand wurde angehalten. Senden Sie Ihre Antworten erneut, wenn Sie so weit sind.',
  'copy.keep': 'Eine Kopie meiner Antworten behalten',
  'copy.kept':
    'Ihre Antworten stehen in der Datei {file}. Wer sie öffnet, kann sie lesen: Bewahren Sie sie sicher auf.',
  'copy.text': 'Keine Datei? Kopieren Sie diesen Text.',
  'copy.unsent': 'Kopie von Antworten, die nicht gesendet wurden.',
  'copy.forOwner': 'Für die Verantwortlichen der Umfrage:',
  'sent.title': 'Vielen Dank, Ihre Antworten wurden gesendet',
  'sent.earlier':
    'Sie waren bei einem früheren Versuch bereits angekommen. Was Sie danach geändert haben, konnte nicht mehr hinzugefügt werden.',
  'sent.results': 'Die Ergebnisse erscheinen hier nach dem {date}.',
  'exit.leave': 'Diese Seite verlassen',
  'exit.keys': 'Oder drücken Sie dreimal Escape: Ihre Antworten werden gelöscht, und eine andere Seite öffnet sich.',
  'exit.over': 'Oder drücken Sie dreimal Escape: Eine andere Seite öffnet sich.',
  'share.title': 'Machen Sie diese Umfrage bekannt.',
  'share.body': 'Betrifft das auch Kolleginnen oder Kollegen? Senden Sie ihnen den Link.',
  'share.address': 'Adresse der Umfrage',
  'share.copy': 'Link kopieren',
  'share.copied': 'Der Link wurde kopiert.',
  'share.failed': 'Der Link konnte nicht kopiert werden: Er ist markiert, kopieren Sie ihn selbst.',
  'share.native': 'Teilen …',
  'send-other-key':
    'Der Schlüssel dieser Umfrage ist nicht der, den diese Seite erwartet: Jemand anders könnte Ihre Antworten lesen. Deshalb werden sie nicht gesendet. Verständigen Sie die Verantwortlichen.',
  'send-contradiction':
    'Der Server nennt andere Regeln als diese Umfrage. Deshalb werden Ihre Antworten nicht gesendet. Verständigen Sie die Verantwortlichen.',
  'refused.https': 'Diese Seite über eine sichere Verbindung (https) öffnen',
  'departure.title': 'Was gesendet wird',
  'departure.to': 'An: {address}',
  'departure.size': 'Größe des Inhalts: {size} Bytes.',
  'departure.bytes': 'Genauer Inhalt',
  'departure.nothing': 'Nichts: Ihre Antworten können nicht für den Versand vorbereitet werden.',
  'refused.insecure':
    'Diese Seite wurde nicht über eine sichere Verbindung (https) geladen: Ihre Antworten können nicht verschlüsselt werden und werden deshalb nicht gesendet.',
  'send-not-sealed':
    'Ihre Antworten können auf dieser Seite nicht verschlüsselt werden. Deshalb werden sie nicht gesendet.',
  'send-not-configured':
    'Diese Seite gibt nicht an, wohin die Antworten gehen sollen. Bitte informieren Sie die Herausgeber der Seite.',
  'send-timeout': 'Der Server antwortet nicht. Versuchen Sie es gleich noch einmal.',
  'send-busy': 'Der Server erhält zurzeit viele Antworten. Versuchen Sie es in einigen Minuten erneut.',
  'send-server': 'Der Server hat ein Problem. Versuchen Sie es in einigen Minuten erneut.',
  'send-not-found':
    'Die Adresse für die Antworten existiert nicht. Bitte informieren Sie die Herausgeber dieser Seite.',
  'send-refused':
    'Der Server hat die Antworten abgelehnt. Behalten Sie eine Kopie davon und informieren Sie die Herausgeber dieser Seite.',
  'send-old-version':
    'Die Umfrage wurde geändert, seit Sie diese Seite geöffnet haben. Behalten Sie eine Kopie Ihrer Antworten und laden Sie die Seite dann neu.',
  'send-forbidden':
    'Der Server nimmt von dieser Seite keine Antworten an. Behalten Sie eine Kopie Ihrer Antworten und informieren Sie die Herausgeber der Seite.',
  'send-too-large':
    'Ihre Antworten sind zu lang für den Server. Kürzen Sie Ihre längsten Texte und versuchen Sie es erneut.',
  'send-closed': 'Die Umfrage ist inzwischen beendet: Der Server nimmt keine Antworten mehr an.',
  'send-not-collector':
    'Statt des Umfrageservers hat eine andere Seite geantwortet. Vielleicht müssen Sie sich zuerst im Netzwerk anmelden.',
  'closed.title': 'Diese Umfrage ist beendet',
  'closed.body': 'Sie endete am {date}. Danke an alle, die geantwortet haben.',
  'closed.results': 'Ergebnisse ansehen',
  'not-open.title': 'Diese Umfrage hat noch nicht begonnen',
  'not-open.body': 'Sie beginnt am {date} um {time} Uhr.',
  'survey-missing': 'Die Umfrage konnte nicht geladen werden.',
  'survey-not-json': 'Die Umfrage konnte nicht gelesen werden: Die Datei ist beschädigt.',
  'survey-invalid': 'Die Umfrage kann nicht angezeigt werden: Die Datei enthält einen Fehler.',
  'failed.publisher': 'Bitte informieren Sie die Herausgeber dieser Seite.',
};
