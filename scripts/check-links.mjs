import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Looks for links between the pages of a site that lead nowhere: to a file that is missing, or to a place that the
 * page does not have. Other sites are not asked.
 *
 * @param {string} folder of the site
 * @returns {string[]} one sentence for each broken link
 */
export function brokenLinks(folder) {
  const root = resolve(folder);
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(root, file));
  /** @type {Map<string, Set<string>>} */
  const places = new Map();
  const placesOf = (/** @type {string} */ page) => {
    const known = places.get(page) ?? new Set(attributes(page, 'id'));
    places.set(page, known);
    return known;
  };

  return pages.flatMap((page) =>
    [...attributes(page, 'href'), ...attributes(page, 'src')].flatMap((link) => {
      if (/^([a-z]+:|\/\/)/i.test(link)) return [];
      const [path = '', place = ''] = link.split('#');
      const target = path === '' ? page : resolve(dirname(page), decodeURI(path.replace(/\?.*$/, '')));
      const from = relative(root, page);
      if (!existsSync(target)) return [`${from}: ${link} leads to no file`];
      if (place === '' || statSync(target).isDirectory() || !target.endsWith('.html')) return [];
      return placesOf(target).has(decodeURIComponent(place)) ? [] : [`${from}: ${link} leads to no place of that page`];
    }),
  );
}

/**
 * @param {string} page
 * @param {string} name of the attribute
 */
function attributes(page, name) {
  const html = readFileSync(page, 'utf8').replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, (whole) =>
    whole.slice(0, whole.indexOf('>') + 1),
  );
  return [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'gi'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = brokenLinks(process.argv[2] ?? 'site');
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
