import { expect } from '@open-wc/testing';
import { mount, unmountAll } from '../../test/suites/mount.ts';

const survey = {
  ...{ id: 'listeners', version: 1, languages: ['fr', 'en'], title: 'Listeners' },
  pages: [{ name: 'one', questions: [{ type: 'text', name: 'a', title: 'A' }] }],
};

/** Notes every listener that is bound to the page; those that are withdrawn are taken off the list. */
function watchListeners(): { readonly bound: readonly string[]; stop(): void } {
  const bound: { readonly key: readonly unknown[]; readonly name: string }[] = [];
  const real = [window, document].map((target) => {
    const { addEventListener: add, removeEventListener: remove } = target;
    const keyOf = (type: string, listener: unknown, options: unknown): readonly unknown[] => [
      target,
      type,
      listener,
      typeof options === 'object' ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options),
    ];
    const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
      one.every((part, index) => part === other[index]);
    target.addEventListener = (...[type, listener, options]: Parameters<typeof add>): void => {
      const key = keyOf(type, listener, options);
      if (!bound.some((other) => same(other.key, key))) bound.push({ key, name: type });
      add.call(target, type, listener, options);
    };
    target.removeEventListener = (...[type, listener, options]: Parameters<typeof remove>): void => {
      const at = bound.findIndex(({ key }) => same(key, keyOf(type, listener, options)));
      if (at >= 0) bound.splice(at, 1);
      remove.call(target, type, listener, options);
    };
    return { target, add, remove };
  });
  return {
    get bound() {
      return bound.map(({ name }) => name).sort();
    },
    stop() {
      for (const { target, add, remove } of real) {
        Object.assign(target, { addEventListener: add, removeEventListener: remove });
      }
    },
  };
}

describe('an element that is taken off the page', () => {
  let listeners: ReturnType<typeof watchListeners>;
  beforeEach(() => {
    listeners = watchListeners();
  });
  afterEach(() => {
    unmountAll();
    listeners.stop();
  });

  const attributes = { draft: '', exit: 'https://www.example.org/', theme: 'plain', layout: 'question-per-page' };
  for (const [name, chosen] of Object.entries({ 'as it is': {}, 'with all that can be chosen': attributes })) {
    it(`listens to nothing of it any more, ${name}`, async () => {
      const { form, type, settle } = await mount(survey, { lang: 'en' }, chosen);
      await settle();
      await type('#q-a', 'x');
      const whileThere = listeners.bound;
      expect(whileThere, 'it listens while it is there').to.include.members(['afterprint', 'beforeprint']);
      form.remove();
      expect(listeners.bound, 'taken off').to.deep.equal([]);
      document.body.append(form);
      await settle();
      expect(listeners.bound, 'put back').to.deep.equal(whileThere);
      form.remove();
      await settle();
      expect(listeners.bound, 'taken off again').to.deep.equal([]);
      localStorage.clear();
    });
  }

  it('listens to nothing of it when it goes with an answer that is not shown yet', async () => {
    const { form, find, settle } = await mount(survey, { lang: 'en' });
    await settle();
    const field = find<HTMLInputElement>('#q-a');
    field.value = 'x';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    form.remove();
    await settle();
    expect(listeners.bound).to.deep.equal([]);
  });
});
