import { openSqliteStore } from '../../../src/collector/stores/sqlite-store.ts';
import { newResponseId } from '../../../src/transport/envelope.ts';

// node busy-process.ts add|rewrite FILE: does one thing until it is killed, and prints a line for each that is done.
const [task, file] = process.argv.slice(2);
const store = openSqliteStore(file!);
const body = 'x'.repeat(1500);

for (;;) {
  if (task === 'add') {
    const id = newResponseId();
    await store.add({ id, survey: 'poll', version: 1, body });
    process.stdout.write(`${id}\n`);
  } else {
    process.stdout.write('begin\n');
    await store.rewrite();
    process.stdout.write('end\n');
  }
  await new Promise((resolve) => setImmediate(resolve));
}
