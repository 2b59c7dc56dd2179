import { expect } from '@open-wc/testing';
import { makeGallery } from '../../demo/gallery/make-gallery.mjs';
import telephonie from '../../demo/surveys/telephonie-crm-2020.json' with { type: 'json' };
import { builtInExamples } from '../../src/questions/examples.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { fillIn, goOn, showing, type Show, type Step } from './show.ts';

interface Page {
  readonly name: string;
  readonly title: unknown;
  readonly questions: readonly { readonly type: string }[];
}

const gallery = makeGallery(builtInExamples) as { readonly pages: readonly Page[] };

/** Must a question of this type get an answer when its file says so? */
const isAsked = (type: string): boolean => {
  const logic = builtInLogic.get(type);
  return logic !== undefined && !logic.answerless && !logic.computed;
};

/** Is there a question without an answer to begin with, and that has one of its own? */
const canBeAtFault = ({ questions }: Page): boolean =>
  questions.some(
    (question) => isAsked(question.type) && !builtInLogic.get(question.type)!.nested && !('defaultValue' in question),
  );

/** Every question of these types must be answered, so that each of them can be at fault. */
const requiringAll = (page: Page): Page => ({
  ...page,
  questions: page.questions.map((question) => ({ ...question, ...(isAsked(question.type) && { required: true }) })),
});

/** Faults are told, else nothing would have been looked at. */
const faultsAreTold: Step = async ({ findAll }) => {
  expect(findAll('.error')).not.to.deep.equal([]);
};

/** Every example of every question type: untouched, answered, and at fault. */
export const questionTypes: Readonly<Record<string, Show>> = Object.fromEntries(
  gallery.pages
    .filter(({ questions }) => questions.every(({ type }) => builtInLogic.has(type)))
    .flatMap((page): [string, Show][] => [
      [`${page.name}, untouched`, showing({ ...gallery, pages: [page] })],
      [`${page.name}, answered`, showing({ ...gallery, pages: [page] }, {}, fillIn)],
      ...((canBeAtFault(page)
        ? [[`${page.name}, at fault`, showing({ ...gallery, pages: [requiringAll(page)] }, {}, goOn, faultsAreTold)]]
        : []) as [string, Show][]),
    ]),
);

/** The survey of the demonstration without any condition: every page and every question is shown. */
const unconditional = JSON.parse(
  JSON.stringify(telephonie, (key, value: unknown) =>
    ['visibleIf', 'required', 'closes'].includes(key) ? undefined : value,
  ),
) as typeof telephonie;

/** Each page of the survey of the demonstration, with every question that an answer brings. */
export const flagshipPages: Readonly<Record<string, Show>> = Object.fromEntries(
  unconditional.pages.map(({ name }, index): [string, Show] => [
    `the page "${name}" of the demonstration`,
    showing(unconditional, {}, ...new Array<Step>(index).fill(goOn), fillIn),
  ]),
);
