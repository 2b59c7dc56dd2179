/**
 * Reads CSV as RFC 4180 describes it: a program that knows nothing of the one that wrote it.
 *
 * @param text with or without a byte order mark
 * @param delimiter between cells
 * @returns the records, each with its cells
 */
export function readCsv(text: string, delimiter = ','): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let isQuoted = false;
  const source = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') cell += source[++at]!;
      else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === delimiter) {
      record.push(cell);
      cell = '';
    } else if (character === '\n') {
      records.push([...record, cell.replace(/\r$/, '')]);
      [record, cell] = [[], ''];
    } else cell += character;
  }
  return cell === '' && record.length === 0 ? records : [...records, [...record, cell]];
}
