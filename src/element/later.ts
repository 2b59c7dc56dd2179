import { createSender } from '../transport/send.ts';
import { createDelivery } from './delivery.ts';
import { laterStyles } from './later-styles.ts';
import { noticeOf } from './notice.ts';
import { renderSent, renderUnavailable } from './render-end.ts';
import { renderSummary } from './render-summary.ts';
import { renderUnsent } from './render-unsent.ts';

/** What the element needs only after its first page is shown: fetched while that is read. */
export const later = {
  createDelivery,
  createSender,
  noticeOf,
  renderSent,
  renderSummary,
  renderUnavailable,
  renderUnsent,
  styles: laterStyles,
};

/** What the element needs only after its first page is shown. */
export type Later = typeof later;
