import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { pressComposing } from '../../../test/suites/compose.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { sliderDe } from './slider.de.ts';
import { sliderEn } from './slider.en.ts';
import { sliderExamples } from './slider.examples.ts';
import { sliderFr } from './slider.fr.ts';
import { sliderLogic } from './slider.logic.ts';
import { sliderNl } from './slider.nl.ts';
import { sliderSchema, type SliderQuestion } from './slider.schema.ts';
import { sliderType } from './slider.ts';

const words = { en: sliderEn, fr: sliderFr, nl: sliderNl, de: sliderDe };
const [share, balance] = sliderExamples.map(({ question }) => question as SliderQuestion);

const show = (question: SliderQuestion): RenderedQuestion =>
  renderQuestion({ type: sliderType, types: new Map([['slider', sliderLogic]]), question, words, language: 'fr' });

describeQuestionType({ logic: sliderLogic, schema: sliderSchema, words, examples: sliderExamples, type: sliderType });

describe('slider', () => {
  it('has no answer until it is moved, and says so', async () => {
    const { find, session } = show(share!);
    expect(session.answers()).to.deep.equal({});
    expect(find('input').getAttribute('aria-valuetext')).to.equal('Pas encore de réponse');
    find('input').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(session.answers()).to.deep.equal({ share: 55 });
    expect(find('input').getAttribute('aria-valuetext')).to.equal('55\u00a0%');
    await sendKeys({ press: 'Home' });
    expect(session.answers()).to.deep.equal({ share: 0 });
  });

  for (const key of ['Enter', ' ']) {
    it(`takes the middle with ${key}, without sending a form`, async () => {
      const { find, session } = show(share!);
      find('input').focus();
      await sendKeys({ press: key });
      expect(session.answers()).to.deep.equal({ share: 50 });
    });
  }

  it('leaves Enter to an input method', () => {
    const { find, session } = show(share!);
    expect(pressComposing(find('input'), 'Enter')).to.equal(true);
    expect(session.answers()).to.deep.equal({});
  });

  it('takes the middle when it is pressed where it stands', async () => {
    const { find, session } = show(share!);
    const { left, top, width, height } = find('input').getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    expect(session.answers()).to.deep.equal({ share: 50 });
  });

  it('names its ends, and stands in the middle of a scale below zero', () => {
    const { find, root } = show(balance!);
    expect(find('input').valueAsNumber).to.equal(0);
    expect([...root.querySelectorAll('.slider-ends span')].map(({ textContent }) => textContent)).to.deep.equal([
      'Il me gêne',
      'Il m’aide',
    ]);
    expect(find('input').getAttribute('aria-required')).to.equal('true');
  });

  it('stands on steps that leave a tail in binary, never on -0, and says all of its value', () => {
    const { find, session } = show({ ...balance!, min: -0.3, max: 0.0006, step: 0.0001 });
    for (const value of [-0.0999, 0.0005, -0.2998]) {
      session.set(balance!.name, value);
      expect(session.answers()).to.deep.equal({ [balance!.name]: value });
      expect(find('input').getAttribute('aria-valuetext')).to.equal(value.toFixed(4).replace('.', ','));
    }
    session.set(balance!.name, -0);
    expect(Object.is(session.question(balance!.name).answer, 0)).to.equal(true);
  });

  it('gives its answer back to nothing, and keeps the focus', () => {
    const { root, find, session } = show(share!);
    session.set('share', 20);
    root.querySelector<HTMLButtonElement>('.clear')!.click();
    expect(session.answers()).to.deep.equal({});
    expect(document.activeElement === find('input')).to.equal(true);
    expect(find('input').valueAsNumber).to.equal(50);
  });

  it('is refused when its ends are upside down or its steps miss the end', () => {
    const faultsOf = (surplus: object): unknown =>
      sliderSchema
        .safeParse({ type: 'slider', name: 'q', title: 'Q', ...surplus })
        .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    expect(faultsOf({ min: 5, max: 5 })).to.deep.equal(['min: "min" must be less than "max"']);
    expect(faultsOf({ step: 30 })).to.deep.equal(['step: expected steps that lead from 0 to 100']);
    expect(faultsOf({ min: 0.1, max: 0.7, step: 0.3 })).to.equal(undefined);
    expect(faultsOf({ step: 1e-10 })).to.have.lengthOf(1);
  });
});
