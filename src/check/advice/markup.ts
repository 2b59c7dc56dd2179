/** Where a text is shown: as plain text, or with the small Markdown of a paragraph or of several. */
export type MarkdownKind = 'none' | 'inline' | 'block';

/** The elements of HTML that people write into texts; `<5 ans>` and `<mon nom>` are none. */
const elements =
  'a|abbr|audio|b|big|blockquote|br|button|center|code|del|div|em|embed|font|form|h[1-6]|hr|i|iframe|img|input|ins|label|li|link|mark|object|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video';

const html = new RegExp(String.raw`<\/?(?:${elements})(?:[\s/][^<>]{0,500})?\/?>|<!--`, 'i');
const entity = /&(?:[a-z]{2,8}\d{0,2}|#\d{2,6}|#x[\da-f]{2,6});/i;

/** Entities that word processors and editors leave behind. */
const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' (a no-break space, \\u00a0 in JSON)',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ouml: 'ö',
  ugrave: 'ù',
  uuml: 'ü',
  auml: 'ä',
  iuml: 'ï',
  icirc: 'î',
  szlig: 'ß',
  euro: '€',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

/** Markdown that plain texts show as it is written. */
const plainOnly: readonly (readonly [RegExp, string])[] = [
  [/\*\*[^*\s][^*]*\*\*/, 'bold'],
  [/(?<![\p{L}\p{N}*])\*[^*\s](?:[^*]*[^*\s])?\*(?![\p{L}\p{N}*])/u, 'italic'],
  [/\[[^[\]]+\]\([^()\s]+\)/, 'a link'],
];

/** Markdown that no text takes. */
const nowhere: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]]*\]\([^()\s]+\)/, 'a picture'],
  [/^#{1,6} \S/m, 'a heading'],
  [/(?<![\w])__[^_\s][^_]*__(?!\w)/, 'bold with "__": "**" stands around what is bold'],
  [/`[^`\n]+`/, 'code'],
  [/^\|.*\|\s*$/m, 'a table'],
  [/^> \S/m, 'a quotation'],
];

/**
 * Finds what a text shows as it is written, though it was meant as something else: HTML, entities, Markdown.
 *
 * @param text the text
 * @param kind what it takes
 * @returns a part of an English sentence
 * @example
 * literalMarkup('How <b>many</b>?', 'none'); // 'the page shows "<b>" as it is written: …'
 */
export function literalMarkup(text: string, kind: MarkdownKind): string | undefined {
  const tag = html.exec(text)?.[0];
  if (tag !== undefined)
    return `the page shows ${quoted(tag)} as it is written, for no text is HTML: ${instead(tag, kind)}`;
  const [written] = entity.exec(text) ?? [];
  if (written !== undefined) return entityMessage(written);
  const lists = kind === 'block' ? [] : ([[/^- \S.*\n- \S/m, 'a list']] as const);
  const [found, what] =
    first(text, [...nowhere, ...lists, ...(kind === 'none' ? plainOnly : [])]) ?? wrongLink(text) ?? [];
  if (found === undefined) return undefined;
  const takes =
    kind === 'none' ? 'this text takes no Markdown' : 'only bold, italic, links and, in notes, lists are understood';
  return `the page shows ${quoted(found)} as it is written (${what}): ${takes}`;
}

function first(text: string, marks: readonly (readonly [RegExp, string])[]): readonly [string, string] | undefined {
  for (const [pattern, what] of marks) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [found, what];
  }
  return undefined;
}

/** Links lead to whole addresses only. */
function wrongLink(text: string): readonly [string, string] | undefined {
  const found = /\[[^[\]]+\]\((?!https?:\/\/|mailto:)[^()\s]*\)/.exec(text)?.[0];
  return found === undefined ? undefined : [found, 'a link: its address begins with https:, http: or mailto:'];
}

const quoted = (found: string): string => JSON.stringify(found.length > 40 ? `${found.slice(0, 40)}…` : found);

function instead(tag: string, kind: MarkdownKind): string {
  if (kind === 'none') return 'leave it out';
  if (/^<\/?(?:b|strong)\b/i.test(tag)) return 'write **bold**';
  if (/^<\/?(?:i|em)\b/i.test(tag)) return 'write *italic*';
  if (/^<\/?a\b/i.test(tag)) return 'write [text](https://…)';
  if (kind === 'block' && /^<\/?(?:br|p|div)\b/i.test(tag)) return 'write an empty line, \\n\\n, for a new paragraph';
  if (kind === 'block' && /^<\/?(?:ul|ol|li)\b/i.test(tag)) return 'write lines that begin with "- "';
  return 'leave it out';
}

function entityMessage(written: string): string | undefined {
  const name = written.slice(1, -1);
  const number = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  const code = number ? parseInt(number[1] ?? number[2]!, number[1] === undefined ? 10 : 16) : undefined;
  const isCode = code !== undefined && code > 31 && code <= 0x10ffff;
  const character = isCode
    ? String.fromCodePoint(code)
    : Object.hasOwn(characters, name)
      ? characters[name]
      : undefined;
  const help = character === undefined ? 'write the character itself' : `write ${character}`;
  return `the page shows ${quoted(written)} as it is written: ${help}`;
}
