/** @import { Survey } from '../../src/schema/survey.ts' */

/**
 * A condition, as the hand-written page and the hand-written loop know it: the answer to `on` passes `test`.
 *
 * @typedef {object} Rule
 * @property {string} on name of the question that is read
 * @property {'is' | 'atLeast' | 'lessOrNone' | 'has' | 'hasNot'} test
 * @property {string | number} value
 */

/**
 * A generated questionnaire: the same questions for both sides of the comparison.
 *
 * @typedef {object} Questionnaire
 * @property {Survey} survey for the element
 * @property {ReadonlyMap<string, Rule>} rules conditions by the name of the question that they show
 */

const subjects = [
  { fr: 'le bruit dans la salle', nl: 'het lawaai in de zaal' },
  { fr: 'la qualité du casque', nl: 'de kwaliteit van de headset' },
  { fr: 'la durée des pauses', nl: 'de duur van de pauzes' },
  { fr: 'les horaires du samedi', nl: 'de uurregeling op zaterdag' },
  { fr: 'la formation reçue au départ', nl: 'de opleiding bij het begin' },
  { fr: 'les consignes de l’encadrement', nl: 'de richtlijnen van de leiding' },
  { fr: 'la stabilité du logiciel', nl: 'de stabiliteit van de software' },
];

const yesNo = [
  { value: 'yes', text: { fr: 'Oui, en ce moment', nl: 'Ja, op dit moment' } },
  { value: 'before', text: { fr: 'Oui, auparavant', nl: 'Ja, vroeger' } },
  { value: 'no', text: { fr: 'Non, jamais', nl: 'Nee, nooit' } },
  { value: 'unknown', text: { fr: 'Je ne sais pas', nl: 'Ik weet het niet' } },
];

const effects = [
  { value: 'tired', text: { fr: 'De la fatigue', nl: 'Vermoeidheid' } },
  { value: 'stress', text: { fr: 'Du stress', nl: 'Stress' } },
  { value: 'pain', text: { fr: 'Des douleurs', nl: 'Pijn' } },
  { value: 'sleep', text: { fr: 'Un mauvais sommeil', nl: 'Slechte slaap' } },
  { value: 'none', text: { fr: 'Aucun effet', nl: 'Geen enkel gevolg' } },
];

const moments = [
  { value: 'morning', text: { fr: 'Le matin', nl: '’s Ochtends' } },
  { value: 'noon', text: { fr: 'L’après-midi', nl: '’s Middags' } },
  { value: 'evening', text: { fr: 'Le soir', nl: '’s Avonds' } },
];

const grades = [
  { value: '1', text: { fr: 'Très mal', nl: 'Heel slecht' } },
  { value: '2', text: { fr: 'Plutôt mal', nl: 'Eerder slecht' } },
  { value: '3', text: { fr: 'Ni bien ni mal', nl: 'Noch goed, noch slecht' } },
  { value: '4', text: { fr: 'Plutôt bien', nl: 'Eerder goed' } },
  { value: '5', text: { fr: 'Très bien', nl: 'Heel goed' } },
];

const hint = { fr: 'Pensez aux quatre dernières semaines.', nl: 'Denk aan de voorbije vier weken.' };

/**
 * Ten questions of each kind that real questionnaires are made of, again and again. Every second one depends on one
 * before it: three of ten are hidden at first, two are shown until an answer hides them.
 *
 * @type {readonly { question: object, ask: { fr: string, nl: string }, rule?: { back: number } & Omit<Rule, 'on'> }[]}
 */
const pattern = [
  {
    question: { type: 'choice', choices: yesNo, required: true },
    ask: { fr: 'Êtes-vous concerné par', nl: 'Hebt u te maken met' },
  },
  {
    question: { type: 'text' },
    ask: { fr: 'Depuis quand êtes-vous concerné par', nl: 'Sinds wanneer hebt u te maken met' },
    rule: { back: 1, test: 'is', value: 'yes' },
  },
  {
    question: { type: 'text', hint },
    ask: { fr: 'Que diriez-vous à un collègue sur', nl: 'Wat zou u een collega zeggen over' },
  },
  {
    question: { type: 'choice', choices: effects, multiple: true },
    ask: { fr: 'Quels effets a sur vous', nl: 'Welke gevolgen heeft voor u' },
  },
  {
    question: { type: 'rating' },
    ask: { fr: 'Quelle importance a pour vous', nl: 'Hoe belangrijk is voor u' },
    rule: { back: 1, test: 'hasNot', value: 'none' },
  },
  {
    question: { type: 'number', min: 0, max: 60, hint },
    ask: { fr: 'Combien de fois avez-vous signalé', nl: 'Hoe vaak hebt u gemeld' },
  },
  {
    question: { type: 'matrix', rows: moments, columns: grades },
    ask: { fr: 'Selon le moment, comment vivez-vous', nl: 'Hoe ervaart u, naargelang het moment,' },
    rule: { back: 1, test: 'lessOrNone', value: 50 },
  },
  {
    question: { type: 'choice', choices: yesNo },
    ask: { fr: 'A-t-on cherché à améliorer', nl: 'Heeft men gezocht naar verbetering voor' },
    rule: { back: 3, test: 'atLeast', value: 4 },
  },
  {
    question: { type: 'rating', min: 0, max: 10 },
    ask: { fr: 'De 0 à 10, notez', nl: 'Geef een cijfer van 0 tot 10 voor' },
    rule: { back: 5, test: 'has', value: 'stress' },
  },
  {
    question: { type: 'number', min: 0, max: 100 },
    ask: { fr: 'Quel pourcentage de vos journées marque', nl: 'Welk percentage van uw dagen bepaalt' },
  },
];

/** @type {Readonly<Record<Rule['test'], (name: string, value: string | number) => string>>} */
const written = {
  is: (name, value) => `{${name}} = '${value}'`,
  atLeast: (name, value) => `{${name}} >= ${value}`,
  lessOrNone: (name, value) => `{${name}} empty or {${name}} < ${value}`,
  has: (name, value) => `{${name}} contains '${value}'`,
  hasNot: (name, value) => `{${name}} noneof ['${value}']`,
};

/**
 * One entry after the other, again and again.
 *
 * @template T
 * @param {readonly T[]} entries
 * @param {number} index
 */
const turn = (entries, index) => /** @type {T} */ (entries[index % entries.length]);

/**
 * Makes a questionnaire of mixed types on one page, in French and Dutch.
 *
 * @param {number} count how many questions
 * @returns {Questionnaire}
 * @example
 * makeSurvey(100).survey.pages[0].questions.length; // 100
 */
export function makeSurvey(count) {
  /** @type {Map<string, Rule>} */
  const rules = new Map();
  const questions = Array.from({ length: count }, (_, index) => {
    const { question, ask, rule } = turn(pattern, index);
    const subject = turn(subjects, index);
    const name = `q${index}`;
    if (rule) rules.set(name, { on: `q${index - rule.back}`, test: rule.test, value: rule.value });
    return {
      ...question,
      name,
      title: {
        fr: `${index + 1}. ${ask.fr} ${subject.fr}\u202f?`,
        nl: `${index + 1}. ${ask.nl} ${subject.nl}?`,
      },
      ...(rule && { visibleIf: written[rule.test](`q${index - rule.back}`, rule.value) }),
    };
  });
  const survey = {
    id: `bench-${count}`,
    version: 1,
    languages: ['fr', 'nl'],
    title: { fr: 'Votre travail au téléphone', nl: 'Uw werk aan de telefoon' },
    pages: [{ name: 'all', questions }],
  };
  return { survey: /** @type {Survey} */ (/** @type {unknown} */ (survey)), rules };
}
