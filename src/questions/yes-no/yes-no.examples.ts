import type { QuestionExample } from '../../engine/example.ts';

/** What the question type `yes-no` can do. */
export const yesNoExamples: readonly QuestionExample[] = [
  {
    name: 'yes or no',
    question: {
      type: 'yes-no',
      name: 'headset',
      title: {
        fr: 'Avez-vous reçu un casque ?',
        nl: 'Hebt u een headset gekregen?',
        de: 'Haben Sie ein Headset erhalten?',
        en: 'Did you get a headset?',
      },
    },
    accepts: [
      { input: true, answer: true },
      { input: false, answer: false },
    ],
  },
  {
    name: 'two words of its own, one of which must be picked',
    question: {
      type: 'yes-no',
      name: 'side',
      title: {
        fr: 'Où vos appels arrivent-ils ?',
        nl: 'Waar komen uw oproepen toe?',
        de: 'Wo kommen Ihre Anrufe an?',
        en: 'Where do your calls arrive?',
      },
      required: true,
      labelTrue: { fr: 'Sur l’ordinateur', nl: 'Op de computer', de: 'Am Computer', en: 'On the computer' },
      labelFalse: { fr: 'Au téléphone', nl: 'Aan de telefoon', de: 'Am Telefon', en: 'On the telephone' },
    },
    accepts: [{ input: false, answer: false }],
    refuses: [
      { input: 'true', code: 'yes-no.required' },
      { input: 1, code: 'yes-no.required' },
    ],
  },
];
