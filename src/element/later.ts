import { css } from 'lit';
import { changeLanguage } from './change-language.ts';
import { coloursOf } from './looks/colours.ts';
import { flow } from './flow.ts';
import { focusOnControl } from './access/focus-on-control.ts';
import { laterStyles } from './looks/later-styles.ts';
import { paperStyles } from './paper/paper-styles.ts';
import { renderPaper } from './paper/paper.ts';
import { asksMore } from './asks-more.ts';
import { renderSent } from './end/render-end.ts';
import { renderIssue } from './form/render-issue.ts';
import { renderRemark } from './form/remark.ts';
import { renderReview } from './form/render-review.ts';
import { renderSummary } from './form/render-summary.ts';
import { reviewStyles } from './looks/review-styles.ts';
import { resultsStyles } from './end/results/results-styles.ts';
import { createSafeDelivery } from './send/safe-delivery.ts';
import { sayConsequences } from './access/say-consequences.ts';
import { showUnavailable } from './end/show-unavailable.ts';
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
