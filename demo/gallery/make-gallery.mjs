/** @import { QuestionExample } from '../../src/engine/example.ts' */

/** The question type of the demonstration's own. */
const floorPlanQuestion = {
  type: 'floor-plan',
  name: 'floorPlan_noise',
  title: {
    fr: 'Où les appels vous dérangent-ils\u202f?',
    nl: 'Waar storen de oproepen u?',
    de: 'Wo stören Sie die Anrufe?',
    en: 'Where do the calls disturb you?',
  },
  rooms: [
    room('a', 1, 1, 5, 6, { fr: 'Plateau A', nl: 'Landschap A', de: 'Großraum A', en: 'Open space A' }),
    room('b', 6, 1, 7, 2, { fr: 'Plateau B', nl: 'Landschap B', de: 'Großraum B', en: 'Open space B' }),
    room('meeting', 6, 3, 7, 2, { fr: 'Réunion', nl: 'Vergadering', de: 'Sitzung', en: 'Meeting' }),
    room('kitchen', 6, 5, 7, 2, { fr: 'Cuisine', nl: 'Keuken', de: 'Küche', en: 'Kitchen' }),
  ],
};

/**
 * Writes a survey that shows every example of every question type, a page for each type.
 *
 * @param {Readonly<Record<string, readonly QuestionExample[]>>} examples by type
 */
export function makeGallery(examples) {
  const all = Object.values(examples).flat();
  const names = new Set(
    all.flatMap(({ question, before = [] }) => [...(question.questions ?? []), ...before].map(({ name }) => name)),
  );
  /** Examples know nothing of each other, so a name may occur again; conditions name nested questions and those before. */
  const withOwnName = (question) => {
    const name = names.has(question.name) ? `${nameOf(question.type)}_${question.name}` : question.name;
    names.add(name);
    return { ...question, name, ...(question.required && { required: false }) };
  };
  return {
    format: 1,
    id: 'question-types',
    version: 1,
    languages: ['fr', 'nl', 'de', 'en'],
    title: {
      fr: 'Tous les types de questions',
      nl: 'Alle vraagtypes',
      de: 'Alle Fragetypen',
      en: 'All question types',
    },
    pages: [
      ...Object.entries(examples).map(([type, list]) => ({
        name: nameOf(type),
        title: type,
        questions: list.flatMap(({ question, before = [] }) => [...before, withOwnName(question)]),
      })),
      { name: 'floorPlan', title: 'floor-plan', questions: [floorPlanQuestion] },
    ],
  };
}

/** @param {string} type */
const nameOf = (type) => type.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function room(value, x, y, width, height, text) {
  return { value, text, x, y, width, height };
}
