import type { WordsLike } from '../../locales/message.ts';
import type { numberEn } from './number.en.ts';

/** German words of the question type `number`. */
export const numberDe: WordsLike<typeof numberEn> = {
  'number.required': 'Geben Sie eine Zahl ein.',
  'number.notNumber': 'Geben Sie eine Zahl in Ziffern ein, zum Beispiel {example}.',
  'number.ambiguous': 'Geben Sie {large} oder {small} ein: Diese Zahl lässt sich auf zwei Arten lesen.',
  'number.min': 'Geben Sie eine Zahl von {min} oder mehr ein.',
  'number.max': 'Geben Sie eine Zahl von {max} oder weniger ein.',
  'number.range': 'Geben Sie eine Zahl von {min} bis {max} ein.',
  'number.integer': 'Geben Sie eine ganze Zahl ohne Komma ein.',
  'number.step': 'Geben Sie ein Vielfaches von {step} ein, zum Beispiel {example}.',
  'number.unanswered': 'Noch keine Antwort',
  'number.clear': 'Meine Antwort löschen',
  'number.hint': 'Eine Zahl von {min} bis {max}.',
  'number.hintMin': 'Mindestens {min}.',
  'number.hintMax': 'Höchstens {max}.',
};
