import type { QuestionExample } from '../../engine/example.ts';

/** Examples of the question type `number`. */
export const numberExamples: readonly QuestionExample[] = [
  {
    name: 'a whole number within limits, with a unit',
    question: {
      type: 'number',
      name: 'halfdays',
      title: {
        fr: 'Combien de demi-journées par semaine devez-vous être disponible\u202f?',
        nl: 'Hoeveel halve dagen per week moet u beschikbaar zijn?',
        de: 'An wie vielen halben Tagen pro Woche müssen Sie erreichbar sein?',
        en: 'For how many half-days a week must you be available?',
      },
      min: 0,
      max: 10,
      unit: { fr: 'demi-journées', nl: 'halve dagen', de: 'halbe Tage', en: 'half-days' },
    },
    accepts: [
      { input: '4', answer: 4 },
      { input: ' 10 ', answer: 10 },
      { input: '+3', answer: 3 },
      { input: '-0', answer: 0 },
      { input: '2,0', answer: 2 },
      { input: '4 demi-journées', answer: 4 },
      { input: '1demi-journée', answer: 1 },
      { input: '3 Halve dagen ', answer: 3 },
      { input: 7, answer: 7 },
    ],
    refuses: [
      { input: '11', code: 'number.range' },
      { input: '-1', code: 'number.range' },
      { input: '2,5', code: 'number.integer' },
      { input: 2.5, code: 'number.integer' },
      { input: 'quatre', code: 'number.notNumber' },
      { input: '4 jours', code: 'number.notNumber' },
      { input: '12,', code: 'number.notNumber' },
      { input: '1e1', code: 'number.notNumber' },
      { input: '0x10', code: 'number.notNumber' },
    ],
  },
  {
    name: 'halves, with a hint of its own',
    question: {
      type: 'number',
      name: 'days',
      title: {
        fr: 'Combien de jours avez-vous télétravaillé la semaine dernière\u202f?',
        nl: 'Hoeveel dagen hebt u vorige week getelewerkt?',
        de: 'An wie vielen Tagen haben Sie letzte Woche im Homeoffice gearbeitet?',
        en: 'How many days did you telework last week?',
      },
      hint: {
        fr: 'Les demi-journées comptent pour 0,5.',
        nl: 'Halve dagen tellen voor 0,5.',
        de: 'Halbe Tage zählen 0,5.',
        en: 'Half-days count as 0.5.',
      },
      min: 0,
      max: 5,
      step: 0.5,
    },
    accepts: [
      { input: '2,5', answer: 2.5 },
      { input: '2.5', answer: 2.5 },
      { input: ',5', answer: 0.5 },
      { input: '3', answer: 3 },
    ],
    refuses: [
      { input: '2,3', code: 'number.step' },
      { input: '5,5', code: 'number.range' },
      { input: '2,500', code: 'number.ambiguous' },
    ],
  },
  {
    name: 'large numbers with a smallest one',
    question: {
      type: 'number',
      name: 'files',
      title: {
        fr: 'Combien de dossiers votre service traite-t-il par an\u202f?',
        nl: 'Hoeveel dossiers behandelt uw dienst per jaar?',
        de: 'Wie viele Akten bearbeitet Ihr Dienst pro Jahr?',
        en: 'How many files does your department handle a year?',
      },
      min: 1,
    },
    accepts: [
      { input: '12 500', answer: 12_500 },
      { input: '12\u202f500', answer: 12_500 },
      { input: '12\u00a0500', answer: 12_500 },
      { input: '12.500', answer: 12_500 },
      { input: '1,250,000', answer: 1_250_000 },
    ],
    refuses: [
      { input: '0', code: 'number.min' },
      { input: '1 2', code: 'number.notNumber' },
      { input: '9'.repeat(400), code: 'number.notNumber' },
    ],
  },
  {
    name: 'tenths of a degree, below zero too',
    question: {
      type: 'number',
      name: 'temperature',
      title: {
        fr: 'Quelle température avez-vous mesurée au bureau\u202f?',
        nl: 'Welke temperatuur hebt u op kantoor gemeten?',
        de: 'Welche Temperatur haben Sie im Büro gemessen?',
        en: 'Which temperature did you measure in the office?',
      },
      max: 50,
      step: 0.1,
      unit: '°C',
    },
    accepts: [
      { input: '-0,3', answer: -0.3 },
      { input: '\u221212,7', answer: -12.7 },
      { input: '19.9', answer: 19.9 },
    ],
    refuses: [
      { input: '19,95', code: 'number.step' },
      { input: 0.1 + 0.2, code: 'number.step' },
      { input: '50,1', code: 'number.max' },
      { input: '--5', code: 'number.notNumber' },
    ],
  },
  {
    name: 'a number between two ends, with a slider',
    question: {
      type: 'number',
      name: 'minutes',
      title: {
        fr: 'Combien de minutes dure un appel\u202f?',
        nl: 'Hoeveel minuten duurt een oproep?',
        de: 'Wie viele Minuten dauert ein Anruf?',
        en: 'How many minutes does a call take?',
      },
      min: 0,
      max: 60,
      step: 5,
      unit: 'min',
      display: 'slider',
    },
    accepts: [{ input: 15, answer: 15 }],
    refuses: [{ input: 61, code: 'number.range' }],
  },
];
