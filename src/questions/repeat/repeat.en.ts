/** English words of the question type `repeat`. */
export const repeatEn = {
  'repeat.required': 'Add at least one.',
  'repeat.tooFew': { one: 'Add at least one.', other: 'Add at least {count}.' },
  'repeat.entry': '{title} {number}',
  'repeat.thing': 'Entry',
  'repeat.add': 'Add',
  'repeat.addAnother': 'Add another',
  'repeat.remove': 'Remove {entry}',
  'repeat.added': '{entry} was added.',
  'repeat.removed': '{entry} was removed.',
  'repeat.full': '{count} is the most that can be added.',
};
