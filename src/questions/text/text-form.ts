import { exampleOfMask, fitsMask, writtenAsMask } from '../../engine/mask.ts';
import { plainSigns, withoutUnseen } from '../../engine/plain-signs.ts';
import type { Issue } from '../../engine/question-logic.ts';

/** What a single line can be asked for. */
export const inputTypes = ['email', 'tel', 'url'] as const;

type InputType = (typeof inputTypes)[number];

/** No mask may be longer than this, in characters. */
export const longestMask = 100;

/**
 * Forms that catch slips of the pen. Whether somebody can be reached there, no form tells; so nothing is refused that
 * could be right, such as the four figures of a telephone in the house, or an address without `https://`.
 */
const forms: Readonly<Record<InputType, (text: string) => boolean>> = {
  email: (text) => /^[^\s@,;<>]+@[^\s@.,;<>]+(?:\.[^\s@.,;<>]+)+$/.test(text),
  tel: (text) => /^\+?[\d\s()./-]+$/.test(text) && /^(?:\D*\d){3,15}\D*$/.test(text),
  url: isWebAddress,
};

/** What may be asked of the form of a text. */
interface FormKeys {
  readonly inputType?: InputType | undefined;
  readonly mask?: string | undefined;
}

/**
 * A text with the usual signs for those that look alike, as the form asks for them: a number that was copied comes with
 * marks that nobody sees, and a phone makes a dash of two hyphens. Web addresses may have any sign.
 */
export function inForm({ inputType, mask }: FormKeys, text: string): string {
  if (mask !== undefined) return writtenAsMask(text, mask);
  if (inputType === undefined) return text;
  return (inputType === 'url' ? withoutUnseen(text) : plainSigns(text)).trim();
}

/** What is wrong with the form of a text, if anything. */
export function issueOfForm({ inputType, mask }: FormKeys, text: string): Issue | undefined {
  if (inputType !== undefined && !forms[inputType](text)) return { code: `text.${inputType}` };
  if (mask === undefined || fitsMask(text, mask)) return undefined;
  return { code: 'text.mask', params: { example: exampleOfMask(mask) } };
}

function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && /[^.]\.[^.]/.test(hostname) && !/\s/.test(text);
  } catch {
    return false;
  }
}
