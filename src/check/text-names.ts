import { findReference, type Reference } from '../engine/expression/reference.ts';
import { suggest } from '../schema/suggest.ts';
import type { Path } from '../schema/survey-error.ts';
import { ambiguityOf } from './ambiguity.ts';
import { domainOf, domainOfReference } from './domain.ts';
import { mayBeFollowUp, type NamedQuestions } from './name-faults.ts';
import { partsWith, writtenOut } from './panel.ts';
import type { AddFault } from './reach-faults.ts';

/**
 * Finds braces in a text that name nothing, or two things: what looks like a name is an answer that was meant.
 *
 * @param text in one language
 * @param path where it stands
 * @param questions every question that has a name
 * @param prefixes what `panel` stands for, from `prefixesOf`
 * @param add takes what is found
 */
export function findTextNames(
  text: string,
  path: Path,
  questions: NamedQuestions,
  prefixes: ReadonlyMap<string, string>,
  add: AddFault,
): void {
  const prefix = path[4] === 'questions' ? prefixes.get(JSON.stringify(path.slice(0, 6))) : undefined;
  for (const [, shown = ''] of text.matchAll(/\{\s*([\p{L}_][^\s{}]*)\s*\}/gu)) {
    const isPanel = /^panel[.[]/.test(shown);
    // The text of the thing; and what a type of one's own makes of it is not known.
    if (shown === 'panel.item' || (isPanel && path[4] === 'questions' && prefix === undefined)) continue;
    const written = isPanel && prefix !== undefined ? writtenOut(`{${shown}}`, prefix).slice(1, -1) : shown;
    const reference = findReference(written, questions);
    if (reference) findPart(shown, written, reference);
    else if (looksLikeName(shown)) findUnknown(written, isPanel ? prefix : undefined);
  }

  function findPart(shown: string, written: string, reference: Reference): void {
    const ambiguity = ambiguityOf(written, questions);
    if (ambiguity !== undefined) add('ambiguous-name', path, ambiguity);
    const { isFaulty, question } = questions.get(reference.name)!;
    if (isFaulty || domainOfReference(reference, questions)) return;
    const domain = domainOf(question);
    const whole = shown.slice(0, shown.length - written.length + reference.name.length);
    // A group asks nothing itself, and a repeated question is read by its parts.
    const isWhole = !['rows', 'list', 'nothing'].includes(domain.kind);
    const message = `there is no such part, so nothing is shown for {${shown.slice(0, 60)}}${isWhole ? `: write {${whole}}` : ''}`;
    const known = domain.kind === 'rows' ? domain.rows.keys() : [];
    add('text-name', path, message, suggest(written.slice(reference.name.length + 1), known));
  }

  function findUnknown(written: string, before = ''): void {
    const [name = ''] = written.split(/[.[]/);
    if (mayBeFollowUp(name, questions)) return;
    const known = (): Iterable<string> => (before ? partsWith(before, questions) : questions.keys());
    // A name that was meant may have dots, of which the first seems to end it.
    const whole = written.slice(before.length);
    const first = name.slice(before.length);
    const meant = suggest(whole, known());
    const own = meant === undefined ? first : whole;
    const message = `no question${before && ' here'} is named "${own.slice(0, 60)}", so the braces are shown as they stand`;
    add('text-name', path, message, meant ?? suggest(first, known()));
  }
}

const looksLikeName = (text: string): boolean => /^[\p{L}_][\p{L}\p{M}\w-]*(?:[.[]\S*)?$/u.test(text);
