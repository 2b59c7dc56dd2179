import type { QuestionExample } from '../../engine/example.ts';

const profile = {
  fr: 'Les cinq questions suivantes sont **facultatives**. Répondez seulement à celles qui vous conviennent.',
  nl: 'De volgende vijf vragen zijn **niet verplicht**. Beantwoord alleen de vragen die u wilt.',
  de: 'Die folgenden fünf Fragen sind **freiwillig**. Beantworten Sie nur die Fragen, die Sie möchten.',
  en: 'The next five questions are **optional**. Answer only the ones you are comfortable with.',
};

/** Examples of the question type `note`. */
export const noteExamples: readonly QuestionExample[] = [
  {
    name: 'a title and a text',
    question: {
      type: 'note',
      name: 'profile',
      title: { fr: 'Votre profil', nl: 'Uw profiel', de: 'Ihr Profil', en: 'Your profile' },
      text: profile,
    },
    accepts: [],
  },
  {
    name: 'a text alone, with a list',
    question: {
      type: 'note',
      name: 'rules',
      title: '',
      text: {
        fr: 'N’écrivez pas\u202f:\n\n- de noms\n- de numéros de dossier',
        nl: 'Schrijf geen:\n\n- namen\n- dossiernummers',
        de: 'Schreiben Sie keine:\n\n- Namen\n- Aktenzeichen',
        en: 'Do not write:\n\n- names\n- file numbers',
      },
    },
    accepts: [],
  },
];
