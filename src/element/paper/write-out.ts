import { fromDocument } from '../base/page-document.ts';

/** Fields that show a part of a long text: one line, or as many as they have. */
const fields = 'input[type="text"], textarea';

/**
 * Puts what was written in each field in its place, as long as it is: paper cannot be scrolled. Empty fields stay, to be
 * filled with a pen. What is shown on paper is made for it and thrown away afterwards, so nothing has to be put back.
 *
 * @param paper the questionnaire on paper
 */
export function writeOut(paper: ParentNode): void {
  for (const field of paper.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)) {
    const { value, nextElementSibling: next } = field;
    const written = next?.matches('.written') ? next : fromDocument('createElement').call(document, 'bdi');
    if (value.trim() === '') {
      field.hidden = false;
      written.remove();
      continue;
    }
    written.className = `${field.className} written`;
    written.setAttribute('dir', field.getAttribute('dir') ?? 'auto');
    written.textContent = value;
    field.hidden = true;
    field.after(written);
  }
}
