import { expect } from '@open-wc/testing';
import { mount, unmountAll } from '../../../test/suites/mount.ts';

const yesNo = (name: string, more: object = {}): object => ({ type: 'yes-no', name, title: name, ...more });
const note = (name: string, visibleIf: string): object => ({
  type: 'note',
  name,
  text: `${name} `.repeat(200),
  visibleIf,
});
const surveyOf = (...questions: readonly object[]): object => ({
  ...{ id: 'places', version: 1, languages: ['en'], title: 'Places', review: false },
  pages: [{ name: 'p', questions }],
});

/** A page that can be scrolled both ways, or something in it that can. */
function mountIn(css: string): HTMLElement {
  const around = document.createElement('div');
  around.dataset['mount'] = '';
  around.style.cssText = css;
  document.body.append(around);
  return around;
}

/** A press with the mouse: what a program clicks has a detail of 0. */
function press(element: Element): void {
  const { left: clientX, top: clientY } = element.getBoundingClientRect();
  const click = { detail: 1, clientX, clientY, bubbles: true, composed: true, cancelable: true };
  element.dispatchEvent(new MouseEvent('click', click));
}

async function open(css = '', ...questions: readonly object[]) {
  const asked =
    questions.length > 0 ? questions : [note('above', '{q} = true'), yesNo('q'), note('below', '{q} = true')];
  const around = mountIn(css);
  const mounted = await mount(surveyOf(...asked), { lang: 'en' }, {}, around);
  mounted.form.style.marginBlock = '3000px';
  await mounted.settle();
  const labels = mounted.findAll('label.choice');
  labels[0]!.scrollIntoView({ block: 'center' });
  return { ...mounted, around, labels, top: () => Math.round(labels[0]!.getBoundingClientRect().top) };
}

describe('what is pressed', () => {
  afterEach(() => {
    unmountAll();
    scrollTo(0, 0);
  });

  it('keeps its place while something comes and goes above it', async () => {
    const { labels, top, settle, find } = await open();
    const before = top();
    press(labels[0]!);
    await settle();
    expect(find('.note').offsetHeight).to.be.greaterThan(100);
    expect(top()).to.be.closeTo(before, 1);
    const other = labels[1]!.getBoundingClientRect().top;
    press(labels[1]!);
    await settle();
    expect(labels[1]!.getBoundingClientRect().top).to.be.closeTo(other, 1);
    press(find('.clear'));
    await settle();
    expect(top()).to.be.closeTo(before, 1);
  });

  it('keeps it in something else that can be scrolled, and leaves alone what hides', async () => {
    const { labels, top, settle, around } = await open('height: 500px; overflow: auto');
    const [before, outside] = [top(), scrollY];
    press(labels[0]!);
    await settle();
    expect(top()).to.be.closeTo(before, 1);
    expect(scrollY).to.equal(outside);
    expect(around.scrollTop).to.be.greaterThan(500);
    Object.assign(around.style, { overflow: 'hidden', overflowAnchor: 'none' });
    const inside = around.scrollTop;
    press(labels[1]!);
    await settle();
    expect(around.scrollTop).to.be.closeTo(inside, 1);
  });

  it('keeps it while an answer is written', async () => {
    const { find, settle } = await open(
      undefined,
      note('above', '{n} > 3'),
      { type: 'number', name: 'n', title: 'N' },
      yesNo('q'),
    );
    const field = find<HTMLInputElement>('#q-n');
    field.scrollIntoView({ block: 'center' });
    const { top } = field.getBoundingClientRect();
    field.value = '4';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(find('.note').offsetHeight).to.be.greaterThan(100);
    expect(field.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });
});

describe('a fault that is put right', () => {
  afterEach(() => {
    unmountAll();
    scrollTo(0, 0);
  });

  it('keeps its place in the list and at its question until the next check, and says so', async () => {
    const {
      find,
      findAll,
      labels,
      press: pressButton,
      settle,
      form,
    } = await open(undefined, yesNo('a', { required: true }), yesNo('b', { required: true }), {
      type: 'text',
      name: 't',
      title: 't',
      required: true,
    });
    await pressButton('Send my answers');
    await settle();
    const heights = (): number[] => [find('.summary'), ...findAll('.question')].map(({ offsetHeight }) => offsetHeight);
    const said = (selector: string): string[] =>
      findAll(selector).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    const before = heights();
    press(labels[0]!);
    find<HTMLInputElement>('#q-t').value = 'Town';
    find('#q-t').dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(heights()).to.deep.equal(before);
    expect(said('.summary-title')).to.deep.equal(['One answer needs checking']);
    expect(said('.summary li')).to.deep.equal(['a ✓ Corrected', 'b Select an answer.', 't ✓ Corrected']);
    expect(said('.question p.mended')).to.deep.equal(['✓ Corrected', '✓ Corrected']);
    expect(
      findAll('[aria-invalid]')
        .map(({ id }) => id)
        .filter(Boolean),
    ).to.deep.equal(['q-b']);
    expect(find('#q-t').getAttribute('aria-describedby')).to.equal(null);
    find<HTMLInputElement>('#q-t').value = '';
    find('#q-t').dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(said('.summary li').at(-1)).to.equal('t Enter your answer.');
    await pressButton('Send my answers');
    await settle();
    expect(said('.summary a')).to.deep.equal(['b', 't']);
    expect(form.shadowRoot!.querySelector('.mended')).to.equal(null);
  });

  it('is not said to be in order when its question is not asked any more, nor when it is asked anew', async () => {
    const {
      find,
      findAll,
      settle,
      labels,
      press: pressButton,
    } = await open(undefined, yesNo('a', { required: true }), {
      type: 'text',
      name: 't',
      title: 't',
      required: true,
      visibleIf: '{a} = true',
    });
    const said = (): string[] => findAll('.summary li').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    press(labels[0]!);
    await settle();
    await pressButton('Send my answers');
    await settle();
    expect(said()).to.deep.equal(['t Enter your answer.']);
    press(labels[1]!);
    await settle();
    expect(said()).to.deep.equal(['t No longer asked']);
    expect(find('.summary-title').textContent).to.equal('Nothing left to check');
    press(labels[0]!);
    await settle();
    expect(said()).to.deep.equal(['t']);
    expect(find('#q-t').getAttribute('aria-invalid')).to.equal(null);
  });
});
