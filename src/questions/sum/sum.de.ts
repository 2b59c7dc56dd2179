import type { WordsLike } from '../../locales/message.ts';
import type { sumEn } from './sum.en.ts';

/** German words of the question type `sum`. */
export const sumDe: WordsLike<typeof sumEn> = {
  'sum.required': 'Verteilen Sie {total}{unit} auf die Zeilen.',
  'sum.notNumber': 'Geben Sie für „{item}“ eine Zahl ein, zum Beispiel {example}.',
  'sum.ambiguous': 'Geben Sie für „{item}“ {large} oder {small} ein: Diese Zahl lässt sich auf zwei Arten lesen.',
  'sum.integer': 'Geben Sie für „{item}“ eine ganze Zahl ohne Komma ein.',
  'sum.negative': 'Geben Sie für „{item}“ 0 oder mehr ein.',
  'sum.step': 'Geben Sie für „{item}“ ein Vielfaches von {step}{unit} ein, zum Beispiel {example}.',
  'sum.tooLittle': 'Die Summe ist {sum}{unit}. Fügen Sie {count}{unit} hinzu, um {total}{unit} zu erreichen.',
  'sum.tooMuch': 'Die Summe ist {sum}{unit}. Ziehen Sie {count}{unit} ab, um {total}{unit} zu erreichen.',
  'sum.left': '{sum} von {total}: noch {count}',
  'sum.over': '{sum} von {total}: {count} zu viel',
  'sum.done': '{sum} von {total}',
};
