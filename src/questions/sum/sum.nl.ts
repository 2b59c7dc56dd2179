import type { WordsLike } from '../../locales/message.ts';
import type { sumEn } from './sum.en.ts';

/** Dutch words of the question type `sum`. */
export const sumNl: WordsLike<typeof sumEn> = {
  'sum.required': 'Verdeel {total}{unit} over de regels.',
  'sum.notNumber': 'Vul een getal in voor ‘{item}’, bijvoorbeeld {example}.',
  'sum.ambiguous': 'Vul {large} of {small} in voor ‘{item}’: dit getal kan op twee manieren gelezen worden.',
  'sum.integer': 'Vul een geheel getal in voor ‘{item}’, zonder komma.',
  'sum.negative': 'Vul 0 of meer in voor ‘{item}’.',
  'sum.step': 'Vul een veelvoud van {step}{unit} in voor ‘{item}’, bijvoorbeeld {example}.',
  'sum.tooLittle': 'De som is {sum}{unit}. Voeg {count}{unit} toe om {total}{unit} te bereiken.',
  'sum.tooMuch': 'De som is {sum}{unit}. Haal er {count}{unit} af om {total}{unit} te bereiken.',
  'sum.left': '{sum} van {total}: nog {count}',
  'sum.over': '{sum} van {total}: {count} te veel',
  'sum.done': '{sum} van {total}',
};
