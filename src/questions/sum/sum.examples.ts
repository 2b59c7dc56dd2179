import type { QuestionExample } from '../../engine/example.ts';

/** What the question type `sum` can do. */
export const sumExamples: readonly QuestionExample[] = [
  {
    name: 'shares of a day that make 100 %',
    question: {
      type: 'sum',
      name: 'day',
      title: {
        fr: 'Comment votre journée se partage-t-elle\u202f?',
        nl: 'Hoe is uw dag verdeeld?',
        de: 'Wie teilt sich Ihr Tag auf?',
        en: 'How is your day divided?',
      },
      unit: '%',
      items: [
        { value: 'calls', text: { fr: 'Appels', nl: 'Oproepen', de: 'Anrufe', en: 'Calls' } },
        { value: 'files', text: { fr: 'Dossiers', nl: 'Dossiers', de: 'Akten', en: 'Files' } },
        { value: 'rest', text: { fr: 'Autre', nl: 'Iets anders', de: 'Sonstiges', en: 'Other' }, fixed: true },
      ],
    },
    accepts: [
      { input: { calls: '60', files: '30', rest: '10' }, answer: { calls: 60, files: 30, rest: 10 } },
      { input: { files: '90%', rest: '10 %' }, answer: { calls: 0, files: 90, rest: 10 } },
      { input: { files: ' 100 ' }, answer: { calls: 0, files: 100, rest: 0 } },
      { input: { rest: 50, calls: 50, forged: 1 }, answer: { calls: 50, files: 0, rest: 50 } },
    ],
    refuses: [
      { input: { calls: '60' }, code: 'sum.tooLittle', part: 'item-calls' },
      { input: { calls: '60', files: '50' }, code: 'sum.tooMuch', part: 'item-calls' },
      { input: { calls: '60', files: 'rest' }, code: 'sum.notNumber', part: 'item-files' },
      { input: { calls: '110', rest: '-10' }, code: 'sum.negative', part: 'item-rest' },
      { input: { calls: '33,3', files: '66,7' }, code: 'sum.integer', part: 'item-calls' },
    ],
  },
  {
    name: 'hours of a week in halves, which must be told',
    question: {
      type: 'sum',
      name: 'week',
      title: {
        fr: 'Où avez-vous travaillé, en jours\u202f?',
        nl: 'Waar hebt u gewerkt, in dagen?',
        de: 'Wo haben Sie gearbeitet, in Tagen?',
        en: 'Where did you work, in days?',
      },
      required: true,
      total: 5,
      step: 0.5,
      itemsOrder: 'random',
      items: [
        { value: 'office', text: { fr: 'Au bureau', nl: 'Op kantoor', de: 'Im Büro', en: 'At the office' } },
        { value: 'home', text: { fr: 'À la maison', nl: 'Thuis', de: 'Zu Hause', en: 'At home' } },
      ],
    },
    accepts: [{ input: { office: '2,5', home: '2.5' }, answer: { office: 2.5, home: 2.5 } }],
    refuses: [
      { input: {}, code: 'sum.required' },
      { input: { office: '2,3', home: '2,7' }, code: 'sum.step' },
      { input: { office: '2.500' }, code: 'sum.ambiguous' },
      { input: { office: '6' }, code: 'sum.tooMuch' },
    ],
  },
];
