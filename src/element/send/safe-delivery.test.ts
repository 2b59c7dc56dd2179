import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mount, squeeze, unmountAll, type Mounted } from '../../../test/suites/mount.ts';
import { SurveyError, type SurveyErrorCode } from '../../schema/survey-error.ts';
import type { Envelope } from '../../transport/envelope.ts';
import type { SurveyForm } from '../survey-form.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const survey = {
  ...{ id: 'safe', version: 1, languages: ['fr', 'nl', 'de', 'en'], title: 'Le téléphone' },
  pages: [
    {
      ...{ name: 'p', title: 'Votre avis' },
      questions: [
        { type: 'text', name: 'a', title: 'Un souhait ?', rows: 2 },
        {
          ...{ type: 'choice', name: 'c', title: 'Et ?' },
          choices: [{ value: 'x', text: 'Autre', other: { title: 'Précisez' } }],
        },
      ],
    },
  ],
};

const refusing = (code: SurveyErrorCode) => (): Promise<void> => Promise.reject(new SurveyError(code, ''));

/** Answers posts in turn; the last reply is repeated. */
function fakeNetwork(...replies: readonly (() => Promise<Response>)[]) {
  const bodies: string[] = [];
  window.fetch = (_address, init) => {
    bodies.push(init!.body as string);
    return (replies[bodies.length - 1] ?? replies.at(-1)!)();
  };
  return { bodies };
}
/** Asks for a pause that is longer than any test. */
const away = (): Promise<Response> =>
  Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '50' } }));
const stores = (): Promise<Response> => Promise.resolve(Response.json({}, { status: 201 }));

/** Would the browser ask before the page is left? */
function asksBeforeLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function fail(options: Partial<SurveyForm> = {}): Promise<Mounted> {
  const mounted = await mount(survey, { send: refusing('send-old-version'), ...options });
  await mounted.type('#q-a', 'Un « bon » casque');
  mounted.find('textarea').dispatchEvent(new Event('change'));
  await mounted.pick('Autre');
  await mounted.type('[id="q-c-x"]', 'un écran');
  mounted.find('.primary').click();
  await mounted.settle();
  return mounted;
}

describe('sending', () => {
  const { fetch: realFetch } = window;
  afterEach(() => {
    unmountAll();
    window.fetch = realFetch;
  });

  describe('warns before the page is left', () => {
    it('only while there are answers that would be lost', async () => {
      const { type, press, find, settle } = await mount(survey);
      expect(asksBeforeLeaving()).to.equal(false);
      await type('#q-a', 'x');
      expect(asksBeforeLeaving()).to.equal(true);
      find<HTMLTextAreaElement>('#q-a').value = '';
      find('#q-a').dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
      expect(asksBeforeLeaving()).to.equal(false);
      await type('#q-a', 'y');
      await press('Envoyer mes réponses');
      expect(asksBeforeLeaving()).to.equal(false);
    });

    it('not once the element is away, and again when it is back', async () => {
      const { form, type } = await mount(survey);
      await type('#q-a', 'x');
      form.remove();
      expect(asksBeforeLeaving()).to.equal(false);
      form.requestUpdate();
      await form.updateComplete;
      expect(asksBeforeLeaving(), 'rendered again').to.equal(false);
      document.body.append(form);
      expect(asksBeforeLeaving()).to.equal(true);
    });

    it('not while a draft is kept', async () => {
      const { type } = await mount(survey, {}, { draft: '' });
      await type('#q-a', 'x');
      expect(asksBeforeLeaving()).to.equal(false);
      localStorage.clear();
    });

    it('for each of two forms', async () => {
      const one = await mount(survey);
      const two = await mount({ ...survey, id: 'other' });
      await one.type('#q-a', 'x');
      await two.type('#q-a', 'y');
      one.find('.primary').click();
      await one.settle();
      expect(asksBeforeLeaving()).to.equal(true);
      two.find('.primary').click();
      await two.settle();
      expect(asksBeforeLeaving()).to.equal(false);
    });
  });

  it('goes on in another place of the page, with the focus and the caret where they were', async () => {
    const { form, type, find, press, sent } = await mount(survey);
    await type('#q-a', 'before');
    const aside = document.createElement('aside');
    document.body.prepend(aside);
    aside.insertBefore(form, null);
    await sendKeys({ type: ' and after' });
    expect(find<HTMLTextAreaElement>('#q-a').value).to.equal('before and after');
    form.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(form);
    expect(document.activeElement).to.equal(document.body);
    await press('Envoyer mes réponses');
    expect(sent[0]!.answers).to.deep.equal({ a: 'before and after' });
    aside.remove();
  });

  describe('that does not succeed at once', () => {
    it('says that it goes on, counts down, and can be hurried', async () => {
      const network = fakeNetwork(away, stores);
      const { type, press, text, find, settle } = await mount(survey, { send: undefined, endpoint: '/answers' });
      await type('#q-a', 'x');
      const region = find('.form > [aria-live]');
      const said: string[] = [];
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      await press('Envoyer mes réponses');
      expect(text())
        .to.contain('L’envoi sera retenté automatiquement')
        .and.match(/Nouvelle tentative dans 50 secondes/);
      await expect(find('.waiting')).to.be.accessible();
      await waitUntil(() => said.some((sentence) => sentence.includes('L’envoi sera retenté')), 'said');
      expect(find('.waiting').closest('[aria-live], [role=status], [role=timer]'), 'the seconds').to.equal(null);
      expect(said.join()).to.not.match(/\d/);
      await press('Réessayer maintenant');
      await settle();
      expect(text()).to.contain('Merci');
      expect(new Set(network.bodies).size).to.equal(1);
    });

    it('ends when the respondent has had enough, with every answer kept', async () => {
      fakeNetwork(away);
      const { type, press, text, find, form } = await mount(survey, { send: undefined, endpoint: '/answers' });
      await type('#q-a', 'x');
      await press('Envoyer mes réponses');
      await press('Ne plus réessayer');
      expect(text()).to.contain('Vos réponses n’ont pas été envoyées').and.contain('send-server');
      expect(form.shadowRoot!.activeElement).to.equal(find('#unsent'));
      expect(find<HTMLTextAreaElement>('#q-a').value).to.equal('x');
    });

    it('stops when an answer is changed, and sends the changed one', async () => {
      const network = fakeNetwork(away, stores);
      const { type, press, text, findAll } = await mount(survey, { send: undefined, endpoint: '/answers' });
      await type('#q-a', 'x');
      await press('Envoyer mes réponses');
      await type('#q-a', 'y');
      expect(findAll('.waiting, #unsent').map(({ textContent }) => textContent)).to.deep.equal([
        'Vous avez modifié une réponse\u202f: l’envoi s’est arrêté. Renvoyez vos réponses dès que vous le souhaitez.',
      ]);
      await press('Envoyer mes réponses');
      expect(text()).to.contain('Merci');
      const [first, second] = network.bodies.map((body) => JSON.parse(body) as Envelope);
      expect(second!.answers).to.deep.equal({ a: 'xy' });
      expect(second!.id).to.equal(first!.id);
    });
  });

  describe('that fails', () => {
    const ways: readonly (readonly [SurveyErrorCode, string])[] = [
      ['send-old-version', 'L’enquête a changé depuis que vous avez ouvert cette page.'],
      ['send-forbidden', 'Le serveur n’accepte pas les réponses venant de cette page.'],
      ['send-too-large', 'Raccourcissez vos textes les plus longs'],
      ['send-refused', 'Le serveur a refusé les réponses.'],
      ['send-closed', 'L’enquête s’est terminée entre-temps'],
    ];
    for (const [code, sentence] of ways) {
      it(`with ${code} says what to do, and offers a copy`, async () => {
        const { text, find } = await fail({ send: refusing(code) });
        expect(text()).to.contain(sentence).and.contain('Garder une copie de mes réponses');
        await expect(find('.summary')).to.be.accessible();
      });
    }

    it('gives the copy as a file that people and the owner can read', async () => {
      const files: { readonly name: string; readonly blob: Promise<string> }[] = [];
      const { press, text, find } = await fail();
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        files.push({ name: this.download, blob: fetch(this.href).then((response) => response.text()) });
      };
      await press('Garder une copie de mes réponses');
      HTMLAnchorElement.prototype.click = click;
      expect(files.map(({ name }) => name)).to.deep.equal(['safe.txt']);
      const content = await files[0]!.blob;
      const lines = content.split('\r\n').filter((line) => line.trim() !== '');
      expect(lines.slice(0, -1)).to.deep.equal([
        'Le téléphone',
        'Copie de réponses qui n’ont pas été envoyées.',
        '== Votre avis ==',
        'Un souhait\u202f?',
        '    Un « bon » casque',
        'Et\u202f?',
        '    Autre',
        '    Précisez',
        '        un écran',
        'Pour les responsables de l’enquête\u202f:',
      ]);
      expect(JSON.parse(lines.at(-1)!)).to.deep.include({
        ...{ survey: 'safe', version: 1, format: 1 },
        answers: { a: 'Un « bon » casque', c: 'x', 'c-x': 'un écran' },
      });
      expect(text()).to.contain('Vos réponses sont dans le fichier safe.txt');
      const shown = find<HTMLTextAreaElement>('#copy');
      expect([shown.readOnly, shown.value.includes('Un « bon » casque')]).to.deep.equal([true, true]);
      expect(squeeze(shown.labels[0]!.textContent)).to.equal('Pas de fichier ? Copiez ce texte.');
      await expect(find('.summary')).to.be.accessible();
    });

    it('names a page once in the copy, whatever stands on a page of its own', async () => {
      const file = { ...survey, review: false };
      const { type, press, find } = await mount(
        file,
        { send: refusing('send-refused') },
        { layout: 'question-per-page' },
      );
      await type('#q-a', 'x');
      await press('Continuer');
      await press('Envoyer mes réponses');
      await press('Garder une copie de mes réponses');
      expect(find<HTMLTextAreaElement>('#copy').value.split('== Votre avis ==')).to.have.length(2);
    });
  });
});
