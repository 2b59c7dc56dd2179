/** What the collector's own pages say in English. */
export const enPage = {
  'page.waiting': 'The survey is loading. If nothing appears, reload this page.',
  'page.script': 'This survey needs JavaScript, which is switched off in this browser.',
  'page.unknown.title': 'There is no survey here',
  'page.unknown.body': 'Check the address, or ask the person who gave it to you.',
} as const;
