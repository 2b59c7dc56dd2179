import { exampleOfMask } from '../../engine/mask.ts';
import type { Item, Question } from '../../schema/question.ts';
import { lengthOf } from '../../questions/text/text-length.ts';
import { domainOf, type Domain } from './domain.ts';

/** The keys of the built-in question types that limit an answer as a whole. */
interface Keys extends Question {
  readonly choices?: readonly (Item & { readonly exclusive?: boolean })[];
  readonly minChoices?: number;
  readonly maxChoices?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly mask?: string;
  readonly total?: number;
}

/**
 * Tells what the answer to a question can be once the question has let it pass. While somebody is still writing, a text may
 * be too long and a total not reached yet; nobody goes on, and nothing is sent, before that is mended.
 *
 * @param question as for `domainOf`
 * @param isAnswered is there an answer for certain?
 */
export function sentDomainOf(question: Question, isAnswered: boolean): Domain {
  const domain = domainOf(question);
  const { choices = [], minChoices = 1, maxChoices = Infinity, minLength = 1, mask } = question as Keys;
  const { maxLength = Infinity, total = 100 } = question as Keys;
  switch (question.type) {
    case 'text': {
      const length = lengthOf(exampleOfMask(mask ?? ''));
      return { ...domain, kind: 'text', values: undefined, lengths: mask ? [length, length] : [minLength, maxLength] };
    }
    case 'sum':
      return domain.kind === 'rows' ? { ...domain, total } : domain;
    case 'choice':
    case 'ranking': {
      if (domain.kind !== 'list') return domain;
      const together = choices.filter(({ exclusive }) => !exclusive).length;
      const most = Math.max(Math.min(maxChoices, together), 1);
      // Fewer are enough where conditions may show fewer, and where one says that none fits.
      const isFixed = together === choices.length && choices.every((choice) => isPlain(choice));
      const least = isFixed ? Math.min(Math.max(minChoices, 1), most) : 1;
      return { ...domain, least: isAnswered ? least : 0, most };
    }
    default:
      return domain;
  }
}

const isPlain = (choice: Item & { readonly missing?: boolean }): boolean =>
  choice.visibleIf === undefined && !choice.missing;
