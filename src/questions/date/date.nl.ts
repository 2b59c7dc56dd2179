import type { WordsLike } from '../../locales/message.ts';
import type { dateEn } from './date.en.ts';

/** Dutch words of the question type `date`. */
export const dateNl: WordsLike<typeof dateEn> = {
  'date.required': 'Vul een datum in.',
  'date.day': 'Dag',
  'date.month': 'Maand',
  'date.year': 'Jaar',
  'date.missingDay': 'Vul de dag in.',
  'date.missingMonth': 'Vul de maand in.',
  'date.missingYear': 'Vul het jaar in.',
  'date.shortYear': 'Vul het jaartal met vier cijfers in, bijvoorbeeld 1984.',
  'date.earlyYear': 'Vul een jaar in vanaf 1000.',
  'date.invalidDay': 'Vul de dag in cijfers in, van 1 tot 31.',
  'date.earliest': 'Op zijn vroegst: {date}.',
  'date.latest': 'Uiterlijk: {date}.',
  'date.invalid': 'Deze datum bestaat niet. Controleer de dag en de maand.',
  'date.invalidMonth': 'Vul de maand in als getal of als naam, bijvoorbeeld 2 of februari.',
  'date.pick': 'De kalender openen',
  'date.min': 'Vul een datum in vanaf {date}.',
  'date.max': 'Vul een datum in tot en met {date}.',
};
