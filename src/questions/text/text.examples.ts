import type { QuestionExample } from '../../engine/example.ts';

/** Examples of the question type `text`. */
export const textExamples: readonly QuestionExample[] = [
  {
    name: 'one line',
    question: {
      type: 'text',
      name: 'software',
      title: {
        fr: 'Quel logiciel utilisez-vous le plus souvent\u202f?',
        nl: 'Welke software gebruikt u het vaakst?',
        de: 'Welche Software nutzen Sie am häufigsten?',
        en: 'Which software do you use most often?',
      },
      placeholder: { fr: 'par exemple CRM', nl: 'bijvoorbeeld CRM', de: 'zum Beispiel CRM', en: 'for example CRM' },
    },
    accepts: [
      { input: 'CRM', answer: 'CRM' },
      { input: '  le CRM\u00a0', answer: 'le CRM' },
      { input: 'C\u0000R\u001bM\ud83d', answer: 'CRM' },
      { input: '<b>CRM</b>', answer: '<b>CRM</b>' },
    ],
    refuses: [{ input: 'x'.repeat(10_001), code: 'text.tooLong' }],
  },
  {
    name: 'several lines with a limit',
    question: {
      type: 'text',
      name: 'proposal',
      title: {
        fr: 'Quelle mesure concrète proposeriez-vous\u202f?',
        nl: 'Welke concrete maatregel zou u voorstellen?',
        de: 'Welche konkrete Maßnahme würden Sie vorschlagen?',
        en: 'Which practical measure would you propose?',
      },
      hint: {
        fr: 'N’écrivez ni nom, ni numéro de dossier.',
        nl: 'Schrijf geen namen of dossiernummers.',
        de: 'Schreiben Sie weder Namen noch Aktenzeichen.',
        en: 'Do not write any names or file numbers.',
      },
      rows: 4,
      maxLength: 40,
      privacy: 'free-text',
    },
    accepts: [
      { input: 'Plus de pauses.\r\nMoins de bruit.', answer: 'Plus de pauses.\nMoins de bruit.' },
      { input: 'y'.repeat(40), answer: 'y'.repeat(40) },
      { input: '😀'.repeat(40), answer: '😀'.repeat(40) },
      { input: `${'y'.repeat(40)}   `, answer: 'y'.repeat(40) },
    ],
    refuses: [
      { input: 'y'.repeat(41), code: 'text.tooLong' },
      { input: '😀'.repeat(42), code: 'text.tooLong' },
    ],
  },
  {
    name: 'at least a few words',
    question: {
      type: 'text',
      name: 'reason',
      title: {
        fr: 'Pourquoi ce choix\u202f?',
        nl: 'Waarom deze keuze?',
        de: 'Warum diese Wahl?',
        en: 'Why this choice?',
      },
      minLength: 10,
      maxLength: 200,
    },
    accepts: [{ input: 'Moins de trajets', answer: 'Moins de trajets' }],
    refuses: [
      { input: 'parce que', code: 'text.tooShort' },
      { input: 'non        ', code: 'text.tooShort' },
    ],
  },
];
