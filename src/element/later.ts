import { laterStyles } from './later-styles.ts';
import { noticeOf } from './notice.ts';
import { renderSent } from './render-end.ts';
import { renderSummary } from './render-summary.ts';
import { createSafeDelivery } from './safe-delivery.ts';
import { showUnavailable } from './show-unavailable.ts';

/** What the element needs only after its first page is shown: fetched while that is read. */
export const later = {
  createSafeDelivery,
  noticeOf,
  renderSent,
  renderSummary,
  showUnavailable,
  styles: laterStyles,
};

/** What the element needs only after its first page is shown. */
export type Later = typeof later;
