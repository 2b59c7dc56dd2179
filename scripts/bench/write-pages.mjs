/** @import { Item, Question } from '../../src/schema/question.ts' */
/** @import { Questionnaire } from './make-survey.mjs' */

/**
 * A question with the keys of all types of the questionnaire.
 *
 * @typedef {Question & {
 *   type: 'choice' | 'text' | 'number' | 'rating' | 'matrix', choices?: readonly Item[], multiple?: boolean, rows?: readonly Item[], columns?: readonly Item[], min?: number, max?: number
 * }} AnyQuestion
 */

/**
 * What both pages look like around the questions.
 *
 * @param {string} head
 * @param {string} body
 */
const page = (head, body) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Enquête</title>
<link rel="icon" href="data:,">
<style>body { max-width: 45em; margin: 0 auto; padding: 1em; font: 16px/1.5 sans-serif }</style>
${head}
<h1>Une page quelconque</h1>
${body}
`;

/**
 * The page with the element.
 *
 * @param {string} survey address of the survey file
 */
export const elementPage = (survey) =>
  page(
    '<script type="module" src="/dist/survey-form.js"></script>',
    `<survey-form src="${survey}" endpoint="/answers"></survey-form>`,
  );

/**
 * The hand-written page with the same questions: plain HTML, a style sheet, and a script of sixty lines. A page of this
 * kind has its French texts in the HTML and fetches the Dutch ones when they are asked for.
 *
 * @param {Questionnaire} questionnaire
 * @param {string} name part of the addresses
 * @returns {{ html: string, texts: readonly string[] }} the page, and its texts in Dutch in the order of the page
 */
export function floorPage({ survey, rules }, name) {
  /** An element's attribute and content for a text in two languages; the Dutch one is taken out at the end. */
  const say = (/** @type {any} */ { fr, nl }) => `data-t="${nl}">${fr}`;

  const option = (/** @type {AnyQuestion} */ { name, multiple }, /** @type {Item} */ { value, text }, first = false) =>
    `<label class="choice"><input type="${multiple ? 'checkbox' : 'radio'}" id="q-${name}${first ? '' : `:${value}`}" ` +
    `name="${name}" value="${value}"><span ${say(text)}</span></label>`;

  const field = (/** @type {AnyQuestion} */ { name }, attributes = '') =>
    `<input type="text" id="q-${name}" name="${name}" autocomplete="off"${attributes}>`;

  /** @satisfies {Record<string, (question: AnyQuestion) => string>} */
  const controls = {
    text: (question) => field(question),
    number: (question) => field(question, ' inputmode="numeric"'),
    choice: (question) =>
      `<div class="choices">${question.choices?.map((item, index) => option(question, item, index === 0)).join('\n')}</div>`,
    rating: ({ name, min = 1, max = 5 }) => {
      const points = Array.from({ length: max - min + 1 }, (_, index) => min + index);
      const labels = points.map(
        (point) =>
          `<label class="choice"><input type="radio" name="${name}" value="${point}"><span>${point}</span></label>`,
      );
      return `<div class="choices rating">${labels.join('\n')}</div>`;
    },
    matrix: ({ name, rows = [], columns = [] }) => {
      const head = columns.map(({ value, text }) => `<th id="${name}-${value}" ${say(text)}</th>`);
      const body = rows.map(({ value: row, text }) => {
        const cells = columns.map(
          ({ value }) =>
            `<td><input type="radio" name="${name}.${row}" value="${value}" aria-labelledby="${name}-${row} ${name}-${value}"></td>`,
        );
        return `<tr><th id="${name}-${row}" ${say(text)}</th>${cells.join('')}</tr>`;
      });
      return `<table><thead><tr><td></td>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
    },
  };

  /** Below the title: the question's own hint, else the limits of a number. */
  const hintOf = (/** @type {AnyQuestion} */ { type, hint, multiple, min, max }) => {
    if (hint) return `<p class="hint" ${say(hint)}</p>`;
    if (multiple) {
      return `<p class="hint" ${say({ fr: 'Plusieurs réponses possibles.', nl: 'Meerdere antwoorden mogelijk.' })}</p>`;
    }
    if (type !== 'number') return '';
    return `<p class="hint" ${say({ fr: `Un nombre de ${min} à ${max}.`, nl: `Een getal van ${min} tot ${max}.` })}</p>`;
  };

  const question = (/** @type {AnyQuestion} */ entry) => {
    const rule = rules.get(entry.name);
    const hidden = rule && ['is', 'atLeast', 'has'].includes(rule.test) ? ' hidden' : '';
    const condition = rule ? ` data-on="${rule.on}" data-test="${rule.test}" data-value="${rule.value}"${hidden}` : '';
    const attributes = `class="question" id="${entry.name}"${entry.required ? ' data-required' : ''}${condition}`;
    const required = entry.required
      ? ` <span class="required" ${say({ fr: '(obligatoire)', nl: '(verplicht)' })}</span>`
      : '';
    const title = `<span class="title" ${say(entry.title)}</span>${required}`;
    const error = entry.required
      ? `<p class="error" hidden ${say({ fr: 'Choisissez une réponse.', nl: 'Kies een antwoord.' })}</p>`
      : '';
    if (entry.type === 'text' || entry.type === 'number') {
      return `<div ${attributes}><label for="q-${entry.name}">${title}</label>${hintOf(entry)}${error}${controls[entry.type](entry)}</div>`;
    }
    return `<fieldset ${attributes}><legend>${title}</legend>${hintOf(entry)}${error}${controls[entry.type](entry)}</fieldset>`;
  };

  const body = [
    `<header><h2 ${say(survey.title)}</h2><div class="languages">`,
    '<button type="button" lang="fr" aria-current="true">Français</button>',
    '<button type="button" lang="nl">Nederlands</button></div></header>',
    '<div class="notice">',
    ...notice.map((sentence) => `<p ${say(sentence)}</p>`),
    '</div>',
    `<form action="/answers" data-texts="/floor/${name}">`,
    ...survey.pages
      .flatMap((entries) => entries.questions)
      .map((entry) => question(/** @type {AnyQuestion} */ (entry))),
    `<button class="primary" ${say({ fr: 'Envoyer mes réponses', nl: 'Mijn antwoorden verzenden' })}</button>`,
    '</form>',
  ];
  const head = '<link rel="stylesheet" href="/floor.css"><script type="module" src="/floor.js"></script>';
  const written = body.join('\n');
  const texts = [...written.matchAll(/ data-t="(.*?)"/g)].map(([, text = '']) => text);
  return { html: page(head, written.replaceAll(/ data-t=".*?"/g, ' data-t')), texts };
}

const notice = [
  {
    fr: 'Confidentiel\u202f: sans nom, ni adresse e-mail, ni traçage.',
    nl: 'Vertrouwelijk: zonder naam, zonder e-mailadres en zonder tracking.',
  },
  {
    fr: 'Les questions sont facultatives, sauf mention contraire.',
    nl: 'De vragen zijn niet verplicht, tenzij anders vermeld.',
  },
];
