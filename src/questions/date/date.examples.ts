import type { QuestionExample } from '../../engine/example.ts';

/** Examples of the question type `date`. */
export const dateExamples: readonly QuestionExample[] = [
  {
    name: 'a date in the past',
    question: {
      type: 'date',
      name: 'startDate',
      title: {
        fr: 'Quand avez-vous commencé à télétravailler\u202f?',
        nl: 'Wanneer bent u met telewerk begonnen?',
        de: 'Wann haben Sie mit der Telearbeit begonnen?',
        en: 'When did you start working from home?',
      },
      hint: {
        fr: 'Une date approximative suffit.',
        nl: 'Een datum bij benadering volstaat.',
        de: 'Ein ungefähres Datum genügt.',
        en: 'A rough date will do.',
      },
      min: '1990-01-01',
      max: 'today',
    },
    accepts: [
      { input: { day: '1', month: '10', year: '2018' }, answer: '2018-10-01' },
      { input: { day: '01', month: '1', year: '1990' }, answer: '1990-01-01' },
      { input: { day: '1er', month: 'Février', year: ' 2020 ' }, answer: '2020-02-01' },
      { input: { day: '29', month: 'feb', year: '2020' }, answer: '2020-02-29' },
      { input: { day: '3.', month: 'März', year: '2019' }, answer: '2019-03-03' },
      { input: '2018-10-01', answer: '2018-10-01' },
    ],
    refuses: [
      { input: { day: '', month: '10', year: '2018' }, code: 'date.missingDay', part: 'day' },
      { input: { day: '1', month: ' ', year: '2018' }, code: 'date.missingMonth', part: 'month' },
      { input: { day: '1', month: '10' }, code: 'date.missingYear', part: 'year' },
      { input: { day: '1', month: '10', year: '18' }, code: 'date.shortYear', part: 'year' },
      { input: { day: '1', month: '10', year: '02018' }, code: 'date.shortYear', part: 'year' },
      { input: { day: '1', month: '10', year: '0999' }, code: 'date.earlyYear', part: 'year' },
      { input: { day: '32', month: '2', year: '2019' }, code: 'date.invalidDay', part: 'day' },
      { input: { day: '29', month: '2', year: '2019' }, code: 'date.invalid', part: 'day' },
      { input: { day: '0', month: '2', year: '2019' }, code: 'date.invalidDay', part: 'day' },
      { input: { day: 'un', month: '2', year: '2019' }, code: 'date.invalidDay', part: 'day' },
      { input: { day: '1', month: '13', year: '2019' }, code: 'date.invalidMonth', part: 'month' },
      { input: { day: '1', month: 'jui', year: '2019' }, code: 'date.invalidMonth', part: 'month' },
      { input: { day: '31', month: '12', year: '1989' }, code: 'date.min', part: 'day' },
      { input: { day: '1', month: '1', year: '9999' }, code: 'date.max', part: 'day' },
      { input: '2019-02-29', code: 'date.invalid', part: 'day' },
    ],
  },
  {
    name: 'a date within a fixed period',
    question: {
      type: 'date',
      name: 'training',
      title: {
        fr: 'À quelle date avez-vous suivi la formation\u202f?',
        nl: 'Op welke datum hebt u de opleiding gevolgd?',
        de: 'An welchem Datum haben Sie an der Schulung teilgenommen?',
        en: 'On which date did you attend the training?',
      },
      min: '2019-09-01',
      max: '2020-02-11',
      picker: true,
    },
    accepts: [
      { input: { day: '1', month: 'september', year: '2019' }, answer: '2019-09-01' },
      { input: { day: '11', month: 'févr.', year: '2020' }, answer: '2020-02-11' },
    ],
    refuses: [
      { input: { day: '31', month: 'augustus', year: '2019' }, code: 'date.min' },
      { input: { day: '12', month: '2', year: '2020' }, code: 'date.max' },
    ],
  },
  {
    name: 'a month',
    question: {
      type: 'date',
      name: 'moved',
      title: {
        fr: 'Quand votre service a-t-il reçu le nouveau système\u202f?',
        nl: 'Wanneer kreeg uw dienst het nieuwe systeem?',
        de: 'Wann hat Ihr Dienst das neue System erhalten?',
        en: 'When did your department get the new system?',
      },
      precision: 'month',
      min: '2019-01',
      max: 'today',
    },
    accepts: [
      { input: { month: 'oct', year: '2019' }, answer: '2019-10' },
      { input: { month: '1', year: '2019', day: '99' }, answer: '2019-01' },
      { input: '2020-02', answer: '2020-02' },
    ],
    refuses: [
      { input: { month: '12', year: '2018' }, code: 'date.min', part: 'month' },
      { input: { month: '13', year: '2019' }, code: 'date.invalidMonth', part: 'month' },
      { input: { year: '2019' }, code: 'date.missingMonth', part: 'month' },
      { input: { month: '1', year: '9999' }, code: 'date.max', part: 'month' },
    ],
  },
  {
    name: 'a year',
    question: {
      type: 'date',
      name: 'hired',
      title: {
        fr: 'En quelle année êtes-vous entré en service\u202f?',
        nl: 'In welk jaar bent u in dienst getreden?',
        de: 'In welchem Jahr haben Sie angefangen?',
        en: 'In which year did you start working here?',
      },
      precision: 'year',
      min: '1970',
      max: 'today',
    },
    accepts: [{ input: { year: ' 1998 ' }, answer: '1998' }],
    refuses: [
      { input: { year: '98' }, code: 'date.shortYear', part: 'year' },
      { input: { year: '1969' }, code: 'date.min', part: 'year' },
    ],
  },
];
