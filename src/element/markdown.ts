import { html, type TemplateResult } from 'lit';

const inlinePattern = /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^[\]]+)\]\(((?:https?:\/\/|mailto:)[^\s()[\]]+)\)/g;

/**
 * Shows bold, italic and links of a short text; anything else, HTML included, stays text. Links may start with
 * `https:`, `http:` or `mailto:` only.
 *
 * @example
 * renderInline('See **all** of [the rules](https://example.org/rules)');
 */
export function renderInline(source: string): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  for (const match of source.matchAll(inlinePattern)) {
    const [whole, bold, italic, label, address] = match;
    parts.push(source.slice(end, match.index));
    if (bold) parts.push(html`<strong>${bold}</strong>`);
    else if (italic) parts.push(html`<em>${italic}</em>`);
    else
      parts.push(
        html`<a href=${address!} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">${label}</a>`,
      );
    end = match.index + whole.length;
  }
  return [...parts, source.slice(end)];
}

/**
 * Shows a text with paragraphs (separated by an empty line) and lists (lines that start with `- `).
 *
 * @example
 * renderMarkdown('Two things:\n\n- one\n- two');
 */
export function renderMarkdown(source: string): readonly TemplateResult[] {
  return source
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.trim().split('\n');
      return lines.every((line) => line.startsWith('- '))
        ? html`<ul>
            ${lines.map((line) => html`<li>${renderInline(line.slice(2))}</li>`)}
          </ul>`
        : html`<p>${renderInline(lines.join(' '))}</p>`;
    });
}
