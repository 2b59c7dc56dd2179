import { appendFileSync } from 'node:fs';

/** Says something that nobody should miss: at once, and in the closing summary of the command that runs the tests. */
export function remark(sentence: string): void {
  console.error(`!! ${sentence}`);
  if (process.env['REMARKS'] !== undefined) appendFileSync(process.env['REMARKS'], `${sentence}\n`);
}
