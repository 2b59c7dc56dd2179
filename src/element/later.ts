import { createSender } from '../transport/send.ts';
import { laterStyles } from './later-styles.ts';
import { noticeOf } from './notice.ts';

/** What the element needs only after its first page is shown: fetched while that is read. */
export const later = { createSender, noticeOf, styles: laterStyles };

/** What the element needs only after its first page is shown. */
export type Later = typeof later;
