import type { WordsLike } from '../../locales/message.ts';
import type { sumEn } from './sum.en.ts';

/** German words of the question type `sum`. */
export const sumDe: WordsLike<typeof sumEn> = {
  'sum.required': 'Verteilen Sie {total} auf die Zeilen.',
  'sum.notNumber': 'Geben Sie für „{item}“ eine Zahl ein, zum Beispiel {example}.',
  'sum.negative': 'Geben Sie für „{item}“ 0 oder mehr ein.',
  'sum.step': 'Geben Sie für „{item}“ ein Vielfaches von {step} ein.',
  'sum.tooLittle': 'Die Summe ist {sum}. Fügen Sie {count} hinzu, um {total} zu erreichen.',
  'sum.tooMuch': 'Die Summe ist {sum}. Ziehen Sie {count} ab, um {total} zu erreichen.',
  'sum.left': '{sum} von {total}: noch {count}',
  'sum.over': '{sum} von {total}: {count} zu viel',
  'sum.done': '{sum} von insgesamt {total}',
};
