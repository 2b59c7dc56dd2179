import type { enRest } from './en-rest.ts';
import type { WordsLike } from './message.ts';

/** What the widget says in French (fr-BE) once the first page is shown: loaded while it is read. */
export const frRest: WordsLike<typeof enRest> = {
  'error.summary': { one: 'Une réponse est à vérifier', other: '{count} réponses sont à vérifier' },
  'error.prefix': 'Erreur :',
  'unsent.title': 'Vos réponses n’ont pas été envoyées',
  'unsent.kept': 'Rien n’est perdu : vos réponses sont toujours sur cette page.',
  'unsent.code': 'Code technique : {code}',
  'button.retry': 'Réessayer',
  'review.title': 'Relisez vos réponses',
  'review.intro': 'Rien n’est envoyé tant que vous n’avez pas choisi « Envoyer mes réponses ».',
  'review.none': 'Sans réponse',
  'review.change': 'Modifier',
  'paper.if': 'Seulement si vous avez répondu « {answers} » à « {question} ».',
  'paper.maybe': 'Seulement si cela vous concerne.',
  'question.invalid': '{text}',
  'question.shown': {
    one: 'Une question a été ajoutée à la suite.',
    other: '{count} questions ont été ajoutées à la suite.',
  },
  'question.hidden': { one: 'Une question a été retirée.', other: '{count} questions ont été retirées.' },
  'language.changed': 'L’enquête est maintenant en français.',
  'notice.sent': 'Vos réponses ne quittent cette page que lorsque vous les envoyez.',
  'notice.owner': 'Vos réponses sont lues par : {owner}.',
  'notice.noTracking':
    'Ce formulaire n’utilise aucun cookie, ne mesure rien et n’envoie rien d’autre que vos réponses.',
  'notice.device': 'Rien n’est conservé sur cet appareil : fermer la page efface vos réponses.',
  'notice.group': {
    one: 'Les responsables s’engagent à ne publier les résultats que par groupes d’au moins {count} personne.',
    other: 'Les responsables s’engagent à ne publier les résultats que par groupes d’au moins {count} personnes.',
  },
  'notice.noWithdraw':
    'Après l’envoi, vos réponses ne peuvent plus être retrouvées, ni modifiées, ni effacées, car rien ne les relie à vous.',
  'notice.work':
    'Sur un appareil professionnel, votre employeur peut voir que cette page a été ouverte, et pourrait observer l’écran.',
  'notice.notEncrypted':
    'Vos réponses ne sont pas chiffrées pour leurs seuls lecteurs : la personne qui gère le serveur peut les lire.',
  'notice.purpose': 'À quoi elles servent : {purpose}',
  'notice.retention': 'Les responsables s’engagent à conserver les réponses {duration} au plus.',
  'notice.contact': 'Une question sur l’enquête ? Écrivez à {contact}.',
  'sending.retry': { one: 'Nouvel essai dans {count} seconde.', other: 'Nouvel essai dans {count} secondes.' },
  'sent.title': 'Merci, vos réponses ont bien été envoyées',
  'sent.earlier':
    'Elles étaient déjà arrivées lors d’un essai précédent. Ce que vous avez modifié ensuite n’a pas pu être ajouté.',
  'sent.results': 'Les résultats paraîtront ici après le {date}.',
  'exit.leave': 'Quitter cette page',
  'exit.keys': 'Ou appuyez trois fois sur Échap : vos réponses sont effacées et une autre page s’ouvre.',
  'share.title': 'Faites connaître cette enquête.',
  'share.body': 'Des collègues sont concernés ? Envoyez-leur le lien.',
  'share.address': 'Adresse de l’enquête',
  'share.copy': 'Copier le lien',
  'share.copied': 'Le lien est copié.',
  'share.failed': 'Le lien n’a pas pu être copié : il est sélectionné, copiez-le vous-même.',
  'share.native': 'Partager…',
  'send-not-configured':
    'Cette page n’indique pas où envoyer les réponses. Merci de prévenir les personnes qui l’ont publiée.',
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
  'closed.title': 'Cette enquête est terminée',
  'closed.body': 'Elle a pris fin le {date}. Merci à toutes les personnes qui ont répondu.',
  'closed.results': 'Voir les résultats',
  'not-open.title': 'Cette enquête n’a pas encore commencé',
  'not-open.body': 'Elle débutera le {date} à {time}.',
  'survey-missing': 'L’enquête n’a pas pu être chargée.',
  'survey-not-json': 'L’enquête n’a pas pu être lue : son fichier est endommagé.',
  'survey-invalid': 'L’enquête ne peut pas être affichée : son fichier contient une erreur.',
  'failed.publisher': 'Merci de prévenir les personnes qui ont publié cette page.',
};
