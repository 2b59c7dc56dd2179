import { findReference } from '../engine/expression/reference.ts';
import type { CheckedSurvey, QuestionNode } from '../engine/read-survey.ts';
import { yesNoLogic } from '../questions/yes-no/yes-no.logic.ts';
import { partName } from '../questions/repeat/unroll.ts';
import type { RepeatQuestion } from '../questions/repeat/repeat.schema.ts';
import type { Item, Question } from '../schema/question.ts';
import { SurveyError } from '../schema/survey-error.ts';
import type { Text } from '../schema/text.ts';
import type { Cell } from './answer-parts.ts';
import type { Column } from './export-columns.ts';

/** The words for columns and cells in one language of the survey. */
export interface ColumnLabels {
  /** What each column is about: the texts of its question and of its row, choice or item. No two are the same. */
  headings(columns: readonly Column[]): readonly string[];
  /** The text of what was picked; anything else as it is. */
  cell(column: Column, cell: Cell): Cell;
}

/** Every list of entries that a question may have. */
type Lists = Partial<Readonly<Record<'choices' | 'rows' | 'columns' | 'items', readonly Item[]>>>;

/**
 * Makes the words for a table.
 *
 * @param surveys the present survey, and older versions of it, the newest first
 * @param language one of the languages of the present survey
 * @throws {SurveyError} `survey-invalid` for another language
 * @example
 * createColumnLabels([checked], 'fr').headings(columns); // ["Quels problèmes ? – le bruit"]
 */
export function createColumnLabels(surveys: readonly CheckedSurvey[], language: string): ColumnLabels {
  const { id, languages } = surveys[0]!.survey;
  if (!languages.includes(language)) {
    const message = `"${id}" has no texts in "${language}", only in ${languages.join(', ')}`;
    throw new SurveyError('survey-invalid', message);
  }
  const translate = (text: Text | undefined): string =>
    typeof text === 'object' ? (text[language] ?? Object.values(text)[0] ?? '') : (text ?? '');
  const nodesOf = (name: string): readonly QuestionNode[] =>
    surveys.flatMap(({ questions }) => questions.get(name) ?? []);

  /** The text of a value, in the newest version that has it; the value itself when none has. */
  function textOf(question: string, list: keyof Lists, value: string): string {
    const entries = nodesOf(question).flatMap((node) => (node.question as Question & Lists)[list] ?? []);
    const entry = entries.find((item) => item.value === value);
    return (entry && translate(entry.text)) || value;
  }

  /** A choice that a text names, `{tools.other}`, is said by its text: what was written there differs in each answer. */
  const say = (text: Text | undefined): string =>
    translate(text).replace(/\{\s*([^\s{}]+)\s*\}/g, (braces, named: string) => {
      const { name, row } = findReference(named, surveys[0]!.questions) ?? {};
      const isChoice = name !== undefined && row !== undefined && nodesOf(name)[0]?.question.type === 'choice';
      return isChoice ? textOf(name, 'choices', row) : braces;
    });

  function titleOf({ question, parent }: QuestionNode): string {
    const own = say(question.title) || question.name;
    const around = parent === undefined ? undefined : nodesOf(parent)[0];
    if (!around) return own;
    return [titleOf(around), thingOf(around.question, question.name), own].filter((part) => part).join(' – ');
  }

  /** Which one of the things that a question is repeated for. */
  function thingOf(repeat: Question, name: string): string {
    const { things = [], questions = [] } = repeat as Partial<RepeatQuestion>;
    const thing = things.find(({ key }) => questions.some((part) => partName(repeat.name, key, part.name) === name));
    return thing ? say(thing.text ?? thing.key) : '';
  }

  function headingOf({ question, path, node }: Column): string {
    if (!node) return [question, ...path].join(' – ');
    const [first, second] = path;
    const { type } = node.question;
    const list = type === 'matrix' ? 'rows' : type === 'sum' ? 'items' : 'choices';
    const parts = [
      ...(first === undefined ? [] : [type === 'ranking' ? first : textOf(question, list, first)]),
      ...(second === undefined ? [] : [textOf(question, 'columns', second)]),
    ];
    return [titleOf(node), ...parts].join(' – ');
  }

  return {
    headings(columns) {
      const headings = columns.map(headingOf);
      const seen = new Set<string>();
      const twice = new Set(headings.filter((heading) => seen.size === seen.add(heading).size));
      return headings.map((heading, index) => (twice.has(heading) ? `${heading} [${columns[index]!.name}]` : heading));
    },
    cell({ question, node }, cell) {
      if (typeof cell !== 'string') return cell;
      const asked = node?.question;
      if (asked?.type === 'yes-no' && (cell === 'true' || cell === 'false')) {
        return yesNoLogic.display!(cell === 'true', { question: asked as never, text: say, language });
      }
      if (asked?.type === 'matrix') return textOf(question, 'columns', cell);
      return asked?.type === 'choice' || asked?.type === 'ranking' ? textOf(question, 'choices', cell) : cell;
    },
  };
}
