import type { QuestionExample } from '../../engine/example.ts';

const unknown = {
  value: 'dk',
  text: { fr: 'Je ne sais pas', nl: 'Ik weet het niet', de: 'Ich weiß es nicht', en: 'I don’t know' },
  missing: true,
};

/** A question whose choices others take over. */
const tasks = {
  type: 'choice',
  multiple: true,
  defaultValue: ['calls', 'files'],
  choices: [
    { value: 'calls', text: { fr: 'Les appels', nl: 'De oproepen', de: 'Die Anrufe', en: 'The calls' } },
    { value: 'files', text: { fr: 'Les dossiers', nl: 'De dossiers', de: 'Die Akten', en: 'The files' } },
    { value: 'mail', text: { fr: 'Le courrier', nl: 'De post', de: 'Die Post', en: 'The post' } },
  ],
};

/** What is asked first, before some of its choices are taken over. */
const titlesOfBefore = {
  selected: {
    fr: 'Quelles tâches avez-vous\u202f?',
    nl: 'Welke taken hebt u?',
    de: 'Welche Aufgaben haben Sie?',
    en: 'Which tasks do you have?',
  },
  unselected: {
    fr: 'Quelles tâches aviez-vous l’an passé\u202f?',
    nl: 'Welke taken had u vorig jaar?',
    de: 'Welche Aufgaben hatten Sie im letzten Jahr?',
    en: 'Which tasks did you have last year?',
  },
  all: {
    fr: 'Quelles tâches connaissez-vous\u202f?',
    nl: 'Welke taken kent u?',
    de: 'Welche Aufgaben kennen Sie?',
    en: 'Which tasks do you know?',
  },
} as const;

/** What is asked of the choices that are taken over, by which of them are. */
const titlesOfTaken = {
  selected: {
    fr: 'Laquelle prend le plus de temps ?',
    nl: 'Welke kost de meeste tijd?',
    de: 'Welche kostet die meiste Zeit?',
    en: 'Which takes the most time?',
  },
  unselected: {
    fr: 'Laquelle aimeriez-vous avoir aussi ?',
    nl: 'Welke zou u er graag bij hebben?',
    de: 'Welche hätten Sie gern auch?',
    en: 'Which would you like to have, too?',
  },
  all: {
    fr: 'Laquelle est la plus utile au public ?',
    nl: 'Welke is het nuttigst voor de burger?',
    de: 'Welche nützt den Bürgern am meisten?',
    en: 'Which is the most useful to the public?',
  },
} as const;

/** A drawing that needs no file of its own. */
const drawing = (path: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64"><rect width="96" height="64" fill="#e8eef5"/><path d="${path}" fill="none" stroke="#1a5a96" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  )}`;

/** Examples of the question type `choice`. */
export const choiceExamples: readonly QuestionExample[] = [
  {
    name: 'one of a few, as radio buttons',
    question: {
      type: 'choice',
      name: 'impacted',
      title: {
        fr: 'Recevez-vous des appels via le nouveau système de téléphonie\u202f?',
        nl: 'Ontvangt u oproepen via het nieuwe telefoonsysteem?',
        de: 'Erhalten Sie Anrufe über das neue Telefonsystem?',
        en: 'Do you receive calls through the new telephone system?',
      },
      choices: [
        {
          value: 'now',
          text: { fr: 'Oui, actuellement', nl: 'Ja, momenteel', de: 'Ja, derzeit', en: 'Yes, currently' },
        },
        {
          value: 'before',
          text: {
            fr: 'Oui, mais plus aujourd’hui',
            nl: 'Ja, maar nu niet meer',
            de: 'Ja, aber heute nicht mehr',
            en: 'Yes, but not any more',
          },
        },
        { value: 'no', text: { fr: 'Non', nl: 'Nee', de: 'Nein', en: 'No' } },
      ],
    },
    accepts: [
      { input: 'now', answer: 'now' },
      { input: 'no', answer: 'no' },
    ],
  },
  {
    name: 'one of a few, with a text behind “other”',
    question: {
      type: 'choice',
      name: 'admin',
      title: {
        fr: 'Dans quelle administration travaillez-vous\u202f?',
        nl: 'In welke administratie werkt u?',
        de: 'In welcher Verwaltung arbeiten Sie?',
        en: 'Which administration do you work in?',
      },
      hint: {
        fr: 'Choisissez l’administration dont dépend votre service.',
        nl: 'Kies de administratie waartoe uw dienst behoort.',
        de: 'Wählen Sie die Verwaltung, zu der Ihr Dienst gehört.',
        en: 'Choose the administration your department belongs to.',
      },
      privacy: 'quasi',
      choices: [
        { value: 'treasury', text: { fr: 'Trésorerie', nl: 'Thesaurie', de: 'Schatzamt', en: 'Treasury' } },
        { value: 'taxes', text: { fr: 'Fiscalité', nl: 'Fiscaliteit', de: 'Steuerwesen', en: 'Taxes' } },
        {
          value: 'other',
          text: {
            fr: 'Une autre administration',
            nl: 'Een andere administratie',
            de: 'Eine andere Verwaltung',
            en: 'Another administration',
          },
          other: { title: { fr: 'Laquelle\u202f?', nl: 'Welke?', de: 'Welche?', en: 'Which one?' }, maxLength: 80 },
        },
        unknown,
      ],
    },
    accepts: [
      { input: 'treasury', answer: 'treasury' },
      { input: 'other', answer: 'other' },
    ],
  },
  {
    name: 'one of many, as a dropdown',
    question: {
      type: 'choice',
      name: 'since',
      title: {
        fr: 'Depuis quand recevez-vous ces appels\u202f?',
        nl: 'Sinds wanneer ontvangt u deze oproepen?',
        de: 'Seit wann erhalten Sie diese Anrufe?',
        en: 'When did you start receiving these calls?',
      },
      display: 'dropdown',
      choices: [
        { value: '2019-10', text: { fr: 'Octobre 2019', nl: 'Oktober 2019', de: 'Oktober 2019', en: 'October 2019' } },
        {
          value: '2019-11',
          text: { fr: 'Novembre 2019', nl: 'November 2019', de: 'November 2019', en: 'November 2019' },
        },
        {
          value: '2019-12',
          text: { fr: 'Décembre 2019', nl: 'December 2019', de: 'Dezember 2019', en: 'December 2019' },
        },
        unknown,
      ],
    },
    accepts: [
      { input: '2019-11', answer: '2019-11' },
      { input: 'dk', answer: 'dk' },
    ],
  },
  {
    name: 'several, with one that excludes the others',
    question: {
      type: 'choice',
      name: 'training',
      title: {
        fr: 'Quelle préparation avez-vous reçue\u202f?',
        nl: 'Welke voorbereiding hebt u gekregen?',
        de: 'Welche Vorbereitung haben Sie erhalten?',
        en: 'What preparation did you receive?',
      },
      multiple: true,
      choices: [
        { value: 'classroom', text: { fr: 'Une formation', nl: 'Een opleiding', de: 'Eine Schulung', en: 'A course' } },
        { value: 'manual', text: { fr: 'Un manuel', nl: 'Een handleiding', de: 'Ein Handbuch', en: 'A manual' } },
        {
          value: 'other',
          text: { fr: 'Autre chose', nl: 'Iets anders', de: 'Etwas anderes', en: 'Something else' },
          other: {},
        },
        {
          value: 'none',
          text: { fr: 'Aucune', nl: 'Geen enkele', de: 'Keine', en: 'None' },
          exclusive: true,
          fixed: true,
        },
      ],
      choicesOrder: 'random',
    },
    accepts: [
      { input: ['manual'], answer: ['manual'] },
      { input: ['manual', 'classroom'], answer: ['classroom', 'manual'] },
      { input: ['manual', 'manual', 'forged'], answer: ['manual'] },
      { input: ['none'], answer: ['none'] },
    ],
    refuses: [{ input: ['none', 'manual'], code: 'choice.exclusive' }],
  },
  {
    name: 'two or three of a list',
    question: {
      type: 'choice',
      name: 'equipment',
      title: {
        fr: 'Quel matériel vous manque le plus\u202f?',
        nl: 'Welk materiaal mist u het meest?',
        de: 'Welche Ausstattung fehlt Ihnen am meisten?',
        en: 'Which equipment do you lack most?',
      },
      multiple: true,
      minChoices: 2,
      maxChoices: 3,
      choices: [
        { value: 'screen', text: { fr: 'Un écran', nl: 'Een scherm', de: 'Ein Bildschirm', en: 'A screen' } },
        { value: 'chair', text: { fr: 'Une chaise', nl: 'Een stoel', de: 'Ein Stuhl', en: 'A chair' } },
        { value: 'headset', text: { fr: 'Un casque', nl: 'Een headset', de: 'Ein Headset', en: 'A headset' } },
        { value: 'phone', text: { fr: 'Un téléphone', nl: 'Een telefoon', de: 'Ein Telefon', en: 'A telephone' } },
        { value: 'nothing', text: { fr: 'Rien', nl: 'Niets', de: 'Nichts', en: 'Nothing' }, exclusive: true },
      ],
    },
    accepts: [
      { input: ['screen', 'phone'], answer: ['screen', 'phone'] },
      { input: ['phone', 'headset', 'chair'], answer: ['chair', 'headset', 'phone'] },
      { input: ['nothing'], answer: ['nothing'] },
    ],
    refuses: [
      { input: ['screen'], code: 'choice.tooFew' },
      { input: ['screen', 'chair', 'headset', 'phone'], code: 'choice.tooMany' },
    ],
  },
  {
    name: 'pictures, in two columns',
    question: {
      type: 'choice',
      name: 'device',
      title: {
        fr: 'Avec quoi téléphonez-vous\u202f?',
        nl: 'Waarmee belt u?',
        de: 'Womit telefonieren Sie?',
        en: 'What do you make calls with?',
      },
      colCount: 2,
      choices: [
        {
          value: 'headset',
          text: { fr: 'Un casque', nl: 'Een headset', de: 'Ein Headset', en: 'A headset' },
          imageLink: drawing('M26 40v-8a22 22 0 0 1 44 0v8M26 36h6v12h-6zM64 36h6v12h-6z'),
        },
        {
          value: 'phone',
          text: { fr: 'Un téléphone', nl: 'Een telefoon', de: 'Ein Telefon', en: 'A telephone' },
          imageLink: drawing('M36 10h24v44H36zM46 47h4'),
          imageAlt: {
            fr: 'Un téléphone sans fil',
            nl: 'Een draadloze telefoon',
            de: 'Ein schnurloses Telefon',
            en: 'A cordless telephone',
          },
        },
      ],
    },
    accepts: [{ input: 'phone', answer: 'phone' }],
  },
  {
    name: 'several, with a check box for all of them, in three columns',
    question: {
      type: 'choice',
      name: 'days',
      title: {
        fr: 'Quels jours travaillez-vous au bureau\u202f?',
        nl: 'Op welke dagen werkt u op kantoor?',
        de: 'An welchen Tagen arbeiten Sie im Büro?',
        en: 'On which days do you work at the office?',
      },
      multiple: true,
      selectAll: true,
      colCount: 3,
      choices: [
        { value: 'mo', text: { fr: 'Lundi', nl: 'Maandag', de: 'Montag', en: 'Monday' } },
        { value: 'tu', text: { fr: 'Mardi', nl: 'Dinsdag', de: 'Dienstag', en: 'Tuesday' } },
        { value: 'we', text: { fr: 'Mercredi', nl: 'Woensdag', de: 'Mittwoch', en: 'Wednesday' } },
        { value: 'th', text: { fr: 'Jeudi', nl: 'Donderdag', de: 'Donnerstag', en: 'Thursday' } },
        { value: 'fr', text: { fr: 'Vendredi', nl: 'Vrijdag', de: 'Freitag', en: 'Friday' } },
        {
          value: 'none',
          text: { fr: 'Aucun jour', nl: 'Geen enkele dag', de: 'An keinem Tag', en: 'On no day' },
          exclusive: true,
        },
      ],
    },
    accepts: [
      { input: ['we', 'mo'], answer: ['mo', 'we'] },
      { input: ['none'], answer: ['none'] },
    ],
    refuses: [{ input: ['mo', 'none'], code: 'choice.exclusive' }],
  },
  {
    name: 'one of many, with a search',
    question: {
      type: 'choice',
      name: 'city',
      title: {
        fr: 'Dans quelle ville travaillez-vous\u202f?',
        nl: 'In welke stad werkt u?',
        de: 'In welcher Stadt arbeiten Sie?',
        en: 'In which city do you work?',
      },
      display: 'combobox',
      privacy: 'quasi',
      choices: [
        { value: 'ant', text: { fr: 'Anvers', nl: 'Antwerpen', de: 'Antwerpen', en: 'Antwerp' } },
        { value: 'bru', text: { fr: 'Bruxelles', nl: 'Brussel', de: 'Brüssel', en: 'Brussels' } },
        { value: 'eup', text: { fr: 'Eupen', nl: 'Eupen', de: 'Eupen', en: 'Eupen' } },
        { value: 'gnt', text: { fr: 'Gand', nl: 'Gent', de: 'Gent', en: 'Ghent' } },
        { value: 'lie', text: { fr: 'Liège', nl: 'Luik', de: 'Lüttich', en: 'Liège' } },
        { value: 'nam', text: { fr: 'Namur', nl: 'Namen', de: 'Namur', en: 'Namur' } },
        {
          value: 'other',
          text: { fr: 'Une autre ville', nl: 'Een andere stad', de: 'Eine andere Stadt', en: 'Another city' },
          other: {},
        },
      ],
    },
    accepts: [{ input: 'lie', answer: 'lie' }],
    refuses: [{ input: { typed: 'Lou' }, code: 'choice.notListed' }],
  },
  ...(['selected', 'unselected', 'all'] as const).map((mode): QuestionExample => ({
    name: `choices of another question: ${mode}`,
    question: {
      type: 'choice',
      name: `tasks_${mode}`,
      title: titlesOfTaken[mode],
      choicesFromQuestion: `tasksBefore_${mode}`,
      choicesFromQuestionMode: mode,
      choices: [{ value: 'alike', text: { fr: 'Peu importe', nl: 'Maakt niet uit', de: 'Egal', en: 'I do not mind' } }],
    },
    before: [{ ...tasks, name: `tasksBefore_${mode}`, title: titlesOfBefore[mode] }],
    accepts: [
      { input: 'alike', answer: 'alike' },
      mode === 'unselected' ? { input: 'mail', answer: 'mail' } : { input: 'calls', answer: 'calls' },
    ],
  })),
];
