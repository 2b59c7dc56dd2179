import type { Part } from '../conditions/condition-parts.ts';
import type { Rewriting } from './rewriting.ts';

/** `(1,2)` are two numbers; elsewhere `1,5` is one. */
export function withCommas(parts: readonly Part[]): readonly Part[] {
  let depth = 0;
  return parts.flatMap((part): readonly Part[] => {
    if ('(['.includes(part.text)) depth++;
    if (')]'.includes(part.text)) depth--;
    const [whole = '', rest] = part.text.split(',');
    if (part.kind !== 'number' || depth === 0 || rest === undefined) return [part];
    const at = part.at + whole.length;
    return [
      { ...part, text: whole },
      { kind: 'sign', text: ',', gap: '', at },
      { ...part, text: rest, gap: '', at: at + 1 },
    ];
  });
}

/** `{problems}.includes('noise')` and `problems.includes('noise')` as `includes({problems}, 'noise')`. */
export function withCalls(parts: readonly Part[], { find, domainOf, note }: Rewriting): readonly Part[] {
  const written: Part[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const method = methodAt(parts, index, find);
    if (!method) {
      written.push(part);
      continue;
    }
    const { answer, name, end } = method;
    const called = { ...part, kind: 'word', text: name } as const;
    const open = { ...part, kind: 'sign', text: '(', gap: '' } as const;
    const argument = { ...part, kind: 'answer', text: answer, gap: '' } as const;
    if (parts[end]?.text === '(') {
      const isOnly = parts[end + 1]?.text === ')';
      written.push(called, open, argument, ...(isOnly ? [] : [{ ...open, text: ',' }]));
      index = end;
    } else {
      const text = `${domainOf(answer)?.kind === 'list' ? 'count' : 'length'}(${answer})`;
      note(part.at, `"${name}" is written ${text} here`);
      written.push({ ...part, kind: 'answer', text });
      index = end - 1;
    }
  }
  return written;
}

interface Method {
  readonly answer: string;
  readonly name: string;
  readonly end: number;
}

function methodAt(parts: readonly Part[], index: number, find: Rewriting['find']): Method | undefined {
  const [part, dot, word] = parts.slice(index, index + 3);
  if (part?.kind === 'answer' && dot?.text === '.' && word?.kind === 'word') {
    const isMethod = word.text === 'length' || parts[index + 3]?.text === '(';
    return isMethod ? { answer: part.text, name: word.text, end: index + 3 } : undefined;
  }
  const [, head = '', name = ''] = part?.kind === 'word' ? (/^(\w+)\.(\w+)$/.exec(part.text) ?? []) : [];
  const answer = name === 'length' || parts[index + 1]?.text === '(' ? find(head) : undefined;
  return answer === undefined ? undefined : { answer, name, end: index + 1 };
}
