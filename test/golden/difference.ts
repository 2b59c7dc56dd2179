/** How many equal lines are shown around what differs. */
const context = 3;

/**
 * Shows how two texts differ, line by line: `-` was expected and is not there, `+` is there and was not expected.
 *
 * @example
 * differenceOf('a\nb', 'a\nc'); // '  a\n- b\n+ c'
 */
export function differenceOf(expected: string, found: string): string {
  const lines = compare(expected.split('\n'), found.split('\n'));
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - context), index + context + 1).some((line) => !line.startsWith('  '));
  const shown = lines.map((line, index) => (isNear(index) ? line : undefined));
  return shown
    .flatMap((line, index) =>
      line !== undefined ? [line] : shown[index - 1] === undefined && index > 0 ? [] : ['  …'],
    )
    .join('\n');
}

/** The longest common lines stay, the others go or come. */
function compare(before: readonly string[], after: readonly string[]): readonly string[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(`  ${before[i++]}`);
      j++;
    } else if (j >= after.length || (i < before.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      lines.push(`- ${before[i++]}`);
    } else {
      lines.push(`+ ${after[j++]}`);
    }
  }
  return lines;
}
