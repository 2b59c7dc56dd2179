import type { WordsLike } from '../../locales/message.ts';
import type { sumEn } from './sum.en.ts';

/** Dutch words of the question type `sum`. */
export const sumNl: WordsLike<typeof sumEn> = {
  'sum.required': 'Verdeel {total}{unit} over de regels.',
  'sum.notNumber': 'Schrijf een getal voor ‘{item}’, bijvoorbeeld {example}.',
  'sum.negative': 'Schrijf 0 of meer voor ‘{item}’.',
  'sum.step': 'Schrijf een veelvoud van {step}{unit} voor ‘{item}’, bijvoorbeeld {example}.',
  'sum.tooLittle': 'De som is {sum}{unit}. Voeg {count}{unit} toe om {total}{unit} te bereiken.',
  'sum.tooMuch': 'De som is {sum}{unit}. Haal er {count}{unit} af om {total}{unit} te bereiken.',
  'sum.left': '{sum} van {total}: nog {count}',
  'sum.over': '{sum} van {total}: {count} te veel',
  'sum.done': '{sum} van {total}',
};
