import type { enRest } from './en-rest.ts';
import type { WordsLike } from './message.ts';

/** What the widget says in French (fr-BE) once the first page is shown: loaded while it is read. */
export const frRest: WordsLike<typeof enRest> = {
  'error.summary': {
    zero: 'Plus rien à vérifier',
    one: 'Une réponse est à vérifier',
    other: '{count} réponses sont à vérifier',
  },
  'error.prefix': 'Erreur :',
  'error.mended': 'C’est en ordre',
  'error.gone': 'Cette question n’est plus posée',
  'unsent.title': 'Vos réponses n’ont pas été envoyées',
  'unsent.kept': 'Rien n’est perdu : vos réponses sont toujours sur cette page.',
  'unsent.code': 'Code technique : {code}',
  'button.sending': 'Envoi en cours…',
  'review.title': 'Relisez vos réponses',
  'review.intro': 'Rien n’est envoyé tant que vous n’avez pas choisi « Envoyer mes réponses ».',
  'review.none': 'Sans réponse',
  'review.change': 'Modifier',
  'paper.if': 'Seulement si vous avez répondu {answers} à {question}.',
  'paper.maybe': 'Seulement si cela vous concerne.',
  'question.invalid': {
    zero: 'Cette réponse n’est pas acceptée ici. Vérifiez-la, ainsi que vos autres réponses.',
    other: '{text}',
  },
  'question.shown': {
    one: 'Une question a été ajoutée.',
    other: '{count} questions ont été ajoutées.',
  },
  'question.hidden': { one: 'Une question a été retirée.', other: '{count} questions ont été retirées.' },
  'guard.title': 'Ceci pourrait permettre de reconnaître quelqu’un. À vous de décider :',
  'guard.name': 'nom',
  'guard.phone': 'téléphone',
  'guard.mail': 'adresse e-mail',
  'guard.register': 'numéro national',
  'guard.account': 'numéro de compte',
  'guard.plate': 'plaque',
  'guard.short.name': 'nom',
  'guard.short.phone': 'tél.',
  'guard.short.mail': 'e-mail',
  'guard.short.register': 'n° national',
  'guard.short.account': 'compte',
  'guard.short.plate': 'plaque',
  'guard.found': '{kind} : {text}',
  'guard.mask': 'Remplacer par {mask}',
  'guard.leave': 'Laisser tel quel',
  'guard.masked': 'Remplacé par {mask}.',
  'guard.undo': 'Rétablir',
  'language.changed': 'L’enquête est maintenant en français.',
  'start.preview': 'Aperçu : aucune réponse n’est enregistrée.',
  'notice.sent': 'Vos réponses ne quittent cette page que lorsque vous les envoyez.',
  'notice.owner': 'Vos réponses sont lues par : {owner}.',
  'notice.noTracking':
    'Ce formulaire n’utilise aucun cookie, ne mesure rien et n’envoie vos réponses à personne d’autre.',
  'notice.device': 'Aucune réponse n’est conservée sur cet appareil : fermer la page efface tout.',
  'notice.draft':
    'Pour qu’une interruption ne vous fasse rien perdre, vos réponses sont gardées dans ce navigateur, lisibles par toute personne qui l’utilise, jusqu’à ce que vous les envoyiez ou les effaciez. Après le {date}, elles ne seront plus proposées.',
  'notice.group': {
    one: 'Les responsables s’engagent à ne publier les résultats que par groupes d’au moins {count} personne.',
    other: 'Les responsables s’engagent à ne publier les résultats que par groupes d’au moins {count} personnes.',
  },
  'notice.noWithdraw':
    'Après l’envoi, vos réponses ne peuvent plus être retrouvées, ni modifiées, ni effacées, car rien ne les relie à vous.',
  'notice.work':
    'Sur un appareil professionnel, votre employeur peut voir que cette page a été ouverte, et pourrait observer l’écran.',
  'notice.notEncrypted':
    'Vos réponses ne sont pas chiffrées de façon que seuls les responsables puissent les lire : la personne qui gère le serveur peut les lire aussi.',
  'notice.purpose': 'À quoi elles servent : {purpose}',
  'notice.retention': 'Les responsables s’engagent à conserver les réponses {duration} au plus.',
  'notice.contact': 'Une question sur l’enquête ? Écrivez à {contact}.',
  'notice.kind.proof': 'Preuve',
  'notice.kind.promise': 'Promesse',
  'notice.kind.limit': 'Limite',
  'notice.kind.legal': 'Mention légale',
  'notice.more': 'Tous les détails',
  'notice.kinds':
    'Preuve : le programme s’en charge ; son code est public et chacun peut le vérifier. Promesse : vous devez faire confiance aux responsables. Limite : ce que ce formulaire ne peut pas empêcher. Mention légale : ce que la loi demande de vous dire.',
  'notice.sealed':
    'Vos réponses sont chiffrées dans cette page avant d’en sortir. Seule la clé privée des responsables peut les déchiffrer : ni le serveur ni le réseau ne peuvent les lire.',
  'notice.length': 'Tous les envois ont la même taille : elle ne révèle rien de vos réponses.',
  'notice.fingerprint':
    'Empreinte de la clé : {fingerprint}. Comparez-la à celle que les responsables ont publiée ailleurs, par exemple sur papier.',
  'notice.forgets':
    'La personne qui gère le serveur s’engage à ne garder ni l’adresse IP (celle de votre connexion), ni l’heure, ni l’ordre des réponses.',
  'notice.mayKeep':
    'La personne qui gère le serveur pourrait noter l’adresse IP (celle de votre connexion) et l’heure de votre envoi.',
  'notice.page': 'Les autres programmes de cette page pourraient observer ce que vous y écrivez.',
  'notice.freeText':
    'Ce que vous écrivez librement peut permettre de vous reconnaître : n’y mettez ni nom, ni numéro de dossier.',
  'notice.profile':
    'Dans un petit service, la combinaison de vos réponses sur votre profil pourrait permettre de vous reconnaître.',
  'notice.authority':
    'Vous pouvez introduire une plainte auprès de l’autorité de protection des données (en Belgique : autoriteprotectiondonnees.be).',
  'notice.forgetsSaid':
    'Les responsables déclarent que le serveur ne garde ni l’adresse IP (celle de votre connexion), ni l’heure, ni l’ordre des réponses.',
  'notice.withdraw':
    'Après l’envoi, vos réponses ne peuvent plus être modifiées ici. Pour les faire effacer, adressez-vous aux responsables.',
  'sending.retry': {
    one: 'Nouvelle tentative dans {count} seconde.',
    other: 'Nouvelle tentative dans {count} secondes.',
  },
  'draft.kept': 'Vos réponses sont gardées sur cet appareil jusqu’à l’envoi.',
  'draft.restored': 'Vous reprenez votre brouillon : vos réponses avaient été gardées sur cet appareil.',
  'draft.refused': 'Votre brouillon ne peut pas être enregistré sur cet appareil. Gardez cette page ouverte.',
  'draft.elsewhere':
    'Cette enquête est ouverte dans un autre onglet, qui garde le brouillon. Ce que vous répondez ici n’est plus gardé.',
  'draft.gone':
    'Votre brouillon a été envoyé ou effacé dans un autre onglet. Ce que vous répondez ici n’est plus gardé.',
  'draft.delete': 'Effacer mon brouillon',
  'draft.ask': 'Effacer toutes vos réponses sur cet appareil ?',
  'draft.confirm': 'Effacer et recommencer',
  'draft.cancel': 'Garder mes réponses',
  'draft.deleted': 'Votre brouillon a été effacé.',
  'sending.waiting':
    'Vos réponses ne sont pas encore arrivées. L’envoi sera retenté automatiquement : gardez cette page ouverte.',
  'sending.now': 'Réessayer maintenant',
  'sending.stop': 'Ne plus réessayer',
  'sending.changed':
    'Vous avez modifié une réponse : l’envoi s’est arrêté. Renvoyez vos réponses dès que vous le souhaitez.',
  'copy.keep': 'Garder une copie de mes réponses',
  'copy.kept':
    'Vos réponses sont dans le fichier {file}, lisibles par toute personne qui l’ouvre : gardez-le en lieu sûr.',
  'copy.text': 'Pas de fichier ? Copiez ce texte.',
  'copy.unsent': 'Copie de réponses qui n’ont pas été envoyées.',
  'copy.forOwner': 'Pour les responsables de l’enquête :',
  'sent.title': 'Merci, vos réponses ont bien été envoyées',
  'sent.earlier':
    'Elles étaient déjà arrivées lors d’une tentative précédente. Ce que vous avez modifié ensuite n’a pas pu être ajouté.',
  'sent.results': 'Les résultats paraîtront ici après le {date}.',
  'exit.leave': 'Quitter cette page',
  'exit.keys': 'Ou appuyez trois fois sur Échap : vos réponses sont effacées et une autre page s’ouvre.',
  'exit.over': 'Ou appuyez trois fois sur Échap : une autre page s’ouvre.',
  'share.title': 'Faites connaître cette enquête.',
  'share.body': 'Vos collègues sont aussi concernés ? Envoyez-leur le lien.',
  'share.address': 'Adresse de l’enquête',
  'share.copy': 'Copier le lien',
  'share.copied': 'Le lien est copié.',
  'share.failed': 'Le lien n’a pas pu être copié : il est sélectionné, copiez-le vous-même.',
  'share.native': 'Partager…',
  'send-other-key':
    'La clé de cette enquête n’est pas celle que cette page attend : quelqu’un d’autre pourrait lire vos réponses. Elles ne sont donc pas envoyées. Prévenez les responsables.',
  'send-contradiction':
    'Le serveur n’annonce pas les mêmes règles que cette enquête : vos réponses ne sont donc pas envoyées. Prévenez les responsables.',
  'refused.https': 'Ouvrir cette page via une connexion sécurisée (https)',
  'departure.title': 'Ce qui sera envoyé',
  'departure.to': 'Vers : {address}',
  'departure.size': 'Taille du contenu : {size} octets.',
  'departure.bytes': 'Contenu exact',
  'departure.nothing': 'Rien : vos réponses ne peuvent pas être préparées pour l’envoi.',
  'refused.insecure':
    'Cette page n’est pas chargée via une connexion sécurisée (https) : vos réponses ne peuvent pas être chiffrées, et ne sont donc pas envoyées.',
  'send-not-sealed': 'Vos réponses ne peuvent pas être chiffrées sur cette page : elles ne sont donc pas envoyées.',
  'send-not-configured':
    'Cette page n’indique pas où envoyer les réponses. Merci de prévenir les personnes qui l’ont publiée.',
  'send-timeout': 'Le serveur ne répond pas. Réessayez dans quelques instants.',
  'send-busy': 'Le serveur reçoit beaucoup de réponses en ce moment. Réessayez dans quelques minutes.',
  'send-server': 'Le serveur rencontre un problème. Réessayez dans quelques minutes.',
  'send-not-found':
    'L’adresse prévue pour les réponses n’existe pas. Merci de prévenir les personnes qui ont publié cette page.',
  'send-refused':
    'Le serveur a refusé les réponses. Gardez-en une copie et prévenez les personnes qui ont publié cette page.',
  'send-old-version':
    'L’enquête a changé depuis que vous avez ouvert cette page. Gardez une copie de vos réponses, puis rechargez la page.',
  'send-forbidden':
    'Le serveur n’accepte pas les réponses venant de cette page. Gardez une copie de vos réponses et prévenez les personnes qui l’ont publiée.',
  'send-too-large':
    'Vos réponses sont trop longues pour le serveur. Raccourcissez vos textes les plus longs, puis réessayez.',
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
