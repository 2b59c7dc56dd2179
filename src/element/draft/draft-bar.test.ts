import { expect } from '@open-wc/testing';
import { mount, unmountAll, type Mounted } from '../../../test/suites/mount.ts';

const question = (name: string): object => ({ type: 'text', name, title: name });
const survey = {
  ...{ id: 'bar', version: 1, languages: ['en'], title: 'Bar', review: false },
  pages: [
    { name: 'one', title: 'One', questions: [question('a')] },
    { name: 'two', title: 'Two', questions: [question('b')] },
  ],
};
const open = (): Promise<Mounted> => mount(survey, { lang: 'en' }, { draft: '' });
/** Does the bar stand above the heading? */
const isAbove = ({ find }: Mounted): boolean =>
  (find('.draft').compareDocumentPosition(find('#heading')) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

describe('the bar of a draft', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);
  after(() => localStorage.clear());

  it('stands above the first page that is shown again, and below the pages that follow', async () => {
    await (await open()).type('#q-a', 'x');
    unmountAll();

    const again = await open();
    await again.settle();
    expect(isAbove(again)).to.equal(true);
    expect(again.find('.draft').textContent).to.contain('draft');
    await again.press('Continue');
    expect(again.findAll('.draft')).to.have.length(1);
    expect(isAbove(again)).to.equal(false);
    await again.press('Back');
    expect(isAbove(again)).to.equal(false);
  });

  it('can be deleted from a page that follows', async () => {
    await (await open()).type('#q-a', 'x');
    unmountAll();

    const again = await open();
    await again.press('Continue');
    await again.press('Delete my draft');
    expect(document.activeElement!.shadowRoot!.activeElement!.id).to.equal('draft-ask');
    await again.press('Delete and start again');
    expect(localStorage.length).to.equal(0);
  });
});
