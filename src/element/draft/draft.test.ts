import { expect } from '@open-wc/testing';
import { mount, unmountAll, type Mounted } from '../../../test/suites/mount.ts';
import { builtInExamples } from '../../questions/examples.ts';
import type { SurveyForm } from '../survey-form.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const text = (name: string, more: object = {}): object => ({ type: 'text', name, title: `Question ${name}`, ...more });

const survey = {
  ...{ id: 'kept', version: 2, languages: ['fr', 'nl'], title: 'Gardée', review: false },
  pages: [
    {
      ...{ name: 'one', title: 'Un' },
      questions: [text('a'), text('hidden', { visibleIf: "{a} = 'show'" }), { type: 'number', name: 'n', title: 'N' }],
    },
    { name: 'two', title: 'Deux', questions: [{ type: 'date', name: 'd', title: 'Depuis' }, text('b')] },
  ],
};
const key = 'survey-form draft kept 2';
const open = (options: Partial<SurveyForm> = {}, file: unknown = survey, attributes = {}): Promise<Mounted> =>
  mount(file, options, { draft: '', ...attributes });
/** Leaves no room for anything else. */
function fillDevice(): void {
  for (let size = 4_000_000, name = 0; size >= 1; name++) {
    try {
      localStorage.setItem(`${name}`, 'x'.repeat(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
}

const stored = (): { readonly id: string; readonly inputs: Record<string, unknown>; readonly language?: string } =>
  JSON.parse(localStorage.getItem(key)!) as ReturnType<typeof stored>;

describe('<survey-form draft>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);
  after(() => localStorage.clear());

  it('keeps nothing before something was answered, and nothing at all without the attribute', async () => {
    const first = await open();
    expect(localStorage.length).to.equal(0);
    expect(first.text()).to.contain('gardées dans ce navigateur').and.not.contain('Aucune réponse n’est conservée');
    expect(first.findAll('.draft')).to.deep.equal([]);
    const plain = await mount(survey);
    await plain.type('#q-a', 'x');
    expect(plain.text()).to.contain('Aucune réponse n’est conservée sur cet appareil');
    expect(localStorage.length).to.equal(0);
  });

  it('goes on where it was left: page, answers, what is hidden and what is half typed', async () => {
    const before = await open();
    await before.type('#q-a', 'show');
    await before.type('#q-hidden', 'secret');
    before.find<HTMLInputElement>('#q-a').select();
    await before.type('#q-a', 'y');
    await before.type('#q-n', '7,5');
    expect(before.text()).to.contain('Vos réponses sont gardées sur cet appareil');
    unmountAll();

    const after = await open();
    expect(after.find<HTMLInputElement>('#q-n').value).to.equal('7,5');
    expect(after.text()).to.contain('Vous reprenez votre brouillon');
    expect(document.activeElement).to.equal(document.body);
    after.find<HTMLInputElement>('#q-a').select();
    await after.type('#q-a', 'show');
    expect(after.find<HTMLInputElement>('#q-hidden').value).to.equal('secret');
    after.find<HTMLInputElement>('#q-n').select();
    await after.type('#q-n', '7');
    await after.press('Continuer');
    await after.type('.day input', '3');
    unmountAll();

    const last = await open();
    expect(last.text()).to.contain('Étape 2 sur 2 Deux');
    expect(last.find<HTMLInputElement>('.day input').value).to.equal('3');
    await last.press('Retour');
    expect(last.find<HTMLInputElement>('#q-a').value).to.equal('show');
  });

  it('keeps the random order', async () => {
    const choices = Array.from({ length: 12 }, (_, index) => ({ value: `v${index}`, text: `Choix ${index}` }));
    const file = {
      ...survey,
      pages: [{ name: 'p', questions: [{ type: 'choice', name: 'c', title: 'C', choices, choicesOrder: 'random' }] }],
    };
    const labels = ({ findAll }: Mounted): readonly string[] =>
      findAll('label').map(({ textContent }) => textContent.trim());
    const before = await open({}, file);
    await before.pick('Choix 3');
    const order = labels(before);
    unmountAll();
    const after = await open({}, file);
    expect(labels(after)).to.deep.equal(order);
    expect(after.findAll<HTMLInputElement>('input').filter(({ checked }) => checked)).to.have.length(1);
  });

  it('does not give a value again that the survey set and the respondent changed', async () => {
    const file = {
      ...survey,
      pages: [{ name: 'p', questions: [text('a', { defaultValue: 'given' }), text('b', { defaultValue: 'B' })] }],
    };
    const before = await open({}, file);
    before.find<HTMLInputElement>('#q-a').select();
    await before.type('#q-a', 'mine');
    unmountAll();
    const after = await open({}, file);
    expect(after.findAll<HTMLInputElement>('input').map(({ value }) => value)).to.deep.equal(['mine', 'B']);
  });

  it('goes on in the language that was chosen', async () => {
    const before = await open();
    await before.type('#q-a', 'x');
    expect(stored()).to.not.have.property('language');
    await before.press('Nederlands');
    await waitUntil(() => stored().language === 'nl', 'the language is kept');
    unmountAll();
    const after = await open();
    expect(after.find('.form').lang).to.equal('nl');
    expect(after.find<HTMLInputElement>('#q-a').value).to.equal('x');
    await after.press('Français');
    await waitUntil(() => !('language' in stored()), 'the language of the page is none');
  });

  it('keeps no language of the page, and none without an answer or once it was sent', async () => {
    const { form, find, press, settle, type } = await open();
    await press('Nederlands');
    await waitUntil(() => find('.form').lang === 'nl', 'it is in Dutch');
    expect(localStorage.length).to.equal(0);
    form.lang = 'nl';
    await type('#q-a', 'x');
    expect(stored()).to.not.have.property('language');
    await press('Verder');
    await press('Mijn antwoorden verzenden');
    await press('Français');
    await waitUntil(() => find('.form').lang === 'fr', 'it is in French');
    await settle();
    expect(localStorage.length).to.equal(0);
  });

  it('goes on in the language of the page when another script wrote none that the survey has', async () => {
    for (const language of ['de', '__proto__', '', 7, null, ['nl'], { nl: 1 }]) {
      const draft = { id: 'A'.repeat(22), seed: 1, page: 'one', inputs: { a: 'x' }, until: 9e15, writer: '1' };
      localStorage.setItem(key, JSON.stringify({ ...draft, language }));
      const { find } = await open();
      expect(find('.form').lang, JSON.stringify(language)).to.equal('fr');
      expect(find<HTMLInputElement>('#q-a').value).to.equal('x');
      unmountAll();
    }
  });

  it('says to screen readers that it goes on', async () => {
    const before = await open();
    await before.type('#q-a', 'x');
    unmountAll();
    const { find, form } = await open();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await form.updateComplete;
    expect(find('.form > [aria-live]').textContent).to.contain('Vous reprenez votre brouillon');
    await expect(form).to.be.accessible();
  });

  it('is forgotten once it was sent, with the same id before and after a reload', async () => {
    const before = await open({ send: () => Promise.reject(new Error('away')) });
    await before.type('#q-a', 'x');
    await before.press('Continuer');
    await before.press('Envoyer mes réponses');
    const { id } = stored();
    unmountAll();
    const { press, sent, text: shown } = await open();
    await press('Envoyer mes réponses');
    expect(shown()).to.contain('Merci');
    expect(sent[0]).to.deep.include({ id, answers: { a: 'x' } });
    expect(localStorage.length).to.equal(0);
  });

  it('is deleted when the respondent says so twice, and the survey begins again', async () => {
    const { type, press, text: shown, find, form, sent, findAll } = await open();
    await type('#q-a', 'x');
    await press('Continuer');
    await press('Effacer mon brouillon');
    expect(form.shadowRoot!.activeElement).to.equal(find('#draft-ask'));
    expect(stored().inputs).to.deep.equal({ a: 'x' });
    await press('Garder mes réponses');
    expect(form.shadowRoot!.activeElement).to.equal(find('#draft-delete'));
    await press('Effacer mon brouillon');
    await press('Effacer et recommencer');
    expect(localStorage.length).to.equal(0);
    expect(shown()).to.contain('Étape 1 sur 2 Un');
    expect(form.shadowRoot!.activeElement).to.equal(find('#heading'));
    expect(find<HTMLInputElement>('#q-a').value).to.equal('');
    expect(findAll('.draft').map(({ textContent }) => textContent)).to.deep.equal(['Votre brouillon a été effacé.']);
    await type('#q-a', 'new');
    const kept = 'Vos réponses sont gardées sur cet appareil jusqu’à l’envoi.';
    await press('Continuer');
    const bars = findAll('.draft').map(({ textContent }) => textContent);
    expect(bars).to.have.length(1);
    expect(bars[0]).to.contain(kept);
    expect(bars[0]).not.to.contain('effacé.');
    await press('Envoyer mes réponses');
    expect(sent.map(({ answers }) => answers)).to.deep.equal([{ a: 'new' }]);
    expect(localStorage.length).to.equal(0);
  });

  it('goes on with one question on each page, in the same random order', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const file = {
      ...survey,
      pages: [{ name: 'p', questionsOrder: 'random', questions: names.map((name) => text(name)) }],
    };
    const layout = { layout: 'question-per-page' };
    const before = await open({}, file, layout);
    const seen: string[] = [];
    for (let page = 0; page < 3; page++) {
      seen.push(before.find('.questions label').textContent);
      await before.type('.questions input', `${page}`);
      await before.press('Continuer');
    }
    unmountAll();
    const after = await open({}, file, layout);
    expect(after.text()).to.contain('Étape 4 sur 6');
    for (const label of seen.reverse()) {
      await after.press('Retour');
      expect(after.find('.questions label').textContent).to.equal(label);
    }
    expect(after.find<HTMLInputElement>('.questions input').value).to.equal('0');
  });

  it('is deleted when somebody leaves at once, without a question of the browser', async () => {
    const leave = { exit: '#elsewhere' };
    const { type, find, press } = await open({}, survey, leave);
    await type('#q-a', 'x');
    await press('Effacer mon brouillon');
    await press('Effacer et recommencer');
    await type('#q-a', 'y');
    expect(localStorage.length).to.equal(1);
    find('.exit').click();
    expect(localStorage.length).to.equal(0);
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(true);
    unmountAll();
    const plain = await mount(survey, {}, leave);
    await plain.type('#q-a', 'x');
    plain.find('.exit').click();
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(true);
  });

  it('is gone after the survey closed', async () => {
    const file = { ...survey, closes: '2020-02-11T23:59:00+01:00' };
    const before = await open({ clock: () => new Date('2020-02-11T12:00:00Z') }, file);
    await before.type('#q-a', 'x');
    expect(before.text()).to.contain('Après le 11 février 2020');
    unmountAll();
    const { text: shown } = await open({ clock: () => new Date('2020-02-12T12:00:00Z') }, file);
    expect(shown()).to.contain('Cette enquête est terminée');
    expect(localStorage.length).to.equal(0);
  });

  it('tells the tab that lost its draft to another one, and sends from it all the same', async () => {
    const one = await open();
    await one.type('#q-a', 'x');
    const two = await open();
    dispatchEvent(new StorageEvent('storage', { key }));
    await one.settle();
    expect(one.text()).to.contain('ouverte dans un autre onglet');
    expect(two.text()).to.contain('Vous reprenez votre brouillon');
    await two.press('Continuer');
    await two.press('Envoyer mes réponses');
    dispatchEvent(new StorageEvent('storage', { key }));
    await one.settle();
    expect(one.text()).to.contain('envoyé ou effacé dans un autre onglet');
    await one.type('#q-a', 'y');
    expect(localStorage.length).to.equal(0);
    await one.press('Continuer');
    await one.press('Envoyer mes réponses');
    expect(one.sent[0]!.id).to.equal(two.sent[0]!.id);
  });

  it('tells the truth when the device refuses', async () => {
    fillDevice();
    const { type, text: shown, press, sent } = await open();
    await type('#q-a', 'answer');
    expect(shown()).to.contain('ne peut pas être enregistré sur cet appareil');
    expect(shown()).to.contain('Aucune réponse n’est conservée sur cet appareil');
    await press('Continuer');
    await press('Envoyer mes réponses');
    expect(sent[0]!.answers).to.deep.equal({ a: 'answer' });
  });

  const hostile: readonly unknown[] = [
    ...[null, true, -1, 1e999, '', '\ud800', '__proto__', 'x'.repeat(100_000)],
    ...[[], [[]], [null], ['__proto__'], {}, { constructor: 1 }, { typed: 7 }, [{}], { day: {} }],
  ];
  it('shows the form whatever another script wrote into it', async function () {
    this.timeout(60_000);
    // One of each type, under a name of its own; what names other questions cannot stand alone.
    const examples = Object.entries(builtInExamples)
      .filter(([type]) => type !== 'computed')
      .map(([, [example]], index) => ({ ...example!.question, name: `q${index}` }));
    const file = { ...survey, languages: ['fr', 'nl', 'de', 'en'], pages: [{ name: 'p', questions: examples }] };
    for (const input of hostile) {
      const inputs = Object.fromEntries(examples.map(({ name }) => [name, input]));
      const draft = { id: 'A'.repeat(22), seed: 1, page: 'no such page', inputs, until: 9e15, writer: '1' };
      localStorage.setItem(key, JSON.stringify({ ...draft, inputs: { ...inputs, unknown: input, 'p ': 1 } }));
      const { findAll, form, text } = await open({}, file);
      expect(findAll('.question').length, `${JSON.stringify(input)?.slice(0, 40)}: ${text()}`).to.be.greaterThan(10);
      expect(form.shadowRoot!.textContent).to.not.contain('undefined');
      unmountAll();
    }
  });
});
