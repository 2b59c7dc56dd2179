import type { QuestionExample } from '../../engine/example.ts';

/** What the question type `slider` can do. */
export const sliderExamples: readonly QuestionExample[] = [
  {
    name: 'a share, in steps of five',
    question: {
      type: 'slider',
      name: 'share',
      title: {
        fr: 'Quelle part de votre journée passez-vous au téléphone\u202f?',
        nl: 'Welk deel van uw dag brengt u aan de telefoon door?',
        de: 'Welchen Teil Ihres Tages verbringen Sie am Telefon?',
        en: 'What share of your day do you spend on the telephone?',
      },
      step: 5,
      unit: '%',
    },
    accepts: [
      { input: 0, answer: 0 },
      { input: 35, answer: 35 },
      { input: 100, answer: 100 },
    ],
  },
  {
    name: 'between two opinions, in halves',
    question: {
      type: 'slider',
      name: 'balance',
      title: {
        fr: 'Le nouveau système vous aide-t-il ou vous gêne-t-il\u202f?',
        nl: 'Helpt of hindert het nieuwe systeem u?',
        de: 'Hilft oder hindert Sie das neue System?',
        en: 'Does the new system help you or hinder you?',
      },
      required: true,
      min: -2,
      max: 2,
      step: 0.5,
      minLabel: { fr: 'Il me gêne', nl: 'Het hindert mij', de: 'Es hindert mich', en: 'It hinders me' },
      maxLabel: { fr: 'Il m’aide', nl: 'Het helpt mij', de: 'Es hilft mir', en: 'It helps me' },
    },
    accepts: [
      { input: -1.5, answer: -1.5 },
      { input: 2, answer: 2 },
    ],
    refuses: [
      { input: 0.3, code: 'slider.required' },
      { input: 2.5, code: 'slider.required' },
      { input: '1', code: 'slider.required' },
    ],
  },
];
