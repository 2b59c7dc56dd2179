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
  {
    name: 'the same question for each choice picked in another one',
    question: {
      type: 'repeat',
      name: 'perTool',
      title: { fr: 'Vos outils', nl: 'Uw hulpmiddelen', de: 'Ihre Werkzeuge', en: 'Your tools' },
      forEach: 'tools',
      questions: [
        {
          type: 'text',
          name: 'use',
          title: {
            fr: '{panel.item} : pour quoi faire ?',
            nl: '{panel.item}: waarvoor?',
            de: '{panel.item}: wozu?',
            en: '{panel.item}: what for?',
          },
        },
      ],
    },
    before: [
      {
        type: 'choice',
        name: 'tools',
        title: {
          fr: 'Quels outils utilisez-vous ?',
          nl: 'Welke hulpmiddelen gebruikt u?',
          de: 'Welche Werkzeuge benutzen Sie?',
          en: 'Which tools do you use?',
        },
        multiple: true,
        defaultValue: ['phone'],
        choices: [
          { value: 'phone', text: { fr: 'Le téléphone', nl: 'De telefoon', de: 'Das Telefon', en: 'The telephone' } },
          { value: 'chat', text: { fr: 'La messagerie', nl: 'De chat', de: 'Der Chat', en: 'The chat' } },
          {
            value: 'other',
            text: { fr: 'Un autre outil', nl: 'Een ander hulpmiddel', de: 'Ein anderes Werkzeug', en: 'Another tool' },
            other: { title: { fr: 'Lequel\u202f?', nl: 'Welk?', de: 'Welches?', en: 'Which one?' } },
          },
          {
            value: 'none',
            text: { fr: 'Aucun', nl: 'Geen enkel', de: 'Keines davon', en: 'None of these' },
            exclusive: true,
          },
        ],
      },
    ],
    accepts: [],
  },
];
