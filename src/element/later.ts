import { css } from 'lit';
import { changeLanguage } from './change-language.ts';
import { coloursOf } from './colours.ts';
import { flow } from './flow.ts';
import { focusOnControl } from './focus-on-control.ts';
import { laterStyles } from './later-styles.ts';
import { paperStyles } from './paper-styles.ts';
import { renderPaper } from './paper.ts';
import { asksMore } from './asks-more.ts';
import { renderSent } from './render-end.ts';
import { renderIssue } from './render-issue.ts';
import { renderRemark } from './remark.ts';
import { renderReview } from './render-review.ts';
import { renderSummary } from './render-summary.ts';
import { reviewStyles } from './review-styles.ts';
import { resultsStyles } from './results/results-styles.ts';
import { createSafeDelivery } from './safe-delivery.ts';
import { sayConsequences } from './say-consequences.ts';
import { showUnavailable } from './show-unavailable.ts';
import { standBy } from './stand-by.ts';

/** What the element needs only after its first page is shown: fetched while that is read. */
export const later = {
  asksMore,
  changeLanguage,
  coloursOf,
  createSafeDelivery,
  flow,
  focusOnControl,
  renderIssue,
  renderRemark,
  renderPaper,
  renderReview,
  renderSent,
  renderSummary,
  sayConsequences,
  showUnavailable,
  standBy,
  styles: css`
    ${laterStyles}${reviewStyles}${paperStyles}${resultsStyles}
  `,
};

/** What the element needs only after its first page is shown. */
export type Later = typeof later;
