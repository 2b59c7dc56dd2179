import type { QuestionExample } from '../../engine/example.ts';

/** Examples of the question type `group`. */
export const groupExamples: readonly QuestionExample[] = [
  {
    name: 'two questions under one heading',
    question: {
      type: 'group',
      name: 'equipment',
      title: { fr: 'Votre équipement', nl: 'Uw materiaal', de: 'Ihre Ausstattung', en: 'Your equipment' },
      hint: {
        fr: 'Au bureau comme à la maison.',
        nl: 'Op kantoor en thuis.',
        de: 'Im Büro und zu Hause.',
        en: 'At the office and at home.',
      },
      questions: [
        {
          type: 'text',
          name: 'headset',
          title: {
            fr: 'Quel casque utilisez-vous\u202f?',
            nl: 'Welke headset gebruikt u?',
            de: 'Welches Headset benutzen Sie?',
            en: 'Which headset do you use?',
          },
        },
        {
          type: 'text',
          name: 'device',
          title: {
            fr: 'Sur quel appareil téléphonez-vous\u202f?',
            nl: 'Met welk toestel belt u?',
            de: 'Mit welchem Gerät telefonieren Sie?',
            en: 'On which device do you phone?',
          },
          visibleIf: '{headset} notempty',
        },
      ],
    },
    accepts: [],
  },
  {
    name: 'questions that are shown together while a condition holds',
    question: {
      type: 'group',
      name: 'trip',
      title: { fr: 'Votre trajet', nl: 'Uw traject', de: 'Ihr Weg', en: 'Your way to work' },
      visibleIf: '{commutes} = true',
      questions: [
        {
          type: 'text',
          name: 'from',
          title: {
            fr: 'D’où partez-vous ?',
            nl: 'Waar vertrekt u?',
            de: 'Wo fahren Sie los?',
            en: 'Where do you leave from?',
          },
          maxLength: 80,
        },
      ],
    },
    before: [
      {
        type: 'yes-no',
        name: 'commutes',
        title: {
          fr: 'Allez-vous au bureau ?',
          nl: 'Gaat u naar kantoor?',
          de: 'Fahren Sie ins Büro?',
          en: 'Do you go to the office?',
        },
        defaultValue: true,
      },
    ],
    accepts: [],
  },
];
