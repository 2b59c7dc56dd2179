import { testKeys } from '../../suites/keys.ts';

const choices = [
  { value: 'phone', text: 'Téléphone' },
  { value: 'chat', text: 'Messagerie' },
];
const none = { value: 'none', text: 'Aucun', exclusive: true };
const things = [
  { value: 'noise', text: 'Bruit' },
  { value: 'heat', text: 'Chaleur' },
];

/** A survey with every type of question, sealed, with a review, whose texts and conditions name answers. */
export const everyType = {
  id: 'every-type',
  version: 1,
  languages: ['fr'],
  title: 'Toutes les questions',
  closes: '2999-01-01T00:00:00+01:00',
  review: true,
  privacy: { owner: 'Le syndicat', publicKey: testKeys.publicKey, retention: 'P6M' },
  pages: [
    {
      name: 'picked',
      title: 'Choisir',
      questions: [
        { type: 'choice', name: 'tool', title: 'Votre outil', required: true, choices },
        {
          type: 'choice',
          name: 'tools',
          title: 'Vos outils',
          multiple: true,
          selectAll: true,
          choices: [...choices, none],
        },
        { type: 'choice', name: 'list', title: 'Dans une liste', display: 'dropdown', choices },
        { type: 'choice', name: 'found', title: 'Cherché', display: 'combobox', choices },
        { type: 'yes-no', name: 'again', title: 'Encore ?' },
        { type: 'rating', name: 'mood', title: 'Votre humeur', minLabel: 'Mauvaise', maxLabel: 'Bonne' },
        { type: 'ranking', name: 'order', title: 'Par ordre', choices: things },
        { type: 'matrix', name: 'grid', title: 'Par ligne', rows: things, columns: choices },
        {
          type: 'matrix',
          name: 'several',
          title: 'Plusieurs',
          multiple: true,
          rows: things,
          columns: choices,
        },
      ],
    },
    {
      name: 'written',
      title: 'Écrire',
      questions: [
        { type: 'note', name: 'hello', text: 'Vous utilisez **{tool}** et {tools}.' },
        { type: 'text', name: 'wish', title: 'Votre souhait', rows: 3, maxLength: 200 },
        { type: 'number', name: 'calls', title: 'Appels', min: 0, max: 100, unit: 'appels' },
        { type: 'date', name: 'day', title: 'Depuis', max: 'today' },
        { type: 'slider', name: 'load', title: 'Charge', min: 0, max: 10 },
        { type: 'sum', name: 'share', title: 'Votre temps', total: 100, unit: '%', items: things },
        {
          type: 'matrix',
          name: 'counts',
          title: 'Combien',
          cellType: 'number',
          rows: things,
          columns: choices,
        },
        {
          type: 'repeat',
          name: 'devices',
          title: 'Appareils',
          min: 1,
          max: 3,
          questions: [{ type: 'text', name: 'kind', title: 'Lequel ?' }],
        },
        {
          type: 'repeat',
          name: 'each',
          title: 'Pour chacun',
          forEach: 'tools',
          questions: [{ type: 'number', name: 'hours', title: 'Heures avec {panel.item}' }],
        },
        {
          type: 'group',
          name: 'desk',
          title: 'Bureau',
          questions: [{ type: 'text', name: 'floor', title: 'Étage', validIf: "{floor} != 'x'" }],
        },
        { type: 'computed', name: 'double', expression: 'avg({calls}, {share.noise}) * 2' },
        { type: 'computed', name: 'since', expression: "days('2020-01-01', {day})" },
        { type: 'text', name: 'why', title: 'Pourquoi {double} ?', visibleIf: '{double} > 10 and {day} <= today()' },
      ],
    },
  ],
};

/** What is done on each page: the control with an id that begins so, and what is written there; nothing for a click. */
export const everyDeed: readonly (readonly (readonly [control: string, text?: string])[])[] = [
  [
    ['q-tool'],
    ['q-tools'],
    ['q-list', 'phone'],
    ['q-found', 'Messagerie'],
    ['q-found:option-1'],
    ['q-again'],
    ['q-mood'],
    ['q-order'],
    ['q-grid:'],
    ['q-several:'],
  ],
  [
    ['q-wish', 'Mme Dubois, 0470 12 34 56'],
    ['q-calls', '12'],
    ['q-day:day', '11'],
    ['q-day:month', 'février'],
    ['q-day:year', '2020'],
    ['q-load', '7'],
    ['q-share:', '100'],
    ['q-counts:', '3'],
    ['q-devices-1-kind', 'Casque'],
    ['q-devices'],
    ['q-devices-2-kind', 'Écran'],
    ['q-each-phone-hours', '5'],
    ['q-floor', '3'],
    ['q-why', 'Ainsi.'],
  ],
];

/** What is stored then. */
export const everyAnswer = {
  tool: 'phone',
  tools: ['phone'],
  list: 'phone',
  found: 'chat',
  again: true,
  mood: 1,
  order: ['noise'],
  grid: { noise: 'phone' },
  several: { noise: ['phone'] },
  wish: 'Mme Dubois, 0470 12 34 56',
  calls: 12,
  day: '2020-02-11',
  load: 7,
  share: { noise: 100, heat: 0 },
  counts: { noise: { phone: 3 } },
  devices: ['1', '2'],
  'devices-1-kind': 'Casque',
  'devices-2-kind': 'Écran',
  'each-phone-hours': 5,
  floor: '3',
  double: 112,
  since: 41,
  why: 'Ainsi.',
};
