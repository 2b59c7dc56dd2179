import type { en } from './en.ts';
import type { WordsLike } from './message.ts';

/** The widget's own words in French (fr-BE). */
export const fr: WordsLike<typeof en> = {
  locale: 'fr-BE',
  'start.minutes': { one: 'Environ {count} minute', other: 'Environ {count} minutes' },
  'start.more': 'En savoir plus sur cette enquête',
  'start.optional': 'Les questions sont facultatives, sauf mention contraire.',
  'start.preview': 'Aperçu : aucune réponse n’est enregistrée.',
  'language.label': 'Langue de l’enquête',
  'language.changed': 'L’enquête est maintenant en français.',
  'button.next': 'Continuer',
  'button.back': 'Retour',
  'button.send': 'Envoyer mes réponses',
  'button.sending': 'Envoi en cours…',
  'button.retry': 'Réessayer',
  'progress.step': 'Étape {current} sur {total}',
  'question.required': 'obligatoire',
  'question.shown': {
    one: 'Une question a été ajoutée à la suite.',
    other: '{count} questions ont été ajoutées à la suite.',
  },
  'question.hidden': { one: 'Une question a été retirée.', other: '{count} questions ont été retirées.' },
  'error.summary': { one: 'Une réponse est à vérifier', other: '{count} réponses sont à vérifier' },
  'error.prefix': 'Erreur :',
  'notice.confidential': 'Confidentiel : ni nom, ni adresse e-mail, ni suivi.',
  'notice.details': 'Comment vos réponses sont protégées',
  'notice.sent': 'Vos réponses sont envoyées au serveur de cette enquête, et à personne d’autre.',
  'notice.owner': 'Vos réponses sont lues par : {owner}.',
  'notice.noTracking': 'Aucun cookie, aucune mesure d’audience et aucune adresse IP ne sont associés à vos réponses.',
  'notice.device': 'Rien n’est conservé sur cet appareil : fermer la page efface vos réponses.',
  'notice.group': {
    one: 'Les résultats sont publiés par groupes d’au moins {count} personne.',
    other: 'Les résultats sont publiés par groupes d’au moins {count} personnes.',
  },
  'notice.noWithdraw':
    'Après l’envoi, vos réponses ne peuvent plus être retrouvées, ni modifiées, ni effacées, car rien ne les relie à vous.',
  'notice.work':
    'Sur un appareil professionnel, votre employeur peut voir que cette page a été ouverte, et pourrait observer l’écran.',
  'notice.notEncrypted':
    'Vos réponses ne sont pas chiffrées pour leurs seuls lecteurs : la personne qui gère le serveur peut les lire.',
  'notice.purpose': 'À quoi elles servent : {purpose}',
  'notice.retention': 'Elles sont conservées {duration}.',
  'notice.contact': 'Une question sur l’enquête ? Écrivez à {contact}.',
  'deadline.on': 'Clôture le {date} à {time}',
  'deadline.days': { one: 'encore {count} jour pour répondre', other: 'encore {count} jours pour répondre' },
  'deadline.today': 'Clôture aujourd’hui à {time}',
  'closed.title': 'Cette enquête est terminée',
  'closed.body': 'Elle a pris fin le {date}. Merci à toutes les personnes qui ont répondu.',
  'not-open.title': 'Cette enquête n’a pas encore commencé',
  'not-open.body': 'Elle débutera le {date} à {time}.',
  'sending.status': 'Envoi de vos réponses en cours.',
  'sending.retry': { one: 'Nouvel essai dans {count} seconde.', other: 'Nouvel essai dans {count} secondes.' },
  'sent.title': 'Merci, vos réponses ont bien été envoyées',
  'unsent.title': 'Vos réponses n’ont pas été envoyées',
  'unsent.kept': 'Rien n’est perdu : vos réponses sont toujours sur cette page.',
  'unsent.code': 'Code technique : {code}',
  'send-not-configured':
    'Cette page n’indique pas où envoyer les réponses. Merci de prévenir les personnes qui l’ont publiée.',
  'send-offline': 'Pas de connexion avec le serveur. Vérifiez votre réseau, puis réessayez.',
  'send-timeout': 'Le serveur ne répond pas. Réessayez dans quelques instants.',
  'send-busy': 'Le serveur reçoit beaucoup de réponses en ce moment. Réessayez dans quelques minutes.',
  'send-server': 'Le serveur rencontre un problème. Réessayez dans quelques minutes.',
  'send-not-found':
    'L’adresse prévue pour les réponses n’existe pas. Merci de prévenir les personnes qui ont publié cette page.',
  'send-refused':
    'Le serveur a refusé les réponses. L’enquête a peut-être changé : merci de prévenir les personnes qui ont publié cette page.',
  'send-closed': 'L’enquête s’est terminée entre-temps : le serveur n’accepte plus de réponses.',
  'send-not-collector':
    'Une autre page a répondu à la place du serveur de l’enquête. Vous devez peut-être d’abord vous connecter au réseau.',
  'survey-missing': 'L’enquête n’a pas pu être chargée.',
  'survey-not-json': 'L’enquête n’a pas pu être lue : son fichier est endommagé.',
  'survey-invalid': 'L’enquête ne peut pas être affichée : son fichier contient une erreur.',
  'failed.publisher': 'Merci de prévenir les personnes qui ont publié cette page.',
};
