import { html, nothing } from 'lit';
import { isPage } from '../base/is-page.ts';
import type { Texts } from '../base/texts.ts';
import { fromDocument } from '../base/page-document.ts';

/**
 * Offers the address of the survey to colleagues: through the device's own way of sharing, or to copy. Not by e-mail: at
 * work that would tell the employer who answered.
 *
 * @param wanted the address to share, `off` for none; default: that of the page
 * @param title of the survey
 * @param say says something to screen readers
 */
export function renderShare(
  wanted: string | null,
  title: string,
  { word }: Texts,
  say: (sentence: string) => void,
): unknown {
  const wish = wanted || pageAddress();
  if (wanted === 'off' || !isPage(wish)) return nothing;
  const address = new URL(wish, fromDocument('baseURI')).href;

  async function copy({ currentTarget }: Event): Promise<void> {
    const box = (currentTarget as Element).closest('.share')!;
    const [copied, failed] = box.querySelectorAll<HTMLElement>('.status');
    const field = box.querySelector('input')!;
    const done = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    if (!done) field.select();
    copied!.hidden = !done;
    failed!.hidden = done;
    say(word(done ? 'share.copied' : 'share.failed'));
  }

  const share = (): void => void navigator.share({ title, url: address }).catch(() => undefined);
  return html`<div class="share" part="share">
    <p><strong>${word('share.title')}</strong> ${word('share.body')}</p>
    <div class="buttons">
      <input type="text" dir="ltr" readonly aria-label=${word('share.address')} .value=${address} />
      <button type="button" class="quiet" part="button" @click=${copy}>${word('share.copy')}</button>
      ${
        'share' in navigator
          ? html`<button type="button" class="quiet" part="button" @click=${share}>${word('share.native')}</button>`
          : nothing
      }
    </div>
    <p class="status" hidden>${word('share.copied')}</p>
    <p class="status" hidden>${word('share.failed')}</p>
  </div>`;
}

/** What the page calls its address, without what may say who came, and from where: the fragment and campaign parameters. */
export function pageAddress(): string {
  const canonical = fromDocument('documentElement').querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const address = new URL(canonical ?? location.href);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) {
    if (/^(utm_|mtm_|pk_|.*clid$|mc_[ce]id$)/.test(name)) address.searchParams.delete(name);
  }
  return address.href;
}
