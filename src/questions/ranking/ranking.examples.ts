import type { QuestionExample } from '../../engine/example.ts';

/** What the question type `ranking` can do. */
export const rankingExamples: readonly QuestionExample[] = [
  {
    name: 'the first three of a list, offered in a random order',
    question: {
      type: 'ranking',
      name: 'priorities',
      title: {
        fr: 'Quelles devraient être les trois premières priorités ?',
        nl: 'Wat zouden de drie belangrijkste prioriteiten moeten zijn?',
        de: 'Was sollten die drei wichtigsten Prioritäten sein?',
        en: 'What should the top three priorities be?',
      },
      hint: {
        fr: 'Choisissez jusqu’à trois éléments et classez-les, du plus important au moins important.',
        nl: 'Kies maximaal drie elementen en rangschik ze van meest naar minst belangrijk.',
        de: 'Wählen Sie bis zu drei Punkte und ordnen Sie sie, den wichtigsten zuerst.',
        en: 'Choose up to three items and rank them from most to least important.',
      },
      choicesOrder: 'random',
      maxChoices: 3,
      choices: [
        {
          value: 'staff',
          text: {
            fr: 'Renforcer le contact center',
            nl: 'Het contactcenter versterken',
            de: 'Das Contact-Center verstärken',
            en: 'Reinforce the contact centre',
          },
        },
        {
          value: 'routing',
          text: {
            fr: 'Mieux orienter les appels',
            nl: 'De oproepen beter doorverwijzen',
            de: 'Die Anrufe besser weiterleiten',
            en: 'Route calls better',
          },
        },
        {
          value: 'training',
          text: {
            fr: 'Développer la formation',
            nl: 'De opleiding uitbreiden',
            de: 'Die Schulung ausbauen',
            en: 'Expand training',
          },
        },
        {
          value: 'equipment',
          text: {
            fr: 'Adapter le matériel et les locaux',
            nl: 'Het materiaal en de lokalen aanpassen',
            de: 'Ausstattung und Räume anpassen',
            en: 'Adapt equipment and premises',
          },
        },
        {
          value: 'dialogue',
          text: {
            fr: 'Associer les équipes aux changements',
            nl: 'De teams bij veranderingen betrekken',
            de: 'Die Teams an Änderungen beteiligen',
            en: 'Involve teams in changes',
          },
        },
      ],
    },
    accepts: [
      { input: ['training', 'staff'], answer: ['training', 'staff'] },
      { input: ['dialogue', 'staff', 'dialogue', 'routing'], answer: ['dialogue', 'staff', 'routing'] },
    ],
    refuses: [{ input: ['staff', 'routing', 'training', 'dialogue'], code: 'ranking.tooMany' }],
  },
  {
    name: 'the whole list must be put in order',
    question: {
      type: 'ranking',
      name: 'channels',
      title: {
        fr: 'Dans quel ordre préférez-vous recevoir les nouvelles du syndicat ?',
        nl: 'In welke volgorde ontvangt u het vakbondsnieuws het liefst?',
        de: 'In welcher Reihenfolge möchten Sie Neuigkeiten der Gewerkschaft am liebsten erhalten?',
        en: 'In which order do you prefer to receive news from the union?',
      },
      required: true,
      minChoices: 3,
      choices: [
        { value: 'mail', text: { fr: 'Par e-mail', nl: 'Per e-mail', de: 'Per E-Mail', en: 'By e-mail' } },
        { value: 'post', text: { fr: 'Par la poste', nl: 'Per post', de: 'Per Post', en: 'By post' } },
        {
          value: 'meeting',
          text: { fr: 'En réunion', nl: 'Op een vergadering', de: 'In einer Versammlung', en: 'At a meeting' },
        },
      ],
    },
    accepts: [{ input: ['meeting', 'mail', 'post'], answer: ['meeting', 'mail', 'post'] }],
    refuses: [
      { input: [], code: 'ranking.required' },
      { input: 'mail', code: 'ranking.required' },
      { input: ['fax'], code: 'ranking.required' },
      { input: ['post', 'mail'], code: 'ranking.tooFew' },
    ],
  },
];
