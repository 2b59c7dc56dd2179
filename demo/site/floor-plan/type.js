/**
 * A question type of one's own: which rooms of a floor. This half needs no page; the collector and the command line load
 * it too (`survey-form serve --types demo/site/floor-plan/type.js`).
 *
 * @typedef {{ value: string, text: string | Record<string, string>, x: number, y: number, width: number, height: number }} Room
 * a room, in squares of the plan
 */

const isPlace = (place) => Number.isInteger(place) && place >= 1 && place <= 12;

/** @param {unknown} room */
const isRoom = (room) =>
  typeof room?.value === 'string' && room.text && [room.x, room.y, room.width, room.height].every(isPlace);

export const floorPlan = {
  type: 'floor-plan',
  /** The custom element that asks the question; `element.js` defines it. */
  element: 'floor-plan',
  frame: 'group',
  shape: {
    /** Nothing when the value may stand in a survey file; otherwise what was expected. */
    rooms: (rooms) =>
      Array.isArray(rooms) && rooms.length > 0 && rooms.every(isRoom)
        ? undefined
        : 'a list of rooms, each with "value", "text", and "x", "y", "width" and "height" from 1 to 12',
  },
  lists: ['rooms'],
  /** The rooms that are on the plan, in the order of the file. */
  read: (input, { question }) =>
    Array.isArray(input)
      ? question.rooms.map(({ value }) => value).filter((value) => input.includes(value))
      : undefined,
  display: (answer, { question, text }) =>
    question.rooms.flatMap((room) => (answer.includes(room.value) ? [text(room.text)] : [])).join(', '),
  /** For `survey-form simulate`. */
  samples: ({ rooms }) => rooms.map(({ value }) => [value]),
  words: {
    fr: { 'floor-plan.required': 'Choisissez au moins une pièce.' },
    nl: { 'floor-plan.required': 'Kies minstens één ruimte.' },
    de: { 'floor-plan.required': 'Wählen Sie mindestens einen Raum.' },
    en: { 'floor-plan.required': 'Choose at least one room.' },
  },
};

export default [floorPlan];
