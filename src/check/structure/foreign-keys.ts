import { withoutHidden } from '../report/visible.ts';

const look = 'leave it out: the look is that of the page, and progress is always shown';
const other = 'give one of the choices the key "other": {}';
const none = 'give one of the choices the key "exclusive": true';

/**
 * Keys of SurveyJS, LimeSurvey, XLSForm and HTML. A list holds keys of ours, of which the first that may stand there is
 * meant; a text is what to do.
 */
const keys: Readonly<Record<string, readonly string[] | string>> = {
  isRequired: ['required'],
  mandatory: ['required'],
  isAllRowRequired: ['required'],
  eachRowRequired: ['required'],
  elements: ['questions'],
  fields: ['questions'],
  components: ['questions'],
  templateElements: ['questions'],
  sections: ['pages'],
  items: ['choices', 'questions'],
  options: ['choices', 'items'],
  answers: ['choices'],
  subquestions: ['rows', 'items'],
  label: ['title', 'text'],
  question: ['title'],
  heading: ['title'],
  templateTitle: ['entryTitle'],
  description: ['hint', 'intro'],
  help: ['hint'],
  tooltip: ['hint'],
  placeHolder: ['placeholder'],
  html: ['text'],
  content: ['text'],
  key: ['value', 'name'],
  code: ['value', 'name'],
  id: ['name', 'value'],
  valueName: ['name'],
  locale: ['languages'],
  language: ['languages'],
  completedHtml: ['thanks'],
  endText: ['thanks'],
  welcome: ['intro'],
  relevance: ['visibleIf'],
  relevant: ['visibleIf'],
  showIf: ['visibleIf'],
  condition: ['visibleIf'],
  conditional: ['visibleIf'],
  constraint: ['validIf'],
  constraint_message: ['invalidText'],
  calculation: ['expression'],
  regex: ['mask'],
  pattern: ['mask'],
  validators: ['validIf', 'min', 'minLength'],
  minSelectedChoices: ['minChoices'],
  maxSelectedChoices: ['maxChoices'],
  hasSelectAll: ['selectAll'],
  showSelectAllItem: ['selectAll'],
  imageUrl: ['imageLink'],
  minValue: ['min'],
  maxValue: ['max'],
  rateMin: ['min'],
  rateMax: ['max'],
  rateCount: ['max'],
  rateType: ['display'],
  minRateDescription: ['minLabel'],
  maxRateDescription: ['maxLabel'],
  minPanelCount: ['min'],
  panelCount: ['min'],
  maxPanelCount: ['max'],
  minRowCount: ['min'],
  maxRowCount: ['max'],
  random_order: ['choicesOrder', 'questionsOrder', 'pagesOrder'],
  randomize: ['choicesOrder', 'questionsOrder', 'pagesOrder'],
  defaultValueExpression: ['setValueExpression'],
  expires: ['closes'],
  startdate: ['opens'],
  hasOther: other,
  showOtherItem: other,
  otherText: other,
  hasNone: none,
  showNoneItem: none,
  noneText: none,
  choicesByUrl: 'write the choices into the file: nothing is loaded from elsewhere',
  choicesVisibleIf: 'give each choice its own "visibleIf"',
  choicesEnableIf: 'give each choice its own "visibleIf"',
  rowsVisibleIf: 'give each row its own "visibleIf"',
  rateValues: 'write a "choice", or "min" and "max" for numbers',
  visible: 'leave it out, or take the question out: "visibleIf" hides it from some',
  readOnly: 'leave it out: "enableIf" says when a question can be answered',
  readonly: 'leave it out: "enableIf" says when a question can be answered',
  requiredErrorText: 'leave it out: the sentence is there in every language',
  clearInvisibleValues: 'leave it out: a hidden question has no answer',
  triggers: 'write "endIf" at a page, or "setValueIf" at a question',
  calculatedValues: 'write a question of the type "computed" for each',
  completedHtmlOnCondition: 'write a "note" with "visibleIf" on the last page',
  correctAnswer: 'leave it out: there are no tests here',
  startWithNewLine: look,
  titleLocation: look,
  questionTitleLocation: look,
  hideNumber: look,
  showQuestionNumbers: look,
  showProgressBar: look,
  progressBarType: look,
  showTitle: look,
  showPageTitles: look,
  showPrevButton: look,
  logo: look,
  logoPosition: look,
  logoWidth: look,
  logoHeight: look,
  width: look,
  minWidth: look,
  maxWidth: look,
  widthMode: look,
  size: look,
  appearance: look,
  state: look,
  cssClasses: look,
  class: look,
  style: look,
};

/** What to write in the place of a key: a key, or a sentence. */
export type OwnKey = { readonly key: string } | { readonly advice: string };

/**
 * What a key of another tool is here.
 *
 * @param key as the file writes it
 * @param known the keys that may stand there
 * @example
 * foreignKey('isRequired', ['name', 'required']); // { key: 'required' }
 */
export function foreignKey(key: string, known: readonly string[]): OwnKey | undefined {
  const meant = Object.hasOwn(keys, key) ? keys[key]! : undefined;
  if (typeof meant === 'string') return { advice: meant };
  const own = meant?.find((candidate) => known.includes(candidate));
  return own === undefined ? undefined : { key: own };
}

/** Is a key there by the name that another tool gives it? That is told of the name. */
export const isMisnamed = (value: unknown, key: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).some((other) => {
    const foreign = foreignKey(withoutHidden(other), [key]);
    return foreign !== undefined && 'key' in foreign && foreign.key === key;
  });
