// Runs in both pages before anything else, so that both are looked at in the same way: into the shadow root of the
// element, or into the document. Both give the first control of a question the id `q-<name>`.
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const root = () => document.querySelector('survey-form')?.shadowRoot ?? document;
const controlOf = (name) => root().getElementById(`q-${name}`);

/** What the element says when it cannot show the survey. */
let fault = '';
addEventListener('survey-error', ({ detail }) => (fault = `${detail.code} ${detail.where}`));

/** Waits for something to be there, then until it is painted. */
async function until(isThere) {
  const limit = performance.now() + 20_000;
  while (!isThere()) {
    if (performance.now() > limit) throw new Error(`${location.pathname} does not show what it should. ${fault}`);
    await frame();
  }
  await frame();
  await frame();
}

globalThis.bench = {
  painted: () => until(() => true),
  ready: () => until(() => controlOf('q0')),

  /** The titles of the questions that can be seen. */
  titles: () =>
    [...root().querySelectorAll('.title')]
      .filter((title) => title.checkVisibility())
      .map((title) => title.textContent.trim()),

  /** The middle of a control: one of those of a question. */
  middleOf(name, position) {
    const control = controlOf(name).closest('.question').querySelectorAll('input')[position];
    const { x, y, width, height } = control.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  },

  switchToDutch() {
    root().querySelector('.languages [lang=nl]').click();
    return until(() => root().querySelector('.title').textContent.includes('Hebt u'));
  },
};
