import type { QuestionExample } from '../../engine/example.ts';
import type { Item } from '../../schema/question.ts';

const notApplicable: Item = {
  value: 'na',
  text: { fr: 'Sans objet', nl: 'Niet van toepassing', de: 'Nicht zutreffend', en: 'Not applicable' },
  missing: true,
};

/** What the question type `matrix` can do. */
export const matrixExamples: readonly QuestionExample[] = [
  {
    name: 'one answer for each row, all rows optional',
    question: {
      type: 'matrix',
      name: 'tool',
      title: {
        fr: 'Ces éléments du système fonctionnent-ils bien ou mal pour vous ?',
        nl: 'Werken deze onderdelen van het systeem goed of slecht voor u?',
        de: 'Funktionieren diese Bestandteile des Systems für Sie gut oder schlecht?',
        en: 'Do these parts of the system work well or badly for you?',
      },
      hint: {
        fr: 'Une réponse par ligne.',
        nl: 'Eén antwoord per rij.',
        de: 'Eine Antwort pro Zeile.',
        en: 'One answer per row.',
      },
      rows: [
        {
          value: 'sound',
          text: { fr: 'La qualité du son', nl: 'De geluidskwaliteit', de: 'Die Tonqualität', en: 'Sound quality' },
        },
        {
          value: 'stability',
          text: {
            fr: 'La stabilité technique',
            nl: 'De technische stabiliteit',
            de: 'Die technische Stabilität',
            en: 'Technical stability',
          },
        },
        {
          value: 'equipment',
          text: {
            fr: 'Le matériel (casque, téléphone)',
            nl: 'Het materiaal (headset, telefoon)',
            de: 'Die Ausstattung (Headset, Telefon)',
            en: 'Equipment (headset, phone)',
          },
        },
      ],
      columns: [
        { value: '1', text: { fr: 'Très mal', nl: 'Heel slecht', de: 'Sehr schlecht', en: 'Very badly' } },
        { value: '2', text: { fr: 'Plutôt mal', nl: 'Eerder slecht', de: 'Eher schlecht', en: 'Rather badly' } },
        {
          value: '3',
          text: {
            fr: 'Ni bien ni mal',
            nl: 'Noch goed, noch slecht',
            de: 'Weder gut noch schlecht',
            en: 'Neither well nor badly',
          },
        },
        { value: '4', text: { fr: 'Plutôt bien', nl: 'Eerder goed', de: 'Eher gut', en: 'Rather well' } },
        { value: '5', text: { fr: 'Très bien', nl: 'Heel goed', de: 'Sehr gut', en: 'Very well' } },
        notApplicable,
      ],
    },
    accepts: [
      { input: { sound: '1' }, answer: { sound: '1' } },
      { input: { equipment: 'na', sound: '4' }, answer: { sound: '4', equipment: 'na' } },
    ],
  },
  {
    name: 'every row must be answered, in a random order',
    question: {
      type: 'matrix',
      name: 'change',
      title: {
        fr: 'Depuis que vous recevez ces appels, comment ces aspects de votre travail ont-ils évolué ?',
        nl: 'Hoe zijn deze aspecten van uw werk geëvolueerd sinds u deze oproepen ontvangt?',
        de: 'Wie haben sich diese Aspekte Ihrer Arbeit verändert, seit Sie diese Anrufe erhalten?',
        en: 'Since you started receiving these calls, how have these aspects of your work changed?',
      },
      required: true,
      rowsOrder: 'random',
      rows: [
        {
          value: 'workload',
          text: { fr: 'Votre charge de travail', nl: 'Uw werklast', de: 'Ihre Arbeitsbelastung', en: 'Your workload' },
        },
        {
          value: 'stress',
          text: {
            fr: 'Votre niveau de stress',
            nl: 'Uw stressniveau',
            de: 'Ihr Stressniveau',
            en: 'Your stress level',
          },
        },
      ],
      columns: [
        {
          value: '2',
          text: { fr: 'Un peu moins bien', nl: 'Iets slechter', de: 'Etwas schlechter', en: 'Slightly worse' },
        },
        { value: '3', text: { fr: 'Sans changement', nl: 'Onveranderd', de: 'Unverändert', en: 'No change' } },
        { value: '4', text: { fr: 'Un peu mieux', nl: 'Iets beter', de: 'Etwas besser', en: 'Slightly better' } },
      ],
    },
    accepts: [{ input: { stress: '2', workload: '4' }, answer: { workload: '4', stress: '2' } }],
    refuses: [
      { input: {}, code: 'matrix.required' },
      { input: { stress: '2' }, code: 'matrix.required', part: 'row-workload' },
      { input: { workload: '4', stress: '5' }, code: 'matrix.required', part: 'row-stress' },
      { input: { workload: '4', noise: '3' }, code: 'matrix.required', part: 'row-stress' },
    ],
  },
  {
    name: 'several answers for each row',
    question: {
      type: 'matrix',
      name: 'uses',
      title: {
        fr: 'À quoi vous servent ces outils\u202f?',
        nl: 'Waarvoor gebruikt u deze hulpmiddelen?',
        de: 'Wofür nutzen Sie diese Werkzeuge?',
        en: 'What do you use these tools for?',
      },
      multiple: true,
      rows: [
        { value: 'phone', text: { fr: 'Le téléphone', nl: 'De telefoon', de: 'Das Telefon', en: 'The telephone' } },
        { value: 'chat', text: { fr: 'La messagerie', nl: 'De chat', de: 'Der Chat', en: 'The chat' } },
      ],
      columns: [
        { value: 'public', text: { fr: 'Les citoyens', nl: 'De burgers', de: 'Die Bürger', en: 'The public' } },
        { value: 'team', text: { fr: 'Mon équipe', nl: 'Mijn team', de: 'Mein Team', en: 'My team' } },
        { value: 'chief', text: { fr: 'Ma hiérarchie', nl: 'Mijn chef', de: 'Meine Leitung', en: 'My superiors' } },
      ],
    },
    accepts: [
      { input: { phone: ['team', 'public'] }, answer: { phone: ['public', 'team'] } },
      { input: { chat: ['chief', 'forged'], phone: [] }, answer: { chat: ['chief'] } },
    ],
  },
  {
    name: 'a number in each cell, with the total of each row',
    question: {
      type: 'matrix',
      name: 'calls',
      title: {
        fr: 'Combien d’appels avez-vous pris\u202f?',
        nl: 'Hoeveel oproepen hebt u beantwoord?',
        de: 'Wie viele Anrufe haben Sie angenommen?',
        en: 'How many calls did you take?',
      },
      cellType: 'number',
      min: 0,
      max: 200,
      rowTotals: true,
      unit: {
        fr: 'Nombre d’appels par jour',
        nl: 'Aantal oproepen per dag',
        de: 'Anzahl der Anrufe pro Tag',
        en: 'Number of calls a day',
      },
      rows: [
        { value: 'mo', text: { fr: 'Lundi', nl: 'Maandag', de: 'Montag', en: 'Monday' } },
        { value: 'tu', text: { fr: 'Mardi', nl: 'Dinsdag', de: 'Dienstag', en: 'Tuesday' } },
      ],
      columns: [
        { value: 'am', text: { fr: 'Matin', nl: 'Voormiddag', de: 'Vormittag', en: 'Morning' } },
        { value: 'pm', text: { fr: 'Après-midi', nl: 'Namiddag', de: 'Nachmittag', en: 'Afternoon' } },
      ],
    },
    accepts: [
      { input: { mo: { am: '12', pm: ' 8 ' } }, answer: { mo: { am: 12, pm: 8 } } },
      { input: { tu: { pm: 0 }, mo: { am: '' }, we: { am: '1' } }, answer: { tu: { pm: 0 } } },
    ],
    refuses: [
      { input: { mo: { am: 'many' } }, code: 'matrix.notNumber', part: 'cell-0-0' },
      { input: { tu: { pm: '-1' } }, code: 'matrix.min', part: 'cell-1-1' },
      { input: { tu: { am: '201' } }, code: 'matrix.max', part: 'cell-1-0' },
      { input: { tu: { am: '1,5' } }, code: 'matrix.integer', part: 'cell-1-0' },
    ],
  },
  {
    name: 'rows and columns that are shown while a condition holds',
    question: {
      type: 'matrix',
      name: 'places',
      title: {
        fr: 'Êtes-vous bien installé ?',
        nl: 'Zit u goed?',
        de: 'Sitzen Sie gut?',
        en: 'Are you well seated?',
      },
      rows: [
        { value: 'office', text: { fr: 'Au bureau', nl: 'Op kantoor', de: 'Im Büro', en: 'At the office' } },
        {
          value: 'home',
          text: { fr: 'À la maison', nl: 'Thuis', de: 'Zu Hause', en: 'At home' },
          visibleIf: '{worksAtHome} = true',
        },
      ],
      columns: [
        { value: 'no', text: { fr: 'Non', nl: 'Nee', de: 'Nein', en: 'No' } },
        { value: 'yes', text: { fr: 'Oui', nl: 'Ja', de: 'Ja', en: 'Yes' } },
        { ...notApplicable, visibleIf: '{worksAtHome} = false' },
      ],
    },
    before: [
      {
        type: 'yes-no',
        name: 'worksAtHome',
        title: {
          fr: 'Télétravaillez-vous ?',
          nl: 'Telewerkt u?',
          de: 'Arbeiten Sie von zu Hause?',
          en: 'Do you work from home?',
        },
        defaultValue: true,
      },
    ],
    accepts: [
      { input: { office: 'no', home: 'yes' }, answer: { office: 'no', home: 'yes' } },
      { input: { office: 'na', home: 'no' }, answer: { home: 'no' } },
    ],
  },
];
