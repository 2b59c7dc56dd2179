/** A small survey file without a fault, in two languages, to break in many ways. A new object at each call. */
export const smallSurvey = (): Record<string, unknown> => ({
  id: 'small',
  version: 1,
  languages: ['fr', 'nl'],
  title: { fr: 'Petite enquête', nl: 'Kleine enquête' },
  intro: { fr: 'De quoi il s’agit.', nl: 'Waarover het gaat.' },
  minutes: 2,
  opens: '2020-01-20T08:00:00+01:00',
  closes: '2020-02-11T23:59:00+01:00',
  timeZone: 'Europe/Brussels',
  privacy: { owner: 'Union', contact: 'a@b.example', retention: 'P6M', minimumGroup: 10 },
  pages: [
    {
      name: 'first',
      title: { fr: 'Premier', nl: 'Eerste' },
      questions: [
        {
          type: 'choice',
          name: 'impacted',
          title: { fr: 'Concerné ?', nl: 'Betrokken?' },
          required: true,
          choices: [
            { value: 'yes', text: { fr: 'Oui', nl: 'Ja' } },
            { value: 'no', text: { fr: 'Non', nl: 'Nee' } },
            { value: 'other', text: { fr: 'Autre', nl: 'Andere' }, other: { maxLength: 80 } },
          ],
        },
        { type: 'number', name: 'calls', title: 'Calls', min: 0, max: 50, visibleIf: "{impacted} = 'yes'" },
      ],
    },
    {
      name: 'second',
      visibleIf: "{impacted} anyof ['yes', 'other'] and {impacted-other} notempty",
      questions: [
        {
          type: 'matrix',
          name: 'tool',
          title: 'Tool',
          rows: [{ value: 'sound', text: 'Sound' }],
          columns: [
            { value: '1', text: 'Bad' },
            { value: '2', text: 'Good' },
          ],
        },
        { type: 'note', name: 'hint', text: { fr: 'Note', nl: 'Nota' } },
        { type: 'text', name: 'more', title: 'More', requiredIf: "{tool.sound} = '1'" },
        {
          type: 'ranking',
          name: 'order',
          title: 'Order',
          choices: [
            { value: 'a', text: 'A' },
            { value: 'b', text: 'B', visibleIf: '{calls} > 3' },
          ],
        },
        { type: 'rating', name: 'grade', title: 'Grade' },
        { type: 'date', name: 'since', title: 'Since', max: 'today' },
      ],
    },
  ],
});

/** Takes a key away, see {@link changedSurvey}. */
export const gone = Symbol('gone');

/**
 * The small survey with some places changed.
 *
 * @param changes what to put where, by paths such as `pages[0].name`; `gone` takes the key away
 */
export function changedSurvey(changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const survey = smallSurvey();
  for (const [path, value] of Object.entries(changes)) {
    const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
    const last = keys.pop()!;
    const place = keys.reduce<object>((object, key) => (object as Record<string, object>)[key]!, survey);
    if (value === gone) Reflect.deleteProperty(place, last);
    // A plain assignment to `__proto__` would not make a key.
    else Object.defineProperty(place, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return survey;
}
