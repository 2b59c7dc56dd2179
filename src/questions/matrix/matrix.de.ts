import type { WordsLike } from '../../locales/message.ts';
import type { matrixEn } from './matrix.en.ts';

/** German words of the question type `matrix`. */
export const matrixDe: WordsLike<typeof matrixEn> = {
  'matrix.required': {
    one: 'Wählen Sie eine Antwort für die Zeile „{row}“.',
    other: 'Wählen Sie eine Antwort für {count} Zeilen, angefangen bei „{row}“.',
  },
  'matrix.requiredNumber': {
    one: 'Geben Sie für die Zeile „{row}“ eine Zahl ein.',
    other: 'Geben Sie für {count} Zeilen eine Zahl ein, angefangen bei „{row}“.',
  },
  'matrix.notNumber': 'Geben Sie für „{row}“, {column} eine Zahl ein, zum Beispiel {example}.',
  'matrix.ambiguous':
    'Geben Sie für „{row}“, {column} {large} oder {small} ein: Diese Zahl lässt sich auf zwei Arten lesen.',
  'matrix.integer': 'Geben Sie für „{row}“, {column} eine ganze Zahl ohne Komma ein.',
  'matrix.min': 'Geben Sie für „{row}“, {column} {min} oder mehr ein.',
  'matrix.max': 'Geben Sie für „{row}“, {column} {max} oder weniger ein.',
  'matrix.step': 'Geben Sie für „{row}“, {column} ein Vielfaches von {step} ein.',
  'matrix.total': 'Summe',
  'matrix.clear': 'Meine Antworten löschen',
};
