import { closestLanguage } from '../base/closest-language.ts';
import type { FrameHost } from '../base/frame-host.ts';
import { lookOf } from './frame-look.ts';
import { readSettings, writeMessage, type FrameSettings } from './frame-messages.ts';
import { isPage } from '../base/is-page.ts';
import { pageAddress } from '../end/render-share.ts';
import { fromDocument } from '../base/page-document.ts';

/**
 * What an element asks of the page in its frame: its attributes and the look around it. Addresses are made whole here,
 * where they belong; what the other side would not take is left out.
 *
 * @param host the element
 */
export function frameSettings(host: FrameHost): FrameSettings {
  const { headingLevel, debug } = host;
  const { layout, theme, exit, draft } = host.choices;
  const [share, results] = ['share', 'results'].map((name) => host.getAttribute(name));
  // Never left out, whatever is written there: a pin that fits no key refuses.
  const fingerprint = host.getAttribute('fingerprint')?.replace(/[<>]/g, '').slice(0, 64);
  const whole = (address: string | null | undefined): string | undefined =>
    address && isPage(address) ? new URL(address, fromDocument('baseURI')).href : undefined;
  return readSettings(
    writeMessage({
      kind: 'settings',
      language: closestLanguage(host),
      layout: layout ?? undefined,
      theme: theme ?? undefined,
      exit: Boolean(exit && isPage(exit)),
      draft: draft !== null,
      fingerprint,
      debug,
      headingLevel,
      // Colleagues are sent to this page, not to the one in the frame.
      share: share === 'off' ? share : whole(share || pageAddress()),
      results: whole(results),
      ...lookOf(host, Boolean(theme)),
    }),
  )!;
}
