import { css } from 'lit';
import { createSender } from '../transport/send.ts';
import { createAnnouncer } from './announcer.ts';
import { coloursOf, followColours } from './colours.ts';
import { createDelivery } from './delivery.ts';
import { flow } from './flow.ts';
import { laterStyles } from './later-styles.ts';
import { noticeOf } from './notice.ts';
import { followPrinting, renderPaper } from './paper.ts';
import { renderSent, renderUnavailable } from './render-end.ts';
import { renderReview } from './render-review.ts';
import { renderSummary } from './render-summary.ts';
import { renderUnsent } from './render-unsent.ts';
import { resultsStyles } from './results/results-styles.ts';

/** What the element needs only after its first page is shown: fetched while that is read. */
export const later = {
  coloursOf,
  createAnnouncer,
  createDelivery,
  createSender,
  flow,
  followColours,
  followPrinting,
  noticeOf,
  renderPaper,
  renderReview,
  renderSent,
  renderSummary,
  renderUnavailable,
  renderUnsent,
  styles: css`
    ${laterStyles}${resultsStyles}
  `,
};

/** What the element needs only after its first page is shown. */
export type Later = typeof later;
