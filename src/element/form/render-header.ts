import { html, nothing } from 'lit';
import type { Survey } from '../../schema/survey.ts';
import { daysUntil, formatMoment } from '../end/availability.ts';
import { languageName } from '../base/registry.ts';
import type { Texts } from '../base/texts.ts';

/** The title of the survey, with the language switch. */
export function renderHeader(
  survey: Survey,
  texts: Texts,
  level: number,
  switchTo: (language: string) => unknown,
  exit: unknown,
): unknown {
  return html`<header class="header" part="header">
    <div class="survey-title" id="title" part="title" role="heading" aria-level=${level}>
      ${texts.text(survey.title)}
    </div>
    ${survey.languages.length > 1 ? renderLanguages(survey.languages, texts, switchTo) : nothing} ${exit}
  </header>`;
}

function renderLanguages(languages: readonly string[], texts: Texts, switchTo: (language: string) => unknown): unknown {
  return html`<div class="languages" part="languages" role="group" aria-label=${texts.word('language.label')}>
    ${languages.map(
      (language) =>
        html`<button
          type="button"
          lang=${language}
          aria-current=${language === texts.language ? 'true' : nothing}
          @click=${() => switchTo(language)}
        >
          ${languageName(language)}
        </button>`,
    )}
  </div>`;
}

/** How long it takes and until when it is open. */
export function renderFacts(survey: Survey, texts: Texts, now: Date): unknown {
  const facts = [
    survey.minutes === undefined ? undefined : texts.word('start.minutes', { count: survey.minutes }),
    survey.closes === undefined ? undefined : deadline(survey.closes, survey.timeZone, texts, now),
  ].filter((fact) => fact !== undefined);
  return facts.length === 0 ? nothing : html`<p class="facts" part="facts">${facts.join(' · ')}</p>`;
}

function deadline(closes: string, timeZone: string | undefined, texts: Texts, now: Date): string {
  const moment = formatMoment(closes, texts.locale, timeZone);
  const days = daysUntil(closes, now, timeZone);
  if (days === 0) return texts.word('deadline.today', moment);
  const until = texts.word('deadline.on', moment);
  return days > 31 ? until : `${until} (${texts.word('deadline.days', { count: days })})`;
}
