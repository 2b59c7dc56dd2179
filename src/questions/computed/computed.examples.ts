import type { QuestionExample } from '../../engine/example.ts';

/** Examples of the question type `computed`. */
export const computedExamples: readonly QuestionExample[] = [
  {
    name: 'a value that holds nothing',
    question: {
      type: 'computed',
      name: 'ratio',
      title: { fr: 'Rapport', nl: 'Verhouding', de: 'Verhältnis', en: 'Ratio' },
      expression: '1 / 0',
    },
    accepts: [],
  },
  {
    name: 'hours from two numbers, told in a text',
    question: {
      type: 'computed',
      name: 'hoursOfCalls',
      title: { fr: 'Heures d’appels', nl: 'Uren oproepen', de: 'Stunden Anrufe', en: 'Hours of calls' },
      expression: 'round({callsADay} * {minutesACall} / 60, 1)',
    },
    before: [
      {
        type: 'number',
        name: 'callsADay',
        title: {
          fr: 'Combien d’appels prenez-vous par jour ?',
          nl: 'Hoeveel oproepen beantwoordt u per dag?',
          de: 'Wie viele Anrufe nehmen Sie am Tag an?',
          en: 'How many calls do you take a day?',
        },
        min: 0,
        defaultValue: 24,
      },
      {
        type: 'number',
        name: 'minutesACall',
        title: {
          fr: 'Combien de minutes dure un appel ?',
          nl: 'Hoeveel minuten duurt een oproep?',
          de: 'Wie viele Minuten dauert ein Anruf?',
          en: 'How many minutes does a call take?',
        },
        min: 0,
        defaultValue: 5,
      },
      {
        type: 'note',
        name: 'hoursTold',
        title: { fr: 'Vos appels', nl: 'Uw oproepen', de: 'Ihre Anrufe', en: 'Your calls' },
        text: {
          fr: 'Cela fait {hoursOfCalls} heures par jour.',
          nl: 'Dat is {hoursOfCalls} uur per dag.',
          de: 'Das sind {hoursOfCalls} Stunden am Tag.',
          en: 'That makes {hoursOfCalls} hours a day.',
        },
      },
    ],
    accepts: [{ input: null, answer: 2 }],
  },
];
