interface Patterns {
  /** Words that negate, each counted once. */
  readonly negative: RegExp;
  /** Words that say no by themselves, and those that only name an absence: two of the latter are no double negative. */
  readonly opposed: RegExp;
  readonly absent: RegExp;
  /** How a question begins that expects agreement. */
  readonly leading: RegExp;
}

const start = String.raw`(?:^|[.!?…:»]\s+)`;

/** Built from alternatives, so that they can be read; `u` for letters, `i` because titles begin with capitals. */
const pattern = (...alternatives: readonly string[]): RegExp => new RegExp(`(?:${alternatives.join('|')})`, 'giu');

/** Word boundaries that know of letters with accents. */
const word = (...words: readonly string[]): string =>
  String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`;

const patterns: Readonly<Record<string, Patterns>> = {
  fr: {
    // "ne … pas" is one negative.
    negative: pattern(
      String.raw`(?<![\p{L}])n(?:e\s|['’])[^.?!]{0,60}?${word('pas', 'jamais', 'plus', 'rien', 'aucune?', 'personne')}`,
    ),
    opposed: pattern(
      word(
        'impossibles?',
        'incapables?',
        'inutiles?',
        'insatisfait(?:e|s|es)?',
        'mécontent(?:e|s|es)?',
        'interdit(?:e|s|es)?',
        'opposé(?:e|s|es)?',
        "contre (?:le fait|l['’]idée|que)",
        'désaccord',
        'refus(?:er|ez|e)',
      ),
    ),
    absent: pattern(word('sans', 'éviter', 'évitez', 'empêche(?:r|nt)?')),
    leading: pattern(
      start + String.raw`n(?:e\s|['’])[^.?!]{0,40}-(?:vous|t-il|t-elle|il|elle|on)\s+pas(?![\p{L}])`,
      String.raw`n['’]est-ce\s+pas`,
      String.raw`(?:êtes-vous|seriez-vous)\s+d['’]accord\s+(?:pour dire|que)`,
    ),
  },
  nl: {
    negative: pattern(word('niet', 'geen', 'nooit', 'niets', 'niemand')),
    opposed: pattern(
      word('onmogelijk', 'onnodig', 'nutteloos', 'ontevreden', 'verboden', 'oneens', 'ertegen', 'weiger(?:en|t)'),
    ),
    absent: pattern(word('zonder', 'vermijden', 'vermijdt')),
    leading: pattern(
      start +
        String.raw`(?:vindt|denkt|meent|bent|zou|moet|wilt|hebt|heeft|is)\s+(?:u|je|het|dit|dat)\s+(?:ook\s+)?niet(?![\p{L}])`,
      String.raw`(?:nietwaar|toch)\s*\?`,
      String.raw`(?:bent|gaat)\s+u\s+(?:het\s+)?(?:ermee\s+)?(?:mee\s+)?eens\s+dat`,
    ),
  },
  de: {
    negative: pattern(word('nicht', 'kein(?:e|en|em|er|es)?', 'nie', 'niemals', 'nichts', 'niemand')),
    opposed: pattern(
      word('unmöglich', 'unnötig', 'nutzlos', 'unzufrieden', 'verboten', 'dagegen', 'ablehnen', 'verweigern'),
    ),
    absent: pattern(word('ohne', 'vermeiden')),
    leading: pattern(
      start + String.raw`(?:finden|denken|meinen|sind|sollten|haben)\s+sie\s+(?:auch\s+)?nicht(?![\p{L}])`,
      String.raw`(?:nicht wahr|oder)\s*\?\s*$`,
      String.raw`stimmen\s+sie\s+zu,?\s+dass`,
    ),
  },
  en: {
    negative: pattern(word('not', 'no', 'never', 'nothing', 'nobody'), String.raw`n['’]t(?![\p{L}])`),
    opposed: pattern(
      word(
        'impossible',
        'unnecessary',
        'useless',
        'dissatisfied',
        'unable',
        'forbidden',
        'against',
        'opposed?',
        'disagree',
        'refuse',
      ),
    ),
    absent: pattern(word('without', 'avoid')),
    leading: pattern(
      start +
        String.raw`(?:do|would|should|are|is|have|did|can|could|was|were)n['’]t\s+(?:you|we|it|they|this|that)(?![\p{L}])`,
      String.raw`(?:isn['’]t it|don['’]t you|right)\s*\?`,
      String.raw`(?:do|would)\s+you\s+agree\s+that`,
    ),
  },
};

/**
 * Answers that everybody gives in these words: "don't know", "not applicable", points of a scale. However many negatives
 * they have, nobody misreads them.
 */
const answers: Readonly<Record<string, RegExp>> = {
  fr: pattern(
    String.raw`ne\s+(?:sai[st]|se prononcent?|me prononce|s['’]applique|concerne|souhaite|veut|veux)(?:\s+pas)?(?:\s+répondre)?`,
    String.raw`(?:je\s+)?préfère\s+ne\s+pas\s+(?:répondre|le dire)`,
    word(
      'sans (?:opinion|avis|objet|réponse)',
      "pas d['’](?:avis|opinion)",
      'pas (?:concerné|applicable)e?s?',
      'pas du tout',
    ),
    String.raw`jamais\s+ou\s+(?:presque|quasi(?:ment)?)\s+jamais`,
    word('presque jamais', "aucune? (?:de|des|d['’]entre) .{0,30}"),
  ),
  nl: pattern(
    word(
      'weet (?:ik |het |ik het )?niet',
      'niet van toepassing',
      'geen (?:mening|antwoord|idee)',
      '(?:helemaal|zeker) niet',
    ),
    word('nooit of (?:bijna|haast|vrijwel) nooit', '(?:bijna|haast|vrijwel) nooit', 'zeg (?:ik )?(?:het )?liever niet'),
    word('wil (?:ik )?niet (?:zeggen|antwoorden)', 'niet relevant', 'geen van (?:deze|de|beide)'),
  ),
  de: pattern(
    word(
      'weiß (?:ich )?(?:es )?nicht',
      'nicht (?:zutreffend|relevant|anwendbar)',
      'keine (?:angaben?|meinung|antwort)',
    ),
    word('trifft (?:überhaupt |gar |eher )?nicht zu', '(?:gar|überhaupt) nicht', 'keine? (?:von|der) .{0,30}'),
    word(
      'nie(?:mals)? oder (?:fast|beinahe|so gut wie) nie(?:mals)?',
      '(?:fast|beinahe) nie',
      'möchte (?:ich )?nicht (?:sagen|antworten)',
    ),
  ),
  en: pattern(
    word("(?:do not|don['’]t|doesn['’]t|does not) (?:know|apply)", 'not (?:applicable|relevant|sure|at all)'),
    word(
      'no (?:opinion|answer|idea)',
      '(?:prefer|rather) not(?: to)? (?:say|answer)',
      'never or (?:almost|hardly) (?:n?ever)',
    ),
    word('(?:almost|hardly) n?ever', 'none of (?:these|them|the above)', "would(?:n['’]t| not) say"),
  ),
};

/** A choice that is spoken of is no negation ("oui ou non"), and neither is an answer that begins with "no". */
const withoutPairs = (text: string): string =>
  text.replace(/oui ou non|ja of nee|ja oder nein|yes or no|ou non|of niet|oder nicht|or not|^no(?=[,.: ])/giu, '');

const patternsOf = (language: string): Patterns | undefined => patterns[language.slice(0, 2).toLowerCase()];

const longest = 1000;

/** Where one answer names several things. */
const joints = /\s*[/;,–—]\s*|\s+(?:et|ou|ni|en|of|noch|und|oder|and|or|nor|but|mais|maar|aber)\s+/i;

/**
 * Does a question hold two negatives, so that "no" means "yes"? Knows French, Dutch, German and English.
 *
 * @param text the question, or what can be answered
 * @param language a language tag
 * @param isAnswer is it a choice or a column? What it strings together ("I neither smoke nor drink") is no double negative
 * @example
 * isDoubleNegative('Do you not work without a headset?', 'en'); // true
 */
export function isDoubleNegative(text: string, language: string, isAnswer = false): boolean {
  const found = patternsOf(language);
  if (!found) return false;
  const { negative, opposed, absent } = found;
  const plain = text.length > longest ? '' : text.replace(answers[language.slice(0, 2).toLowerCase()]!, '…');
  const parts = sentencesOf(plain).flatMap((sentence) => sentence.split(isAnswer ? joints : /\s+\/\s+|;/));
  return parts.some((sentence) => {
    const clear = countOf(negative, sentence) + countOf(opposed, sentence);
    return clear > 0 && clear + countOf(absent, sentence) >= 2;
  });
}

/** Does a sentence say "not" or "without", in any of the languages? */
export const isNegated = (sentence: string): boolean =>
  Object.values(patterns).some(({ negative, absent }) => countOf(negative, sentence) + countOf(absent, sentence) > 0);

const countOf = (words: RegExp, sentence: string): number => [...sentence.matchAll(words)].length;

/**
 * Does a question tell which answer is expected? Knows French, Dutch, German and English.
 *
 * @example
 * isLeading('Don’t you think that it is slow?', 'en'); // true
 */
export function isLeading(text: string, language: string): boolean {
  const leading = patternsOf(language)?.leading;
  return leading !== undefined && text.length <= longest && text.search(leading) >= 0;
}

const sentencesOf = (text: string): readonly string[] => withoutPairs(text).split(/(?<=[.?!])\s+/u);
