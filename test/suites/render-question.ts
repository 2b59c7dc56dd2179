import { fixtureSync } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import type { Field, QuestionType } from '../../src/element/base/question.ts';
import type { Value } from '../../src/engine/expression/syntax.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import type { LogicByType } from '../../src/engine/read-survey.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import type { Session } from '../../src/engine/session.ts';
import { formatMessage } from '../../src/locales/message.ts';
import type { Question } from '../../src/schema/question.ts';
import type { Text } from '../../src/schema/text.ts';
import type { WordsByLanguage } from './question-words.ts';
import { surveyAround } from './survey-around.ts';

/** A question on the test page, on a real session. */
export interface RenderedQuestion {
  readonly root: HTMLElement;
  readonly session: Session;
  /** What screen readers were told, in order. */
  readonly announced: readonly string[];
  /** The only element that matches. */
  find<E extends HTMLElement = HTMLInputElement>(selector: string): E;
}

/**
 * Shows one question with the frame that the element would give it, so that a view can be tested alone.
 *
 * @example
 * const { find, session } = renderQuestion({ type: textType, types, question, words });
 * find('input').focus();
 * await sendKeys({ type: 'hello' });
 */
export function renderQuestion(options: {
  readonly type: QuestionType;
  readonly types: LogicByType;
  readonly question: Question;
  /** Questions that it names; they are not shown. */
  readonly before?: readonly Question[] | undefined;
  readonly words: WordsByLanguage;
  readonly language?: keyof WordsByLanguage;
}): RenderedQuestion {
  const { type, question, words, language = 'fr' } = options;
  const root = fixtureSync<HTMLElement>(html`<div lang=${language}></div>`);
  const session = createSession(readSurvey(surveyAround(question, options.before), options.types, builtInFunctions), 1);
  const announced: string[] = [];
  let before: Value | undefined;

  const textOf = (text: Text): string => (typeof text === 'string' ? text : text[language]!);

  function word(key: string, params: Readonly<Record<string, unknown>> = {}): string {
    const message = words[language][key];
    if (message === undefined) throw new Error(`no word "${key}" in ${language}`);
    return formatMessage(message, params, language);
  }

  function remarkNow(): string | undefined {
    const remark = type.remark?.(session.question(question.name), before);
    if (!remark) return undefined;
    const params = Object.entries(remark.params ?? {});
    const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null;
    return word(
      remark.code,
      Object.fromEntries(params.map(([key, value]) => [key, isText(value) ? textOf(value) : value])),
    );
  }

  function fieldOf(): Field {
    const state = session.question(question.name);
    return {
      ...state,
      id: (part) => [question.name, part].filter(Boolean).join('--'),
      text: textOf,
      inline: textOf,
      markdown: (text) => html`<p>${textOf(text)}</p>`,
      word,
      language,
      describedBy: state.issue ? `${question.name}--error` : nothing,
      invalid: state.issue ? 'true' : nothing,
      set(input) {
        before = session.question(question.name).answer;
        session.set(question.name, input);
        const remark = remarkNow();
        if (remark !== undefined) announced.push(remark);
      },
      inputOf: (name) => session.question(name).input,
      setFollowUp: session.set,
      followUp: (name) => (session.question(name).visible ? html`<p data-follow-up=${name}></p>` : nothing),
      announce: (sentence) => announced.push(sentence),
    };
  }

  function update(): void {
    const field = fieldOf();
    const frame = typeof type.frame === 'function' ? type.frame(question) : type.frame;
    const fault = field.issue ? html`<p id=${`${question.name}--error`}>${field.issue.code}</p>` : nothing;
    const remark = field.issue ? undefined : remarkNow();
    const controls = [type.render?.(field), remark === undefined ? nothing : html`<p class="remark">${remark}</p>`];
    const title = question.title ? textOf(question.title) : nothing;
    render(
      frame === 'group'
        ? html`<fieldset>
            <legend>${title}</legend>
            <div class="answer">${fault}${controls}</div>
          </fieldset>`
        : html`${frame === 'control' ? html`<label for=${field.id()}>${title}</label>` : nothing}${fault}${controls}`,
      root,
    );
  }

  session.subscribe(update);
  update();
  return {
    root,
    session,
    announced,
    find(selector) {
      const found = root.querySelectorAll<HTMLElement>(selector);
      if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
      return found[0] as never;
    },
  };
}
