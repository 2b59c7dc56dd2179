import type { WordsLike } from '../../locales/message.ts';
import type { numberEn } from './number.en.ts';

/** Dutch words of the question type `number`. */
export const numberNl: WordsLike<typeof numberEn> = {
  'number.required': 'Vul een getal in.',
  'number.notNumber': 'Vul een getal in cijfers in, bijvoorbeeld {example}.',
  'number.ambiguous': 'Vul {large} of {small} in: dit getal kan op twee manieren gelezen worden.',
  'number.min': 'Vul een getal in van {min} of meer.',
  'number.max': 'Vul een getal in van {max} of minder.',
  'number.range': 'Vul een getal in van {min} tot {max}.',
  'number.integer': 'Vul een geheel getal in, zonder komma.',
  'number.step': 'Vul een veelvoud van {step} in, bijvoorbeeld {example}.',
  'number.unanswered': 'Nog geen antwoord',
  'number.clear': 'Mijn antwoord wissen',
  'number.hint': 'Een getal van {min} tot {max}.',
  'number.hintMin': 'Minstens {min}.',
  'number.hintMax': 'Hoogstens {max}.',
};
