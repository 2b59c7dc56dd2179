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
      { input: 'Re\u0301seau', answer: 'Réseau' },
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
  {
    name: 'an e-mail address',
    question: {
      type: 'text',
      name: 'mail',
      title: {
        fr: 'À quelle adresse la délégation peut-elle vous répondre\u202f?',
        nl: 'Op welk adres kan de delegatie u antwoorden?',
        de: 'An welche Adresse darf Ihnen die Delegation antworten?',
        en: 'At which address may the delegation answer you?',
      },
      inputType: 'email',
      privacy: 'sensitive',
    },
    accepts: [
      { input: ' jan.janssen@example.org ', answer: 'jan.janssen@example.org' },
      { input: 'zoé@éducation.example', answer: 'zoé@éducation.example' },
      { input: 'zoe\u0301@example.org\u200b\u00a0', answer: 'zoé@example.org' },
    ],
    refuses: [
      { input: 'jan.janssen', code: 'text.email' },
      { input: 'jan@example', code: 'text.email' },
      { input: 'jan@example.org;', code: 'text.email' },
      { input: 'Jan <jan@example.org>', code: 'text.email' },
      { input: 'jan@example.org, an@example.org', code: 'text.email' },
      { input: `jan@${'a.'.repeat(4000)}@`, code: 'text.email' },
    ],
  },
  {
    name: 'a telephone number',
    question: {
      type: 'text',
      name: 'phone',
      title: {
        fr: 'Quel numéro affiche votre poste\u202f?',
        nl: 'Welk nummer toont uw toestel?',
        de: 'Welche Nummer zeigt Ihr Apparat?',
        en: 'Which number does your telephone show?',
      },
      inputType: 'tel',
    },
    accepts: [
      { input: '+32 2 123 45 67', answer: '+32 2 123 45 67' },
      { input: '02/123.45.67', answer: '02/123.45.67' },
      { input: '4512', answer: '4512' },
      { input: '+32 (0)2 555 12 12 ', answer: '+32 (0)2 555 12 12' },
      { input: '0475\u201112\u201334\u2011\u200b56', answer: '0475-12-34-56' },
      { input: '\u202a+32\u00a0475 12 34 56\u202c', answer: '+32 475 12 34 56' },
      { input: '٠٢ ١٢٣ ٤٥ ٦٧', answer: '02 123 45 67' },
    ],
    refuses: [
      { input: '02 poste 12', code: 'text.tel' },
      { input: '12', code: 'text.tel' },
      { input: '1'.repeat(16), code: 'text.tel' },
    ],
  },
  {
    name: 'a web address',
    question: {
      type: 'text',
      name: 'page',
      title: {
        fr: 'Quelle page vous a aidé\u202f?',
        nl: 'Welke pagina heeft u geholpen?',
        de: 'Welche Seite hat Ihnen geholfen?',
        en: 'Which page helped you?',
      },
      inputType: 'url',
    },
    accepts: [
      { input: 'https://example.org/help?page=1', answer: 'https://example.org/help?page=1' },
      { input: 'www.example.org', answer: 'www.example.org' },
      { input: ' www.example.org/a–b\u200e ', answer: 'www.example.org/a–b' },
    ],
    refuses: [
      { input: 'javascript:alert(1)', code: 'text.url' },
      { input: 'intranet', code: 'text.url' },
      { input: 'https://', code: 'text.url' },
      { input: 'www.example.org or example.net', code: 'text.url' },
    ],
  },
  {
    name: 'a text of a given form',
    question: {
      type: 'text',
      name: 'version',
      title: {
        fr: 'Quelle version affiche l’écran\u202f?',
        nl: 'Welke versie toont het scherm?',
        de: 'Welche Version zeigt der Bildschirm?',
        en: 'Which version does the screen show?',
      },
      hint: {
        fr: 'par exemple CRM-12',
        nl: 'bijvoorbeeld CRM-12',
        de: 'zum Beispiel CRM-12',
        en: 'for example CRM-12',
      },
      mask: 'aaa-99',
    },
    accepts: [
      { input: 'CRM-07', answer: 'CRM-07' },
      { input: 'e\u0301te\u0301–０７', answer: 'été-07' },
    ],
    refuses: [
      { input: 'CRM07', code: 'text.mask' },
      { input: 'CRM-7', code: 'text.mask' },
    ],
  },
  {
    name: 'a question that can be answered only while another answer allows it',
    question: {
      type: 'text',
      name: 'colleague',
      title: {
        fr: 'Que fait votre remplaçant en premier ?',
        nl: 'Wat doet uw vervanger het eerst?',
        de: 'Was macht Ihre Vertretung zuerst?',
        en: 'What does your replacement do first?',
      },
      enableIf: '{isReplaced} = true',
    },
    before: [
      {
        type: 'yes-no',
        name: 'isReplaced',
        title: {
          fr: 'Êtes-vous remplacé en votre absence ?',
          nl: 'Wordt u vervangen als u afwezig bent?',
          de: 'Werden Sie vertreten, wenn Sie abwesend sind?',
          en: 'Does somebody replace you while you are away?',
        },
        defaultValue: true,
      },
    ],
    accepts: [{ input: 'Les appels', answer: 'Les appels' }],
  },
];
