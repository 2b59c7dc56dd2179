const setOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** What stands before a family name, in small letters. */
export const titles = setOf(
  'm mr mme mlle madame monsieur docteur dr dhr mevr mw mevrouw heer meneer juffrouw frau herr herrn mrs ms',
);

/** What somebody is to the person who writes, or how a name is told: a name may follow. */
export const roles = setOf(
  'chef cheffe collègue collègues responsable supérieur supérieure directeur directrice manager coach leader secrétaire',
  'conseiller conseillère délégué déléguée agent voisin voisine ami amie mari femme fils fille frère appelle',
  'teamchef teamleider teamverantwoordelijke collega leidinggevende diensthoofd baas overste vriend vriendin man vrouw',
  'zoon dochter broer heet naam kollege kollegin vorgesetzter chefin heiße colleague name',
);

/** Frequent given names and family names in Belgium, those left out that are also words or places. */
export const names = setOf(
  'ahmed alain anne bart benoît bruno caroline catherine cécile charlotte christian christine daniel david',
  'didier dirk dominique elke els emma eric fatima frank françoise geert georges guy hilde ingrid isabelle jan',
  'jean johan julie karim katrien kevin koen laura laurent luc marc maria marie martine michel',
  'mohamed monique nadia nathalie nicolas olivier pascal patrick paul peter philippe pieter sandra sarah serge',
  'sofie sophie steven stijn stéphanie thierry thomas tim tine tom valérie vincent véronique wouter youssef yves',
  'peeters janssens maes jacobs mertens willems claes goossens dubois lambert dupont',
);

/** Given names that are words too: only with a family name behind. */
export const wordNames = setOf('an claire pierre rose');

/** Small words inside of family names; after a title also at their beginning. */
export const particles = setOf('de du des van von den der ten ter d');

/** Words of family names that have a capital there: Le Roy, El Amrani. */
export const capitalParticles = setOf('De Du Van Von Den Der Ten Ter Le La El Ben');

/** Who a saint, a street or a building is named after is not spoken of. */
export const placeWords = setOf(
  'saint sainte sint rue avenue boulevard place tour salle bâtiment école laan straat plein zaal gebouw',
);

/** Words with a capital that are no names, though they stand where names do: openings, places, products, offices. */
export const commonWords = setOf(
  'les une des nous vous elle ils mon cette notre mais pour dans avec quand tout teams skype outlook excel windows mitel',
  'cisco bruxelles brussel liège gent antwerpen namur finances financiën fiscalité fiscaliteit',
  'recouvrement invordering qualité formation communication communicatie informatique personnel personeel service dienst',
  'direction directeur directrice ministre minister président présidente voorzitter chef',
);
