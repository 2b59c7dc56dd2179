/** English words of the question type `ranking`. */
export const rankingEn = {
  'ranking.required': 'Rank at least one item.',
  'ranking.tooFew': { one: 'Rank at least {count} item.', other: 'Rank at least {count} items.' },
  'ranking.tooMany': { one: 'Keep at most {count} item.', other: 'Keep at most {count} items.' },
  'ranking.ranked': 'Your ranking',
  'ranking.left': 'Items to rank',
  'ranking.empty': 'Nothing ranked yet.',
  'ranking.add': 'Add to ranking: {item}',
  'ranking.up': 'Move up: {item}',
  'ranking.down': 'Move down: {item}',
  'ranking.remove': 'Remove from ranking: {item}',
  'ranking.added': '{item}: added in position {position} of {total}.',
  'ranking.moved': '{item}: now in position {position} of {total}.',
  'ranking.removed': '{item}: removed from the ranking.',
  'ranking.undo': 'Undo the last change',
  'ranking.undone': 'Change undone.',
  'ranking.full': 'Maximum reached: remove an item to add another.',
} as const;
