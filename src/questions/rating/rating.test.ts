import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeQuestionType } from '../../../test/suites/question-type.ts';
import { renderQuestion, type RenderedQuestion } from '../../../test/suites/render-question.ts';
import { styles as elementStyles } from '../../element/looks/styles.ts';
import { ratingDe } from './rating.de.ts';
import { ratingEn } from './rating.en.ts';
import { ratingExamples } from './rating.examples.ts';
import { ratingFr } from './rating.fr.ts';
import { pointsOf, ratingLogic } from './rating.logic.ts';
import { ratingNl } from './rating.nl.ts';
import { ratingSchema, type RatingQuestion } from './rating.schema.ts';
import { ratingStyles } from './rating.styles.ts';
import { ratingType } from './rating.ts';
import { waitUntil } from '../../../test/suites/wait-until.ts';

const words = { en: ratingEn, fr: ratingFr, nl: ratingNl, de: ratingDe };
const types = new Map([['rating', ratingLogic]]);
const [fromOne, fromZero, unlabelled] = ratingExamples.map(({ question }) => question as RatingQuestion);

const show = (question: RatingQuestion): RenderedQuestion =>
  renderQuestion({ type: ratingType, types, question, words, language: 'fr' });
const radiosOf = ({ root }: RenderedQuestion): HTMLInputElement[] => [...root.querySelectorAll('input')];
const namesOf = (rendered: RenderedQuestion): string[] =>
  radiosOf(rendered).map((radio) => radio.getAttribute('aria-label') ?? radio.labels![0]!.textContent.trim());

describeQuestionType({
  logic: ratingLogic,
  schema: ratingSchema,
  words,
  examples: ratingExamples,
  type: ratingType,
});

describe('rating', () => {
  it('goes from 1 to 5 unless the survey file says otherwise', () => {
    expect(pointsOf(fromOne!)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(pointsOf(fromZero!)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  for (const limits of [{ min: 2 }, { min: -1 }, { max: 1 }, { max: 11 }, { max: 4.5 }, { max: '5' }]) {
    it(`refuses a scale with ${JSON.stringify(limits)}, in the full checker and in the page`, () => {
      const question = { ...fromOne!, ...limits } as RatingQuestion;
      expect(ratingSchema.safeParse(question).success).to.equal(false);
      expect(() => show(question)).to.throw('expected a whole number from');
    });
  }
});

describe('rating view', () => {
  it('names a point of a rating with its place among all, and the ends with their meaning', () => {
    expect(namesOf(show(fromOne!))).to.deep.equal([
      '1, Pas du tout',
      '2 sur 5',
      '3 sur 5',
      '4 sur 5',
      '5, Tout à fait',
    ]);
    expect(namesOf(show(unlabelled!))).to.deep.equal(['1 sur 3', '2 sur 3', '3 sur 3']);
  });

  it('names a point of a scale from 0 with the number alone', () => {
    const names = namesOf(show(fromZero!));
    expect(names.slice(0, 2)).to.deep.equal(['0, Certainement pas', '1']);
    expect(names.slice(-2)).to.deep.equal(['9', '10, Certainement']);
  });

  it('shows what the ends mean, and nothing where nothing was written', () => {
    const [first, last] = show(fromZero!).root.querySelectorAll<HTMLElement>('.rating-ends > span');
    expect([first!.innerText, last!.innerText]).to.deep.equal(['0, Certainement pas', '10, Certainement']);
    const { minLabel, ...rest } = fromZero!;
    expect(minLabel).to.not.equal(undefined);
    expect(show(rest).find('.rating-ends').innerText.trim()).to.equal('10, Certainement');
    expect(show(unlabelled!).root.querySelector('.rating-ends')).to.equal(null);
  });

  it('is answered with the keyboard', async () => {
    const rendered = show(fromZero!);
    radiosOf(rendered)[0]!.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => radiosOf(rendered)[0]!.checked);
    expect(rendered.session.answers()).to.deep.equal({ recommend: 0 });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(rendered.session.answers()).to.deep.equal({ recommend: 2 });
    expect(document.activeElement).to.equal(radiosOf(rendered)[2]);
  });

  it('clears an answer that may be left out, and keeps the focus in the question', async () => {
    const rendered = show(fromOne!);
    expect(rendered.find<HTMLButtonElement>('button').disabled).to.equal(true);
    rendered.session.set('satisfaction', 4);
    expect(radiosOf(rendered)[3]!.checked).to.equal(true);
    rendered.find<HTMLButtonElement>('button').focus();
    await sendKeys({ press: 'Enter' });
    expect(rendered.session.answers()).to.deep.equal({});
    expect(radiosOf(rendered).some(({ checked }) => checked)).to.equal(false);
    expect(document.activeElement).to.equal(radiosOf(rendered)[0]);
  });

  it('offers no way to clear an answer that must be given', () => {
    const rendered = show(fromZero!);
    rendered.session.set('recommend', 3);
    expect(rendered.root.querySelector('button')).to.equal(null);
  });

  it('tells of a fault on each point, and describes it on the first only', () => {
    const rendered = show(fromZero!);
    rendered.session.check();
    const radios = radiosOf(rendered);
    expect(radios.every((radio) => radio.getAttribute('aria-invalid') === 'true')).to.equal(true);
    expect(radios.filter((radio) => radio.hasAttribute('aria-describedby'))).to.deep.equal([radios[0]]);
  });

  it('lays many points out in two rows, none alone, in the width of phones', () => {
    for (const [max, inFirstRow] of [
      [10, 6],
      [8, 5],
      [6, 4],
    ] as const) {
      const rendered = show({ ...fromZero!, max });
      const textContent = elementStyles.cssText + ratingStyles.cssText;
      rendered.root.append(Object.assign(document.createElement('style'), { textContent }));
      rendered.root.classList.add('form');
      // As the children of the shadow root are.
      rendered.root.style.containerType = 'inline-size';
      for (const width of [256, 280, 320, 400]) {
        rendered.root.style.inlineSize = `${width}px`;
        const boxes = radiosOf(rendered).map((radio) => radio.closest('label')!.getBoundingClientRect());
        const tops = [...new Set(boxes.map(({ top }) => top))];
        expect(tops.length, `0 to ${max}, ${width} px`).to.equal(2);
        expect(boxes.filter(({ top }) => top === tops[0]).length, `0 to ${max}, ${width} px`).to.equal(inFirstRow);
        expect(Math.min(...boxes.map(({ width }) => width))).to.be.at.least(30);
        expect(Math.min(...boxes.map(({ height }) => height))).to.be.at.least(44);
        expect(rendered.find('.rating').scrollWidth).to.be.at.most(width);
      }
    }
  });

  it('says what the last point means below it where the points wrap, and above it where they do not', () => {
    const rendered = show(fromZero!);
    rendered.root.style.containerType = 'inline-size';
    rendered.root.append(Object.assign(document.createElement('style'), { textContent: ratingStyles.cssText }));
    const isBelow = (width: number): boolean => {
      rendered.root.style.inlineSize = `${width}px`;
      const [, last] = rendered.root.querySelectorAll('.rating-ends > span');
      return last!.getBoundingClientRect().top >= radiosOf(rendered).at(-1)!.getBoundingClientRect().bottom;
    };
    expect([280, 400, 640].map(isBelow)).to.deep.equal([true, true, false]);
  });

  it('is accessible empty, answered and at fault', async () => {
    const rendered = show(fromZero!);
    await expect(rendered.root).to.be.accessible();
    rendered.session.check();
    await expect(rendered.root).to.be.accessible();
    rendered.session.set('recommend', 7);
    await expect(rendered.root).to.be.accessible();
  });
});

describe('stars and smileys', () => {
  const questionNamed = (wanted: string): RatingQuestion =>
    ratingExamples.find(({ question }) => question.name === wanted)!.question as RatingQuestion;

  it('fill the stars up to the point that is picked, and say the point', async () => {
    const rendered = show(questionNamed('canteen'));
    const stars = (): string =>
      [...rendered.root.querySelectorAll('.star')].map(({ textContent }) => textContent).join('');
    expect(stars()).to.equal('☆☆☆☆☆');
    radiosOf(rendered)[0]!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => stars() === '★★☆☆☆', stars());
    expect(rendered.session.answers()).to.deep.equal({ canteen: 2 });
    expect(namesOf(rendered)[1]).to.equal('2 sur 5');
  });

  it('bend the mouth of each face a little more', () => {
    const { root } = show(questionNamed('mood'));
    const bends = [...root.querySelectorAll('.face path')].map((path) =>
      Number(/Q12 ([\d.]+)/.exec(path.getAttribute('d')!)![1]),
    );
    expect(bends).to.have.lengthOf(5);
    expect(bends).to.deep.equal([...new Set(bends)].sort((left, right) => left - right));
  });

  it('are refused when the faces would look alike', () => {
    const { error } = ratingSchema.safeParse({ ...questionNamed('mood'), min: 0, max: 7 });
    expect(error?.issues.map(({ message }) => message)).to.deep.equal(['more than 7 smileys cannot be told apart']);
    expect(ratingSchema.safeParse({ ...questionNamed('mood'), max: 7 }).success).to.equal(true);
  });
});
