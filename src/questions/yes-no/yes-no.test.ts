import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { yesNoDe } from './yes-no.de.ts';
import { yesNoEn } from './yes-no.en.ts';
import { yesNoExamples } from './yes-no.examples.ts';
import { yesNoFr } from './yes-no.fr.ts';
import { labelOf, yesNoLogic } from './yes-no.logic.ts';
import { yesNoNl } from './yes-no.nl.ts';
import { yesNoSchema, type YesNoQuestion } from './yes-no.schema.ts';
import { yesNoType } from './yes-no.ts';

const words = { en: yesNoEn, fr: yesNoFr, nl: yesNoNl, de: yesNoDe };
const types = new Map([['yes-no', yesNoLogic]]);
const [plain, labelled] = yesNoExamples.map(({ question }) => question as YesNoQuestion);

const show = (question: YesNoQuestion, language: 'fr' | 'nl' = 'fr'): RenderedQuestion =>
  renderQuestion({ type: yesNoType, types, question, words, language });
const radiosOf = ({ root }: RenderedQuestion): HTMLInputElement[] => [...root.querySelectorAll('input')];
const namesOf = (rendered: RenderedQuestion): string[] =>
  radiosOf(rendered).map(({ labels }) => labels![0]!.textContent.trim());

describeQuestionType({
  logic: yesNoLogic,
  schema: yesNoSchema,
  words,
  examples: yesNoExamples,
  type: yesNoType,
});

describe('yes or no', () => {
  it('is asked in the language of the respondent, or in the words of the survey', () => {
    expect(namesOf(show(plain!))).to.deep.equal(['Oui', 'Non']);
    expect(namesOf(show(plain!, 'nl'))).to.deep.equal(['Ja', 'Nee']);
    expect(namesOf(show(labelled!))).to.deep.equal(['Sur l’ordinateur', 'Au téléphone']);
  });

  it('is said in words, in English where the language is not known', () => {
    const text = (label: unknown): string => (label as Record<string, string>)['fr']!;
    expect(labelOf(true, { question: plain!, text, language: 'fr-BE' })).to.equal('Oui');
    expect(labelOf(false, { question: plain!, text, language: 'es' })).to.equal('No');
    expect(labelOf(false, { question: labelled!, text, language: 'fr' })).to.equal('Au téléphone');
  });

  it('is answered with the keys of radio buttons', async () => {
    const rendered = show(plain!);
    const [yes, no] = radiosOf(rendered);
    yes!.focus();
    await sendKeys({ press: ' ' });
    expect(rendered.session.answers()).to.deep.equal({ headset: true });
    await sendKeys({ press: 'ArrowDown' });
    expect(rendered.session.answers()).to.deep.equal({ headset: false });
    expect(no!.checked).to.equal(true);
  });

  it('can be taken back when it is not required; the focus stays on the question', () => {
    const rendered = show(plain!);
    radiosOf(rendered)[1]!.click();
    const clear = rendered.root.querySelector('button')!;
    expect(clear.textContent.trim()).to.equal('Effacer ma réponse');
    clear.focus();
    clear.click();
    expect(rendered.session.answers()).to.deep.equal({});
    expect(radiosOf(rendered).some(({ checked }) => checked)).to.equal(false);
    expect(document.activeElement === radiosOf(rendered)[0]).to.equal(true);
  });

  it('cannot be taken back when it is required', () => {
    const rendered = show(labelled!);
    radiosOf(rendered)[0]!.click();
    expect(rendered.root.querySelector('button')).to.equal(null);
  });
});
