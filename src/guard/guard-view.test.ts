import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { mount, squeeze, unmountAll, type Mounted } from '../../test/suites/mount.ts';
import { waitUntil } from '../../test/suites/wait-until.ts';

const title = { fr: 'Racontez', nl: 'Vertel', de: 'Erzählen Sie', en: 'Tell us' };
const free = { type: 'text', name: 'story', title, rows: 3, privacy: 'free-text' };

const surveyOf = (...questions: readonly object[]): object => ({
  id: 's',
  version: 1,
  languages: ['fr', 'nl', 'de', 'en'],
  title,
  pages: [{ name: 'p', questions }],
});

const show = (surplus: object = {}): Promise<Mounted> => mount(surveyOf({ ...free, ...surplus }), { lang: 'en' });

/** Writes with real keys, and waits for the hint. */
async function write({ find, findAll, settle }: Mounted, text: string): Promise<void> {
  find('textarea').focus();
  await sendKeys({ type: text });
  await waitUntil(() => findAll('.guard li').length > 0, 'the hint is shown');
  await settle();
}

const items = ({ findAll }: Mounted): string[] =>
  findAll('.guard li > div').map(({ textContent }) => squeeze(textContent));
const focused = ({ form }: Mounted): string => squeeze(form.shadowRoot!.activeElement?.textContent ?? null);
const valueOf = ({ find }: Mounted): string => find<HTMLTextAreaElement>('textarea').value;

/** All that the live region says. */
function listen({ find }: Mounted): string[] {
  const heard: string[] = [];
  const region = find('[aria-live]');
  new MutationObserver(() => {
    const sentence = squeeze(region.textContent);
    if (sentence !== '') heard.push(sentence);
  }).observe(region, { childList: true, subtree: true, characterData: true });
  return heard;
}

describe('the guard of a free text', () => {
  afterEach(unmountAll);

  it('lists what was found once the person stops writing, and leaves the focus where it is', async () => {
    const mounted = await show();
    await write(mounted, 'Ask Mrs Dubois, 0470 12 34 56.');
    expect(items(mounted)).to.deep.equal(['name: Dubois', 'telephone: 0470 12 34 56']);
    expect(mounted.form.shadowRoot!.activeElement).to.equal(mounted.find('textarea'));
    const list = mounted.find('.guard ul');
    expect(squeeze(mounted.find(`#${CSS.escape(list.getAttribute('aria-labelledby')!)}`).textContent)).to.match(
      /^This could/,
    );
  });

  it('looks at as much of a pasted text as can be sent, and at the rest once it is shortened', async () => {
    const mounted = await show();
    const paste = async (text: string, expected: readonly string[]): Promise<void> => {
      const field = mounted.find<HTMLTextAreaElement>('textarea');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      await waitUntil(() => items(mounted).join() === expected.join(), `expected ${expected.join()}`);
    };
    const far = `Mrs Dubois ${'talks '.repeat(4000)}`;
    await paste(`${far} Mrs Peeters.`, ['name: Dubois']);
    await paste(`${far.slice(0, 6000)} Mrs Peeters.`, ['name: Dubois', 'name: Peeters']);
    await paste(`${' '.repeat(30_000)}Mrs Janssens.`, ['name: Janssens']);
    mounted.findAll('.guard li button')[0]!.click();
    await mounted.settle();
    expect(valueOf(mounted)).to.equal(`${' '.repeat(30_000)}Mrs [name].`);
  });

  it('tells screen readers once', async () => {
    const mounted = await show();
    const heard = listen(mounted);
    await write(mounted, 'Mrs Dubois');
    const told = (): string[] => heard.filter((sentence) => sentence.includes('name: Dubois'));
    await waitUntil(() => told().length > 0, 'told');
    await sendKeys({ type: ' is here, and Teams is not' });
    mounted.find('.primary').focus();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(told()).to.have.lengthOf(1);
  });

  it('masks with the keyboard alone, can be undone, and lets it be', async () => {
    const mounted = await show();
    await write(mounted, 'Mrs Dubois, 0470 12 34 56. Mrs Dubois!');
    await sendKeys({ press: 'Tab' });
    expect(focused(mounted)).to.equal('Replace with [name]: Dubois');
    await sendKeys({ press: 'Enter' });
    await mounted.settle();
    expect(valueOf(mounted)).to.equal('Mrs [name], 0470 12 34 56. Mrs [name]!');
    expect(items(mounted)).to.deep.equal(['telephone: 0470 12 34 56']);
    expect(focused(mounted)).to.equal('Put it back: Dubois');
    await sendKeys({ press: 'Enter' });
    await mounted.settle();
    expect(valueOf(mounted)).to.equal('Mrs Dubois, 0470 12 34 56. Mrs Dubois!');
    expect(focused(mounted)).to.equal('Replace with [name]: Dubois');
    await sendKeys({ press: 'Tab' });
    expect(focused(mounted)).to.equal('Leave it: Dubois');
    await sendKeys({ press: 'Enter' });
    expect(focused(mounted)).to.equal('Replace with [phone]: 0470 12 34 56');
    await sendKeys({ press: 'Enter' });
    await mounted.settle();
    expect(valueOf(mounted)).to.equal('Mrs Dubois, [phone]. Mrs Dubois!');
    expect(items(mounted)).to.deep.equal([]);
  });

  it('gives the focus back to the field when there is nothing left to decide', async () => {
    const mounted = await show();
    await write(mounted, 'Mrs Dubois');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(mounted.form.shadowRoot!.activeElement).to.equal(mounted.find('textarea'));
    expect(mounted.find('.guard').childElementCount).to.equal(0);
  });

  it('takes the offer to undo away when something else is written', async () => {
    const mounted = await show();
    await write(mounted, 'Mrs Dubois');
    mounted.find('.guard button').click();
    await mounted.settle();
    mounted.find('textarea').focus();
    await sendKeys({ type: '!' });
    await waitUntil(() => mounted.find('.guard').childElementCount === 0, 'nothing is shown');
    expect(valueOf(mounted)).to.match(/^(?:!Mrs \[name\]|Mrs \[name\]!)$/);
  });

  it('never keeps answers from being sent, nor moves the button that is being pressed', async () => {
    const mounted = await show();
    mounted.find('textarea').focus();
    await sendKeys({ type: 'Mrs Dubois' });
    const button = mounted.find('.primary');
    button.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = button.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await sendMouse({ type: 'down' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(mounted.find('.guard').childElementCount).to.equal(0);
    await sendMouse({ type: 'up' });
    await waitUntil(() => mounted.sent.length === 1, 'sent');
    expect(mounted.sent[0]!.answers).to.deep.equal({ story: 'Mrs Dubois' });
  });

  it('says it in another language', async () => {
    const mounted = await show();
    await write(mounted, 'Mrs Dubois');
    mounted.form.lang = 'nl';
    await waitUntil(() => items(mounted)[0] === 'naam: Dubois', 'in Dutch');
    expect(squeeze(mounted.find('.guard button').textContent)).to.equal('Vervangen door [naam]: Dubois');
  });

  it('is there again on the way back, without what was left as it is', async () => {
    const survey = {
      ...surveyOf(),
      pages: [
        { name: 'a', questions: [free] },
        { name: 'b', questions: [{ type: 'text', name: 'end', title }] },
      ],
    };
    const mounted = await mount(survey, { lang: 'en' });
    await write(mounted, 'Mrs Dubois, a@b.be');
    mounted.findAll('.guard button')[1]!.click();
    mounted.find('.primary').click();
    await waitUntil(() => mounted.findAll('textarea').length === 0, 'the next page');
    mounted.find('.buttons .quiet').click();
    await waitUntil(() => mounted.findAll('textarea').length > 0, 'the page before');
    expect(items(mounted)).to.deep.equal(['e-mail address: a@b.be']);
  });

  it('stays away from fields that ask for an address or a short text', async () => {
    const { findAll } = await mount(
      surveyOf(
        { type: 'text', name: 'mail', title, inputType: 'email', privacy: 'free-text' },
        { type: 'text', name: 'short', title },
        { ...free },
      ),
    );
    expect(findAll('.guard')).to.have.lengthOf(1);
  });
});
