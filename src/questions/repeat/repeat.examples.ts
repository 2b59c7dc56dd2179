import type { QuestionExample } from '../../engine/example.ts';

const questions = [
  {
    type: 'text',
    name: 'kind',
    title: {
      fr: 'De quel appareil s’agit-il\u202f?',
      nl: 'Welk toestel is het?',
      de: 'Um welches Gerät geht es?',
      en: 'Which device is it?',
    },
  },
];

/** Examples of the question type `repeat`. */
export const repeatExamples: readonly QuestionExample[] = [
  {
    name: 'devices, as many as are added',
    question: {
      type: 'repeat',
      name: 'devices',
      title: { fr: 'Vos appareils', nl: 'Uw toestellen', de: 'Ihre Geräte', en: 'Your devices' },
      entryTitle: { fr: 'Appareil', nl: 'Toestel', de: 'Gerät', en: 'Device' },
      max: 3,
      questions,
    },
    accepts: [
      { input: ['1'], answer: ['1'] },
      { input: ['3', '1', '3', '9'], answer: ['3', '1'] },
    ],
  },
  {
    name: 'two devices at least',
    question: {
      type: 'repeat',
      name: 'two',
      title: { fr: 'Vos deux appareils', nl: 'Uw twee toestellen', de: 'Ihre zwei Geräte', en: 'Your two devices' },
      min: 2,
      questions,
    },
    accepts: [{ input: ['2', '4'], answer: ['2', '4'] }],
    refuses: [{ input: ['1'], code: 'repeat.tooFew' }],
  },
];
