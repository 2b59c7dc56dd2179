import { fromDocument } from './page-document.ts';

/** Is this the address of a page? Anything else, such as a script, is not followed. */
export function isPage(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, fromDocument('baseURI')).protocol);
  } catch {
    return false;
  }
}
