import { html, nothing, svg } from 'lit';
import type { CheckedSurvey, QuestionNode } from '../../../engine/read-survey.ts';
import {
  smallestShown,
  type PublishedCount,
  type PublishedResults,
  type PublishedTally,
} from '../../../schema/published-results.ts';
import { formatNumber } from '../../../locales/format-number.ts';
import type { Text } from '../../../schema/text.ts';
import { sayAnswer } from '../../form/piping.ts';
import type { Texts } from '../../base/texts.ts';
import { entriesOf, rowOf } from './read-results.ts';
import { createWord, type Word } from './words.ts';
import { own } from '../../../schema/own.ts';

/** What the ends of a scale mean. */
interface Ends {
  readonly minLabel?: Text;
  readonly maxLabel?: Text;
}

/**
 * Shows published results: for each question a heading and a table with the counts in numbers, so that a bar adds nothing
 * but its look.
 *
 * @param results as they were read
 * @param checked the survey, for the texts
 * @param texts the respondent's language
 * @param level of the heading in the outline of the page
 */
export function renderResults(results: PublishedResults, checked: CheckedSurvey, texts: Texts, level: number): unknown {
  const word = createWord(texts);
  const names = [...new Set(results.tallies.map(({ question }) => question))];
  const asked = [...checked.questions.values()].filter(({ logic, parent }) => !logic.answerless && !parent);
  const hides = results.tallies.some(({ counts }) => counts.some(({ count }) => count === null));
  const isWhole = asked.every(({ question }) => names.includes(question.name));
  return html`<div class="results" part="results">
    <div class="heading" role="heading" aria-level=${level}>${word('results.title')}</div>
    <p>${word('results.responses', { count: results.responses })}</p>
    ${names.map((name) => {
      const node = checked.questions.get(name)!;
      const tallies = results.tallies.filter(({ question }) => question === name);
      return html`<div class="result">
        <div class="title" role="heading" aria-level=${level + 1}>${texts.text(node.question.title)}</div>
        ${tallies.map((tally) => renderTally(tally, node, texts, word))}
      </div>`;
    })}
    <div class="hint">
      <p>${word('results.rounded')}</p>
      ${hides ? html`<p>${word('results.hiddenNote', { count: smallestShown })}</p>` : nothing}
      ${isWhole ? nothing : html`<p>${word('results.leftOut')}</p>`}
    </div>
  </div>`;
}

function renderTally(tally: PublishedTally, node: QuestionNode, texts: Texts, word: Word): unknown {
  const { row, kind, answered, counts } = tally;
  const percent = new Intl.NumberFormat(texts.locale, own({ style: 'percent', maximumFractionDigits: 0 }));

  function renderCount({ value, count }: PublishedCount, index: number): unknown {
    const share = count === null || answered === 0 ? 0 : count / answered;
    return html`<tr>
      <th scope="row">
        ${labelOf(value, index, tally, node, texts)}${
          count === null
            ? nothing
            : html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                ${svg`<rect width=${100 * share} height="1"></rect>`}
              </svg>`
        }
      </th>
      ${
        count === null
          ? html`<td colspan="2" class="unshown">${word('results.hidden')}</td>`
          : html`<td>${formatNumber(count, texts.locale)}</td>
              <td>${percent.format(share)}</td>`
      }
    </tr>`;
  }

  return html`<table>
    <caption>
      ${row === undefined ? nothing : html`<strong>${texts.text(rowOf(node, row)!.text)}</strong> `}<span
        >${word(`results.${kind}`, { count: answered })}</span
      >
    </caption>
    <thead>
      <tr>
        <th scope="col">${word('results.answer')}</th>
        <th scope="col">${word('results.number')}</th>
        <th scope="col">${word('results.share')}</th>
      </tr>
    </thead>
    <tbody>
      ${counts.map(renderCount)}
    </tbody>
  </table>`;
}

/** An answer in the words of the survey file, the ends of a scale with what they mean. */
function labelOf(
  value: PublishedCount['value'],
  index: number,
  { counts }: PublishedTally,
  node: QuestionNode,
  { text, locale }: Texts,
): string {
  const entry = entriesOf(node).find((item) => item.value === value);
  if (entry) return text(entry.text);
  const said = sayAnswer(value, node, text, locale);
  const { minLabel, maxLabel } = node.question as Ends;
  const end = index === 0 ? minLabel : index === counts.length - 1 ? maxLabel : undefined;
  return end === undefined ? said : `${said} – ${text(end)}`;
}
