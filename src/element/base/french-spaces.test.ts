import { expect } from '@open-wc/testing';
import { mount, unmountAll, type Mounted } from '../../../test/suites/mount.ts';

const both = (fr: string, nl: string): object => ({ fr, nl });
const survey = {
  ...{ id: 'spaces', version: 1, languages: ['fr', 'nl'], title: both('Le téléphone : vite !', 'Telefoon : snel !') },
  intro: both('**Attention !** Lisez [ceci : tout](https://example.org/a?b=c;d!e) ; merci.', 'Lees ! dit'),
  privacy: { owner: both('le syndicat : « nous »', 'de bond : wij') },
  pages: [
    {
      name: 'one',
      questions: [
        {
          ...{ type: 'choice', name: 'calls', title: both('Des appels ?', 'Oproepen ?') },
          choices: [{ value: 'yes', text: both('Oui !', 'Ja !') }],
        },
        {
          ...{
            type: 'text',
            name: 'why',
            title: both('Pourquoi ?', 'Waarom ?'),
            hint: both('Ici : *vite* !', 'Hier !'),
          },
          validIf: "{why} != 'x ?'",
          invalidText: 'Autre chose que « x » !',
        },
        { type: 'note', name: 'note', text: both('- {why} : vu ?\n- {calls} : vu', '{why} : gezien') },
      ],
    },
    { name: 'two', questions: [{ type: 'text', name: 'last', title: 'Fin ?' }] },
  ],
};

const open = (lang: string): Promise<Mounted> => mount(survey, { lang });
const textOf = (element: { textContent: string | null }): string =>
  (element.textContent ?? '').replaceAll('\u202f', '~');

describe('spaces in a French survey', () => {
  afterEach(unmountAll);

  it('do not break before signs, in titles, hints, choices, notes and terms', async () => {
    const { form, find } = await open('fr');
    const all = textOf(form.shadowRoot!);
    for (const text of ['Le téléphone~: vite~!', 'Des appels~?', 'Oui~!', 'Pourquoi~?', 'le syndicat~: «~nous~»']) {
      expect(all).to.contain(text);
    }
    expect(textOf(find('#q-why\\:hint'))).to.equal('Ici~: vite~!');
    expect(all).to.contain('Attention~!').and.to.contain('ceci~: tout~; merci.');
    const { href } = find<HTMLAnchorElement>('a[href^="https://example.org"]');
    expect(href).to.equal('https://example.org/a?b=c;d!e');
  });

  it('do not break in the sentence of a fault, that is one string for all languages', async () => {
    const { find, type, press, settle } = await open('fr');
    await type('#q-why', 'x ?');
    await press('Continuer');
    await settle();
    expect(textOf(find('[part="error"]'))).to.contain('Autre chose que «~x~»~!');
  });

  it('stay as they were typed in what respondents wrote', async () => {
    const { findAll, type, pick, press, settle, sent } = await open('fr');
    await pick('Oui !');
    await type('#q-why', 'Quoi ? « rien » !');
    await settle();
    expect(findAll('li').map(textOf)).to.contain('Quoi ? « rien » !~: vu~?').and.to.contain('Oui~!~: vu');
    await press('Continuer');
    await press('Relire mes réponses');
    await settle();
    const review = findAll('dl').map(textOf).join();
    expect(review).to.contain('Des appels~?').and.to.contain('Quoi ? « rien » !').and.to.contain('Fin~?');
    await press('Envoyer mes réponses');
    expect(sent[0]!.answers).to.deep.equal({ calls: 'yes', why: 'Quoi ? « rien » !' });
  });

  it('do not break on paper', async () => {
    const { find, settle } = await open('fr');
    dispatchEvent(new Event('beforeprint'));
    await settle();
    expect(textOf(find('.paper')))
      .to.contain('Pourquoi~?')
      .and.to.contain('Fin~?');
    dispatchEvent(new Event('afterprint'));
  });

  it('stay as they are in another language', async () => {
    const { form } = await open('nl');
    const all = form.shadowRoot!.textContent;
    expect(all).to.contain('Telefoon : snel !').and.to.contain('Waarom ?').and.not.to.contain('\u202f');
  });
});
