import type { en } from './en.ts';
import type { WordsLike } from './message.ts';

/** What the widget itself says in French (fr-BE) up to the first page. Words of question types stand in their folders. */
export const fr: WordsLike<typeof en> = {
  locale: 'fr-BE',
  'start.minutes': { one: 'Environ {count} minute', other: 'Environ {count} minutes' },
  'start.more': 'En savoir plus sur cette enquête',
  'start.optional': 'Les questions sont facultatives, sauf mention contraire.',
  'language.label': 'Langue de l’enquête',
  'button.next': 'Continuer',
  'button.back': 'Retour',
  'button.send': 'Envoyer mes réponses',
  'button.review': 'Relire mes réponses',
  'button.retry': 'Réessayer',
  'progress.step': 'Étape {current} sur {total}',
  'question.required': 'obligatoire',
  loading: 'L’enquête se charge…',
  'notice.confidential': 'Confidentiel : vérifiez qui peut lire vos réponses.',
  'notice.anonymous': 'Anonyme : réponses chiffrées, sans nom ni traçage.',
  'notice.details': 'Comment vos réponses sont protégées',
  'deadline.on': 'Clôture le {date} à {time}',
  'deadline.days': { one: 'encore {count} jour pour répondre', other: 'encore {count} jours pour répondre' },
  'deadline.today': 'Clôture aujourd’hui à {time}',
  'send-offline': 'Pas de connexion avec le serveur. Vérifiez votre réseau, puis réessayez.',
};
