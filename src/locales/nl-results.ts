import type { enResults } from './en-results.ts';
import type { WordsLike } from './message.ts';

/** What is said in Dutch (nl-BE) of published results: loaded with them, after closing. */
export const nlResults: WordsLike<typeof enResults> = {
  'results.title': 'Resultaten',
  'results.responses': { one: '{count} persoon heeft geantwoord.', other: '{count} personen hebben geantwoord.' },
  'results.one': { one: '{count} antwoord', other: '{count} antwoorden' },
  'results.several': {
    one: '{count} persoon heeft geantwoord, meerdere antwoorden waren mogelijk',
    other: '{count} personen hebben geantwoord, meerdere antwoorden waren mogelijk',
  },
  'results.first': {
    one: 'Eerste keuze van {count} persoon',
    other: 'Eerste keuze van {count} personen',
  },
  'results.answer': 'Antwoord',
  'results.number': 'Aantal',
  'results.share': 'Aandeel',
  'results.hidden': 'niet getoond',
  'results.rounded': 'De percentages zijn afgerond.',
  'results.hiddenNote':
    'Om te vermijden dat iemand herkend wordt, tonen we geen aantallen onder {count}, en ook niet de aantallen waaruit die af te leiden zijn.',
  'results.leftOut':
    'Niet alle vragen staan hier: geschreven antwoorden, profielvragen en antwoorden waaraan iemand te herkennen is, worden niet gepubliceerd.',
};
