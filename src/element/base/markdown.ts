import { html, type TemplateResult } from 'lit';

/** Fills answers into a piece of text. What it gives is never read as Markdown. */
type Fill = (source: string) => string;

const asItIs: Fill = (source) => source;

const inlinePattern = /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^[\]]+)\]\(((?:https?:\/\/|mailto:)[^\s()[\]]+)\)/g;

/**
 * Shows bold, italic and links of a short text; anything else, HTML included, stays text. Links may start with
 * `https:`, `http:` or `mailto:` only.
 *
 * @param source the text
 * @param fill fills answers in
 * @example
 * renderInline('See **all** of [the rules](https://example.org/rules)');
 */
export function renderInline(source: string, fill = asItIs): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  for (const match of source.matchAll(inlinePattern)) {
    const [whole, bold, italic, label, address] = match;
    parts.push(fill(source.slice(end, match.index)));
    if (bold) parts.push(html`<strong>${fill(bold)}</strong>`);
    else if (italic) parts.push(html`<em>${fill(italic)}</em>`);
    else
      parts.push(
        html`<a href=${address!} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
          >${fill(label!)}</a
        >`,
      );
    end = match.index + whole.length;
  }
  return [...parts, fill(source.slice(end))];
}

/**
 * Shows a text with paragraphs (separated by an empty line) and lists (lines that start with `- `).
 *
 * @param source the text
 * @param fill fills answers in
 * @example
 * renderMarkdown('Two things:\n\n- one\n- two');
 */
export function renderMarkdown(source: string, fill = asItIs): readonly TemplateResult[] {
  return source
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.trim().split('\n');
      return lines.every((line) => line.startsWith('- '))
        ? html`<ul>
            ${lines.map((line) => html`<li>${renderInline(line.slice(2), fill)}</li>`)}
          </ul>`
        : html`<p>${renderInline(lines.join(' '), fill)}</p>`;
    });
}
