import { html, nothing } from 'lit';
import type { Texts } from '../base/texts.ts';
import { fromDocument } from '../base/page-document.ts';
import { own } from '../../schema/own.ts';

/** How long the file can be fetched after the click, in milliseconds. */
const lifetime = 60_000;

/** A copy of the answers for the respondent, when they cannot be sent. */
export interface CopyOfAnswers {
  /** The button that gives the copy, and the text itself once it was pressed. */
  render(texts: Texts): unknown;
}

/** What a copy is made of. */
export interface CopySource {
  /** The name of the file, without what stands behind the dot. */
  readonly name: string;
  /** The text of the copy at this moment. */
  write(texts: Texts): Promise<string>;
  /** Shows what changed. */
  update(): void;
}

/**
 * Offers a copy of the answers as a text file. Frames may forbid files without a word, so the text itself is shown too.
 *
 * @param source what the copy is made of
 */
export function createCopyOfAnswers({ name, write, update }: CopySource): CopyOfAnswers {
  let shown: string | undefined;

  async function keep(texts: Texts): Promise<void> {
    shown = await write(texts);
    // With the mark at the beginning, and the line ends, by which old editors on office computers know a text.
    save(`\ufeff${shown.replaceAll('\n', '\r\n')}`, `${name}.txt`);
    update();
  }

  return {
    render: (texts) =>
      html`<p>
          <button type="button" class="quiet" part="button" @click=${() => keep(texts)}>
            ${texts.word('copy.keep')}
          </button>
        </p>
        <p role="status">${shown ? texts.word('copy.kept', { file: `${name}.txt` }) : nothing}</p>
        ${
          shown
            ? html`<label for="copy">${texts.word('copy.text')}</label>
                <textarea id="copy" readonly rows="6" .value=${shown}></textarea>`
            : nothing
        }`,
  };
}

/** Gives a text as a file. The link is never part of the page: no style or script of it can find it. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], own({ type: 'text/plain;charset=utf-8' })));
  const link = fromDocument('createElement').call(document, 'a') as HTMLAnchorElement;
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), lifetime);
}
