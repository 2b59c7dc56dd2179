import { findReference, partsNamed } from '../../engine/expression/reference.ts';
import type { CheckedSurvey, QuestionNode } from '../../engine/read-survey.ts';
import { yesNoLogic } from '../../questions/yes-no/yes-no.logic.ts';
import { partName } from '../../questions/repeat/unroll.ts';
import type { RepeatQuestion } from '../../questions/repeat/repeat.schema.ts';
import type { Item, Question } from '../../schema/question.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import type { Text } from '../../schema/text.ts';
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

  /**
   * A text without braces: what an answer takes the place of differs in each one. A choice, `{tools.other}`, is said by its
   * text, anything else by its question, in brackets; inside that, names are left out, or two could name each other forever.
   */
  function say(text: Text | undefined, isInside = false): string {
    return translate(text).replace(/\{\s*([^\s{}]+)\s*\}/g, (_braces, named: string) =>
      isInside ? '…' : sayName(named),
    );
  }

  function sayName(named: string): string {
    for (const { questions } of surveys) {
      const reference = findReference(named, questions);
      if (!reference) continue;
      const { name, row, inside = [] } = reference;
      const node = questions.get(name)!;
      const [part] = partsNamed(row, name, questions);
      const texts =
        part !== undefined ? [ownTitle(questions.get(part)!, true)] : partTexts(node, [row, ...inside], true);
      if (node.question.type === 'choice' && texts.length > 0) return texts[0]!;
      return `[${[ownTitle(node, true), ...texts].join(' – ')}]`;
    }
    return `[${named}]`;
  }

  /** The text of a value, in the newest version that has it; the value itself when none has. */
  function textOf(question: string, list: keyof Lists, value: string, isInside = false): string {
    const entries = nodesOf(question).flatMap((node) => (node.question as Question & Lists)[list] ?? []);
    const entry = entries.find((item) => item.value === value);
    return (entry && say(entry.text, isInside)) || value;
  }

  /** The texts of a row, choice or item, and of the column inside it. */
  function partTexts({ question }: QuestionNode, path: readonly (string | undefined)[], isInside = false): string[] {
    const { type, name } = question;
    const list = type === 'matrix' ? 'rows' : type === 'sum' ? 'items' : 'choices';
    return path
      .filter((value) => value !== undefined)
      .map((value, depth) => textOf(name, depth === 0 ? list : 'columns', value, isInside));
  }

  const ownTitle = ({ question }: QuestionNode, isInside = false): string =>
    say(question.title, isInside) || question.name;

  function titleOf(node: QuestionNode): string {
    const around = node.parent === undefined ? undefined : nodesOf(node.parent)[0];
    if (!around) return ownTitle(node);
    const parts = [titleOf(around), thingOf(around.question, node.question.name), ownTitle(node)];
    return parts.filter((part) => part).join(' – ');
  }

  /** Which one of the things that a question is repeated for: the text of a choice, or a number behind `entryTitle`. */
  function thingOf(repeat: Question, name: string): string {
    const { things = [], questions = [], entryTitle } = repeat as Partial<RepeatQuestion>;
    const thing = things.find(({ key }) => questions.some((part) => partName(repeat.name, key, part.name) === name));
    if (!thing) return '';
    return thing.text === undefined ? `${say(entryTitle)} ${thing.key}`.trim() : say(thing.text);
  }

  function headingOf({ question, path, node }: Column): string {
    if (!node) return [question, ...path].join(' – ');
    const parts = node.question.type === 'ranking' ? path : partTexts(node, path);
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
