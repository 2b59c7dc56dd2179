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
  'date.shortYear': 'Vul het jaartal in vier cijfers in, bijvoorbeeld 1984.',
  'date.invalid': 'Deze datum bestaat niet. Controleer de dag en de maand.',
  'date.invalidMonth': 'Deze maand bestaat niet. Controleer de maand.',
  'date.pick': 'De kalender openen',
  'date.min': 'Vul een datum in vanaf {date}.',
  'date.max': 'Vul een datum in tot en met {date}.',
};
