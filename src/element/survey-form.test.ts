import { expect } from '@open-wc/testing';
import { mount, squeeze, unmountAll, type Mounted } from '../../test/suites/mount.ts';
import { SurveyError } from '../schema/survey-error.ts';

const both = (fr: string, nl: string) => ({ fr, nl });

/** Two pages; the second one, and a question of the first, depend on the first question. */
const survey = {
  id: 'phone',
  version: 3,
  languages: ['fr', 'nl'],
  title: both('Le téléphone', 'De telefoon'),
  intro: both('Pourquoi **nous** demandons.', 'Waarom **wij** het vragen.'),
  thanks: both('À bientôt sur [le site](https://example.org).', 'Tot gauw.'),
  minutes: 2,
  review: false,
  opens: '2020-01-20T00:00:00+01:00',
  closes: '2020-02-11T23:59:00+01:00',
  timeZone: 'Europe/Brussels',
  privacy: { owner: both('le syndicat', 'de vakbond'), minimumGroup: 10, retention: 'P6M' },
  pages: [
    {
      name: 'first',
      title: both('Votre situation', 'Uw situatie'),
      questions: [
        {
          type: 'choice',
          name: 'calls',
          title: both('Recevez-vous des appels ?', 'Ontvangt u oproepen?'),
          required: true,
          choices: [
            { value: 'yes', text: both('Oui', 'Ja') },
            { value: 'no', text: both('Non', 'Nee') },
            {
              value: 'other',
              text: both('Autrement', 'Anders'),
              other: { title: both('Comment ?', 'Hoe?'), required: true },
            },
          ],
        },
        {
          type: 'text',
          name: 'since',
          title: both('Depuis quand ?', 'Sinds wanneer?'),
          visibleIf: "{calls} = 'yes'",
          maxLength: 20,
        },
      ],
    },
    {
      name: 'second',
      title: both('Votre avis', 'Uw mening'),
      visibleIf: "{calls} anyof ['yes', 'other']",
      questions: [{ type: 'text', name: 'opinion', title: both('Votre avis ?', 'Uw mening?'), rows: 3 }],
    },
  ],
};

const during = () => new Date('2020-02-03T10:00:00+01:00');
const open = (options = {}): Promise<Mounted> => mount(survey, { clock: during, ...options });

describe('<survey-form>', () => {
  afterEach(unmountAll);

  describe('shows', () => {
    it('title, duration, deadline with the days left, notice, step and the first question', async () => {
      const { text } = await open();
      expect(text()).to.contain('Le téléphone');
      expect(text()).to.contain('Environ 2 minutes');
      expect(text()).to.contain('Clôture le mardi 11 février 2020 à 23 h 59 (encore 8 jours pour répondre)');
      expect(text()).to.contain('Confidentiel');
      expect(text()).to.contain('Étape 1 sur 2 Votre situation');
      expect(text()).to.contain('Recevez-vous des appels ? (obligatoire)');
    });

    it('that questions may be left out only where that is true of one', async () => {
      const said = 'Les questions sont facultatives';
      const mounted = await open();
      expect(mounted.text()).to.contain(said);
      const [calls] = survey.pages[0]!.questions;
      const note = { type: 'note', name: 'note', text: 'Merci.' };
      const shown = await mount({ ...survey, pages: [{ name: 'only', questions: [calls, note] }] }, { clock: during });
      expect(shown.text()).to.contain('Recevez-vous').and.not.contain(said);
    });

    it('only what is true in the notice', async () => {
      const { text } = await open();
      expect(text()).to.contain('le syndicat');
      expect(text()).to.contain('au moins 10 personnes');
      expect(text()).to.contain('conserver les réponses 6 mois au plus');
      expect(text().toLowerCase()).not.to.contain('anonym');
      const bare = await mount({ ...survey, privacy: undefined }, { clock: during }).catch(() => undefined);
      expect(bare?.text() ?? '').not.to.contain('au moins 10 personnes');
    });

    it('the outline of the page from the level it is given', async () => {
      const { findAll } = await open({ headingLevel: 3 });
      expect(findAll('[role=heading]').map((heading) => heading.ariaLevel)).to.deep.equal(['3', '4']);
    });

    it('nothing that moves the focus, and no attribute of its own', async () => {
      const { form } = await open();
      expect(document.activeElement).to.equal(document.body);
      expect(form.getAttributeNames()).to.deep.equal(['lang']);
    });
  });

  describe('goes on', () => {
    it('to the next page with the focus on its heading, and back with the answer kept', async () => {
      const { pick, press, find, text, form } = await open();
      await pick('Oui');
      const heading = find('#heading');
      await press('Continuer');
      expect(text()).to.contain('Étape 2 sur 2 Votre avis');
      expect(form.shadowRoot!.activeElement).to.equal(heading);
      expect(find('#heading')).to.equal(heading);
      await press('Retour');
      expect(find<HTMLInputElement>('input[type=radio]').checked).to.equal(true);
    });

    it('not past a fault: it lists the faults, takes the focus there, and leads to the question', async () => {
      const { press, find, text, form } = await open();
      await press('Continuer');
      expect(text()).to.contain('Une réponse est à vérifier');
      expect(form.shadowRoot!.activeElement).to.equal(find('.summary'));
      const radio = find<HTMLInputElement>('input[type=radio]');
      expect(radio.getAttribute('aria-invalid')).to.equal('true');
      expect(find(`#${CSS.escape(radio.getAttribute('aria-describedby')!)}`).textContent).to.contain(
        'Choisissez une réponse',
      );
      find('.summary a').click();
      await form.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      expect(form.shadowRoot!.activeElement).to.equal(radio);
    });

    it('with the fault gone as soon as it is mended, and in order in its place', async () => {
      const { press, pick, find, findAll } = await open();
      await press('Continuer');
      await pick('Non');
      expect(findAll('.error, [aria-invalid]')).to.deep.equal([]);
      expect(find('.summary-title').textContent).to.equal('Plus rien à vérifier');
      expect(find('.summary li').innerText).to.contain('C’est en ordre');
    });

    it('straight to sending when the other page is not for this person', async () => {
      const { pick, text, press, sent } = await open();
      await pick('Non');
      expect(text()).not.to.contain('Étape');
      await press('Envoyer mes réponses');
      expect(sent.map(({ answers }) => answers)).to.deep.equal([{ calls: 'no' }]);
    });
  });

  describe('asks what follows from an answer', () => {
    it('right away, and says so to screen readers', async () => {
      const { pick, findAll, find, form } = await open();
      await pick('Oui');
      expect(
        findAll('.question').map((question) => squeeze(question.querySelector('.title')!.textContent)),
      ).to.deep.equal(['Recevez-vous des appels ?', 'Depuis quand ?']);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await form.updateComplete;
      expect(find('[aria-live]').textContent).to.equal('Une question a été ajoutée.');
    });

    it('for the text behind "other", which is sent under its own name', async () => {
      const { pick, press, type, sent, text } = await open();
      await pick('Autrement');
      await press('Continuer');
      expect(text()).to.contain('Une réponse est à vérifier');
      await type('[id="q-calls-other"]', 'par écrit');
      await press('Continuer');
      await press('Envoyer mes réponses');
      expect(sent[0]!.answers).to.deep.equal({ calls: 'other', 'calls-other': 'par écrit' });
    });

    it('and never sends what is hidden, but gives it back when it is shown again', async () => {
      const { pick, type, find, press, sent } = await open();
      await pick('Oui');
      await type('#q-since', 'janvier');
      await pick('Non');
      await pick('Oui');
      expect(find<HTMLInputElement>('#q-since').value).to.equal('janvier');
      await pick('Non');
      await press('Envoyer mes réponses');
      expect(sent[0]!.answers).to.deep.equal({ calls: 'no' });
    });
  });

  describe('speaks', () => {
    it('the language of the nearest ancestor, across shadow roots', async () => {
      const holder = document.createElement('div');
      holder.lang = 'nl-BE';
      holder.dataset['mount'] = '';
      document.body.append(holder);
      const { form, text } = await open({ lang: '' });
      form.removeAttribute('lang');
      const ready = new Promise((resolve) => form.addEventListener('survey-ready', resolve, { once: true }));
      holder.attachShadow({ mode: 'open' }).append(form);
      form.survey = { ...survey };
      await ready;
      await form.updateComplete;
      expect(text()).to.contain('Ontvangt u oproepen? (verplicht)');
      holder.remove();
    });

    it('another language at a click, with page, answers and focus kept', async () => {
      const { pick, press, type, find, text, form } = await open();
      await pick('Oui');
      await press('Continuer');
      await type('#q-opinion', 'bien');
      const button = find<HTMLButtonElement>('.languages [lang=nl]');
      button.focus();
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await form.updateComplete;
      expect(text()).to.contain('Stap 2 van 2 Uw mening');
      expect(find<HTMLTextAreaElement>('#q-opinion').value).to.equal('bien');
      expect(form.shadowRoot!.activeElement).to.equal(button);
      expect(button.getAttribute('aria-current')).to.equal('true');
      expect(find('.form').lang).to.equal('nl');
    });
  });

  describe('sends', () => {
    it('an envelope with survey, version and answers, and thanks', async () => {
      const { pick, press, sent, text, form, find } = await open();
      await pick('Non');
      await press('Envoyer mes réponses');
      expect(Object.keys(sent[0]!)).to.have.members(['format', 'id', 'survey', 'version', 'privacy', 'answers']);
      expect(sent[0]).to.include({ format: 1, survey: 'phone', version: 3 });
      expect(text()).to.contain('Merci, vos réponses ont bien été envoyées').and.contain('À bientôt sur le site.');
      expect(form.shadowRoot!.activeElement).to.equal(find('.end #heading'));
    });

    it('once, however often the button is clicked', async () => {
      let release = (): void => {};
      const gate = new Promise<void>((resolve) => (release = resolve));
      let count = 0;
      const { pick, find, settle, text } = await open({ send: () => (count++, gate) });
      await pick('Non');
      const button = find('button.primary');
      button.click();
      button.click();
      await settle();
      expect(squeeze(button.textContent)).to.equal('Envoi en cours…');
      button.click();
      release();
      await settle();
      expect(count).to.equal(1);
      expect(text()).to.contain('Merci');
    });

    it('again after a fault, with every answer kept and the same id', async () => {
      const ids: string[] = [];
      const send = ({ id }: { id: string }): Promise<void> => {
        ids.push(id);
        return ids.length === 1 ? Promise.reject(new SurveyError('send-busy', 'busy')) : Promise.resolve();
      };
      const { pick, press, text, find, form } = await open({ send });
      await pick('Non');
      await press('Envoyer mes réponses');
      expect(text())
        .to.contain('Vos réponses n’ont pas été envoyées')
        .and.contain('Rien n’est perdu')
        .and.contain('send-busy');
      expect(form.shadowRoot!.activeElement).to.equal(find('#unsent'));
      await press('Réessayer');
      expect(text()).to.contain('Merci');
      expect(ids).to.have.length(2);
      expect(new Set(ids).size).to.equal(1);
    });

    it('nothing when the page prevents it', async () => {
      const { pick, press, sent, form } = await open();
      form.addEventListener('survey-submit', (event) => event.preventDefault());
      await pick('Non');
      await press('Envoyer mes réponses');
      expect(sent).to.deep.equal([]);
    });

    it('nowhere without an endpoint: it is a preview, and says so', async () => {
      const { pick, press, text } = await open({ send: undefined });
      expect(text()).to.contain('Aperçu');
      await pick('Non');
      await press('Envoyer mes réponses');
      expect(text()).to.contain('Cette page n’indique pas où envoyer les réponses');
    });
  });

  describe('is not open', () => {
    it('after the closing date, in the time zone of the survey', async () => {
      const { text, findAll } = await open({ clock: () => new Date('2020-02-11T22:59:00Z') });
      expect(text()).to.contain('Cette enquête est terminée').and.contain('mardi 11 février 2020');
      expect(findAll('input')).to.deep.equal([]);
      const before = await open({ clock: () => new Date('2020-02-11T22:58:59Z') });
      expect(before.text()).to.contain('Clôture aujourd’hui à 23 h 59');
    });

    it('before the opening date', async () => {
      const { text } = await open({ clock: () => new Date('2020-01-19T22:59:59Z') });
      expect(text()).to.contain('n’a pas encore commencé').and.contain('lundi 20 janvier 2020');
    });

    it('but who began in time can finish', async () => {
      let now = during();
      const { pick, press, sent } = await open({ clock: () => now });
      await pick('Non');
      now = new Date('2020-02-12T00:05:00+01:00');
      await press('Envoyer mes réponses');
      expect(sent).to.have.length(1);
    });
  });

  describe('tells the page', () => {
    it('what happens, and never an answer', async () => {
      const heard: [string, unknown][] = [];
      const listen = (event: Event): void => void heard.push([event.type, (event as CustomEvent).detail]);
      const names = ['survey-ready', 'survey-page', 'survey-submit', 'survey-sent', 'survey-error', 'survey-closed'];
      for (const name of names) document.addEventListener(name, listen);
      const { pick, press, type } = await open();
      await pick('Oui');
      await press('Continuer');
      await type('#q-opinion', 'un secret');
      await press('Envoyer mes réponses');
      for (const name of names) document.removeEventListener(name, listen);
      expect(heard).to.deep.equal([
        ['survey-ready', { survey: 'phone' }],
        ['survey-page', { survey: 'phone', step: 2, steps: 2 }],
        ['survey-submit', { survey: 'phone' }],
        ['survey-sent', { survey: 'phone' }],
      ]);
    });

    it('that it is closed', async () => {
      const heard = new Promise<Event>((resolve) =>
        document.addEventListener('survey-closed', resolve, { once: true }),
      );
      await open({ clock: () => new Date('2021-01-01T00:00:00Z') });
      expect(((await heard) as CustomEvent).detail).to.deep.equal({ survey: 'phone', reason: 'closed' });
    });

    it('nothing of plain keys, so that its hotkeys stay quiet', async () => {
      const keys: string[] = [];
      const listen = ({ key }: KeyboardEvent): void => void keys.push(key);
      document.addEventListener('keydown', listen);
      const { pick, type } = await open();
      await pick('Oui');
      await type('#q-since', 'ab');
      document.removeEventListener('keydown', listen);
      expect(keys).to.deep.equal([]);
    });
  });

  describe('stays itself', () => {
    it('when it is moved', async () => {
      const { form, pick, press, find, sent } = await open();
      await pick('Oui');
      const aside = document.createElement('aside');
      aside.dataset['mount'] = '';
      document.body.append(aside);
      aside.append(form);
      await form.updateComplete;
      expect(find<HTMLInputElement>('input[type=radio]').checked).to.equal(true);
      await press('Continuer');
      await press('Envoyer mes réponses');
      expect(sent[0]!.answers).to.deep.equal({ calls: 'yes' });
    });

    it('beside another one', async () => {
      const one = await open();
      const two = await open();
      await one.pick('Oui');
      await two.pick('Non');
      expect(one.find<HTMLInputElement>('input').checked).to.equal(true);
      expect(two.find<HTMLInputElement>('input').checked).to.equal(false);
    });
  });

  it('shows HTML in every text as text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    const text = JSON.stringify(survey, (key, value: unknown) => (key === 'fr' ? hostile : value));
    const { findAll, text: shown } = await mount(JSON.parse(text), { clock: during });
    expect(shown()).to.contain('<img src=x');
    expect(findAll('img, script')).to.deep.equal([]);
    expect((window as { hacked?: boolean }).hacked).to.equal(undefined);
  });

  it('has no accessibility fault on any page', async () => {
    const { form, pick, press } = await open();
    await expect(form).to.be.accessible();
    await press('Continuer');
    await expect(form).to.be.accessible();
    await pick('Autrement');
    await expect(form).to.be.accessible();
  });
});
