import type { QuestionExample } from '../../engine/example.ts';

/** What the question type `rating` can do. */
export const ratingExamples: readonly QuestionExample[] = [
  {
    name: 'a rating from 1 to 5',
    question: {
      type: 'rating',
      name: 'satisfaction',
      title: {
        fr: 'Dans l’ensemble, êtes-vous satisfait de la nouvelle organisation du travail ?',
        nl: 'Bent u over het geheel genomen tevreden over de nieuwe werkorganisatie?',
        de: 'Sind Sie insgesamt mit der neuen Arbeitsorganisation zufrieden?',
        en: 'Overall, are you satisfied with the new way of organising work?',
      },
      minLabel: { fr: 'Pas du tout', nl: 'Helemaal niet', de: 'Überhaupt nicht', en: 'Not at all' },
      maxLabel: { fr: 'Tout à fait', nl: 'Volledig', de: 'Voll und ganz', en: 'Completely' },
    },
    accepts: [
      { input: 1, answer: 1 },
      { input: 5, answer: 5 },
    ],
  },
  {
    name: 'a scale from 0 to 10 that must be answered',
    question: {
      type: 'rating',
      name: 'recommend',
      title: {
        fr: 'Recommanderiez-vous cette organisation de la téléphonie à une autre administration ?',
        nl: 'Zou u deze organisatie van de telefonie aan een andere administratie aanbevelen?',
        de: 'Würden Sie diese Organisation der Telefonie einer anderen Verwaltung empfehlen?',
        en: 'Would you recommend this way of organising telephone calls to another administration?',
      },
      required: true,
      min: 0,
      max: 10,
      minLabel: { fr: 'Certainement pas', nl: 'Zeker niet', de: 'Auf keinen Fall', en: 'Definitely not' },
      maxLabel: { fr: 'Certainement', nl: 'Zeker wel', de: 'Auf jeden Fall', en: 'Definitely' },
    },
    accepts: [
      { input: 0, answer: 0 },
      { input: 10, answer: 10 },
    ],
    refuses: [
      { input: 11, code: 'rating.required' },
      { input: 2.5, code: 'rating.required' },
      { input: '7', code: 'rating.required' },
    ],
  },
  {
    name: 'a short scale without labels',
    question: {
      type: 'rating',
      name: 'pace',
      title: {
        fr: 'De 1 à 3, comment noteriez-vous le rythme de la formation ?',
        nl: 'Welk cijfer van 1 tot 3 geeft u aan het tempo van de opleiding?',
        de: 'Wie bewerten Sie das Tempo der Schulung auf einer Skala von 1 bis 3?',
        en: 'From 1 to 3, how would you rate the pace of the training?',
      },
      max: 3,
    },
    accepts: [{ input: 2, answer: 2 }],
  },
  {
    name: 'stars',
    question: {
      type: 'rating',
      name: 'canteen',
      title: {
        fr: 'Combien d’étoiles donnez-vous à la formation\u202f?',
        nl: 'Hoeveel sterren geeft u de opleiding?',
        de: 'Wie viele Sterne geben Sie der Schulung?',
        en: 'How many stars do you give the training?',
      },
      display: 'stars',
    },
    accepts: [
      { input: 1, answer: 1 },
      { input: 5, answer: 5 },
    ],
  },
  {
    name: 'smileys, with what the ends mean',
    question: {
      type: 'rating',
      name: 'mood',
      title: {
        fr: 'Comment vous sentez-vous après une journée d’appels\u202f?',
        nl: 'Hoe voelt u zich na een dag vol oproepen?',
        de: 'Wie fühlen Sie sich nach einem Tag voller Anrufe?',
        en: 'How do you feel after a day of calls?',
      },
      display: 'smileys',
      minLabel: { fr: 'Très mal', nl: 'Zeer slecht', de: 'Sehr schlecht', en: 'Very bad' },
      maxLabel: { fr: 'Très bien', nl: 'Zeer goed', de: 'Sehr gut', en: 'Very good' },
    },
    accepts: [{ input: 3, answer: 3 }],
  },
];
