import { unsafeCSS, type CSSResult } from 'lit';
import { contrastOf, mix, readable, readableOn, type Colour } from './contrast.ts';
import { fromDocument } from './page-document.ts';

/** What WCAG asks for, 4.5 and 3, and a little more: colours are rounded on the way to the screen. */
const [forText, forLines] = [4.6, 3.1];

/**
 * Reads the colours of the page where the survey stands, and gives those of the survey: the accent is that of the page's
 * links, and nothing falls under the contrast that can be read (WCAG 2.2, 1.4.3 and 1.4.11), whatever the page has. What
 * can be read stays as it is, so that it follows the page. Pictures behind the survey cannot be seen here. Forced colours
 * are left to the browser.
 *
 * @returns the styles, to be adopted after all others
 */
export function coloursOf(host: HTMLElement): CSSResult {
  if (matchMedia('(forced-colors: active)').matches) return unsafeCSS('');
  const read = createReader(host.shadowRoot!);
  const ground = groundOf(host, read);
  const seen = (colour: string): Colour => over(ground, read(colour));
  const rules: string[] = [];
  const fit = (property: string, colour: Colour, ratio: number, before = colour): Colour => {
    const fitted = readable(colour, ground, ratio);
    if (fitted !== before) rules.push(`${property}:${written(fitted)}`);
    return fitted;
  };

  const text = fit('color', seen('currentColor'), forText);
  const own = seen('var(--accent)');
  // Only the element's own blue gives way to the links of the page; what the webmaster or a theme chose stays.
  const accent = fit('--accent', isOwn(own) ? (linkOf(host, ground, read) ?? own) : own, forText, own);
  const onAccent = seen('var(--on-accent)');
  if (contrastOf(onAccent, accent) < forText) rules.push(`--on-accent:${written(readableOn(accent))}`);
  fit('--error', seen('var(--error)'), forText);
  fit('--line', seen('var(--line)'), forLines);
  fit('--quiet', mix(ground, text, 0.8), forText);
  read.end();
  return unsafeCSS(`.form{${rules.join(';')}}`);
}

/** The pages whose colours are watched already. */
const followed = new WeakSet<HTMLElement>();

/**
 * Calls back when the colours of the page change: with the system's dark mode, or when a script of the page changes them,
 * which begins a transition of the inherited colour (see `laterStyles`).
 */
export function followColours(host: HTMLElement, update: () => void): void {
  update();
  if (followed.has(host)) return;
  followed.add(host);
  host.shadowRoot!.addEventListener('transitionend', (event) => {
    const { propertyName, target } = event as TransitionEvent;
    if (propertyName === 'color' && (target as Element).matches('.form')) update();
  });
}

/** A colour with its opacity. */
interface Solid {
  readonly solid: Colour;
  readonly alpha: number;
}

/** Reads any CSS colour as the element sees it. */
interface Reader {
  (colour: string): Solid;
  /** Takes away what was needed for reading. */
  end(): void;
}

/** Makes a reader of colours. Browsers write a mixture in sRGB in one form, whatever the colour was given in: "color(srgb 0.1 0.2 0.3 / 0.5)". */
export function createReader(root: ShadowRoot): Reader {
  const probe = fromDocument('createElement').call(document, 'i');
  root.append(probe);
  const reader = (colour: string): Solid => {
    probe.style.color = '';
    probe.style.color = `color-mix(in srgb, ${colour} 100%, #000 0%)`;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(probe).color.match(/-?\d*\.?\d+(e-?\d+)?/g) ?? []
    ).map(Number);
    return { solid: [red, green, blue], alpha };
  };
  return Object.assign(reader, { end: () => probe.remove() });
}

/** What is seen behind the survey: grounds of its ancestors, down to the canvas. */
export function groundOf(host: Element, read: Reader): Colour {
  const above: Solid[] = [];
  for (let element: Element | null = host; element; element = parentOf(element)) {
    const ground = read(getComputedStyle(element).backgroundColor);
    above.push(ground);
    if (ground.alpha === 1) break;
  }
  return above.reduceRight(over, read('Canvas').solid);
}

/** What is seen where a colour lies over a ground. */
export const over = (ground: Colour, { solid, alpha }: Solid): Colour => mix(ground, solid, alpha);

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

/** The colour of a link in the text of the page, when there is one that is told from the text by its colour. */
export function linkOf(host: Element, ground: Colour, read: Reader): Colour | undefined {
  const place = host.closest('article, main, body');
  const link = place?.querySelector(':is(p, li) a[href]');
  if (!link) return undefined;
  const colour = getComputedStyle(link).color;
  return colour === getComputedStyle(host).color ? undefined : over(ground, read(colour));
}

const isOwn = (colour: Colour): boolean =>
  colour.every((part, index) => Math.round(part * 255) === [0x1a, 0x5a, 0x96][index]);

const written = (colour: Colour): string =>
  `rgb(${colour.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255)).join(' ')})`;
