import type { enPage } from './en-page.ts';
import type { WordsLike } from './message.ts';

/** What the collector's own pages say in French (fr-BE). */
export const frPage: WordsLike<typeof enPage> = {
  'page.waiting': 'L’enquête se charge. Si rien n’apparaît, rechargez cette page.',
  'page.script': 'Cette enquête a besoin de JavaScript, qui est désactivé dans ce navigateur.',
  'page.unknown.title': 'Il n’y a pas d’enquête ici',
  'page.unknown.body': 'Vérifiez l’adresse, ou demandez-la à la personne qui vous l’a donnée.',
};
