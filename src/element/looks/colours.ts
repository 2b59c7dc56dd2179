import { unsafeCSS, type CSSResult } from 'lit';
import { contrastOf, isLight, mix, readable, readableOn, type Colour } from './contrast.ts';
import { groundOf } from './ground.ts';
import { createReader, over, type Reader } from './read-colour.ts';
import { isShown, whenShown } from '../access/when-shown.ts';

/** What WCAG asks for, 4.5 and 3, and a little more: colours are rounded on the way to the screen. */
const [forText, forLines] = [4.6, 3.1];

/** The element's own accent, for browsers that do not know the colour that `styles.ts` makes of it. */
const ownBlue = CSS.supports('color', 'oklch(from currentColor l c h)') ? 'var(--own)' : '#1a5a96';

/**
 * Reads the colours of the page where the survey stands, and gives those of the survey: the accent is that of the page's
 * links, and nothing falls under the contrast that can be read (WCAG 2.2, 1.4.3 and 1.4.11), whatever the page has. What
 * can be read stays as it is, so that it follows the page. So does all text where it cannot be known what is behind it.
 * Forced colours are left to the browser.
 *
 * @returns the styles, to be adopted after all others
 */
export function coloursOf(host: HTMLElement): CSSResult {
  if (!isShown(host) || matchMedia('(forced-colors: active)').matches) return unsafeCSS('');
  const read = createReader(host.shadowRoot!);
  const { colour, isKnown } = groundOf(host, read);
  const plain = read('currentColor');
  // Who cannot know what is behind the text knows that the text was chosen for it: light text stands on something dark.
  const ground = isKnown ? colour : readableOn(plain.solid);
  const seen = (name: string): Colour => over(ground, read(name));
  const rules: string[] = [];
  const correct = (property: string, before: Colour, ratio = forText): Colour => {
    const after = readable(before, ground, ratio);
    if (after !== before) rules.push(`${property}:${written(after)}`);
    return after;
  };

  const text = isKnown ? correct('color', over(ground, plain)) : plain.solid;
  // What browsers draw: radio buttons, the arrows of lists, calendars.
  if (isLight(text) === isLight(read('Canvas').solid)) rules.push(`color-scheme:${isLight(text) ? 'dark' : 'light'}`);
  // Only the element's own blue gives way to the links of the page; what the webmaster or a theme chose stays.
  const chosen = seen('var(--accent)');
  const isOwn = written(chosen) === written(seen('var(--own)'));
  const link = isOwn && isKnown ? linkOf(host, ground, read) : undefined;
  // With something to spare where the ground is a guess: few pictures are quite black or white.
  const ratio = isKnown ? forText : 7;
  const accent = readable(link ?? (isOwn ? seen(ownBlue) : chosen), ground, ratio);
  const error = readable(seen('var(--error)'), ground, ratio);
  // Written in any case: the blue depends on the colour of the text, and the text of a button has another.
  rules.push(`--accent:${written(accent)}`, `--error:${written(error)}`);
  if (contrastOf(seen('var(--on-accent)'), accent) < forText) rules.push(`--on-accent:${written(readableOn(accent))}`);
  correct('--line', seen('var(--line)'), forLines);
  const quiet = correct('--quiet', mix(ground, text, 0.8));
  // A tint takes away some contrast: where there is none to spare, there is no tint.
  const isTooMuch = (tint: Colour, ...colours: readonly Colour[]): boolean =>
    colours.some((colour) => contrastOf(colour, tint) < 4.5);
  const { alpha } = read('var(--soft)');
  if (isTooMuch(mix(ground, text, alpha), text, accent, error, quiet)) rules.push('--soft:transparent');
  if (isTooMuch(mix(ground, accent, 0.09), text, accent)) rules.push('--picked:transparent');
  read.end();
  return unsafeCSS(`.form{${rules.join(';')}}`);
}

/** The pages whose colours are watched already. */
const followed = new WeakSet<HTMLElement>();

/**
 * Calls back when the colours of the page change: with the system's dark mode, or when a script of the page changes them,
 * which begins a transition of the inherited colour (see `laterStyles`); and when the survey is shown after it was hidden.
 */
export function followColours(host: HTMLElement, update: () => void): void {
  update();
  if (followed.has(host)) return;
  followed.add(host);
  whenShown(host, update);
  host.shadowRoot!.addEventListener('transitionend', (event) => {
    const { propertyName, target } = event as TransitionEvent;
    if (propertyName === 'color' && (target as Element).matches('.form')) update();
  });
}

/** The colour of a link in the text of the page, when there is one that is told from the text by its colour. */
export function linkOf(host: Element, ground: Colour, read: Reader): Colour | undefined {
  const place = host.closest('article, main, body');
  const link = place?.querySelector(':is(p, li) a[href]');
  if (!link) return undefined;
  const colour = getComputedStyle(link).color;
  return colour === getComputedStyle(host).color ? undefined : over(ground, read(colour));
}

const written = (colour: Colour): string =>
  `rgb(${colour.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255)).join(' ')})`;
