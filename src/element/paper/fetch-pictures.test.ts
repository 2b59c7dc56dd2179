import { expect } from '@open-wc/testing';
import { mount, unmountAll } from '../../../test/suites/mount.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const picture = (name: string): string => `${location.origin}/demo/site/calls.svg?${name}`;
const choices = (name: string): readonly object[] => [
  { value: 'a', text: 'A', imageLink: picture(name) },
  { value: 'b', text: 'B' },
];

const survey = {
  ...{ id: 'pictures', version: 1, languages: ['en'], title: 'Pictures' },
  pages: [
    {
      name: 'one',
      questions: [
        { type: 'yes-no', name: 'calls', title: 'Calls?' },
        { type: 'choice', name: 'which', title: 'Which?', choices: choices('asked'), visibleIf: '{calls} = true' },
      ],
    },
    { name: 'two', questions: [{ type: 'choice', name: 'last', title: 'Last?', choices: choices('last') }] },
  ],
};

const fetches = (name: string): number =>
  performance.getEntriesByType('resource').filter((entry) => entry.name === picture(name)).length;

describe('pictures of choices', () => {
  afterEach(unmountAll);

  it('are fetched whatever is answered, and not again when their question appears', async () => {
    const { find, findAll, settle } = await mount(survey, { lang: 'en' });
    await waitUntil(() => fetches('asked') === 1 && fetches('last') === 1, 'all are fetched');
    expect(findAll('img')).to.have.lengthOf(0);
    find('input').click();
    await settle();
    await waitUntil(() => find<HTMLImageElement>('img').complete, 'it is shown');
    expect(find<HTMLImageElement>('img').naturalWidth).to.be.above(0);
    expect([fetches('asked'), fetches('last')]).to.deep.equal([1, 1]);
  });
});
