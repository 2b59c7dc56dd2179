import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { nextRewrite, scheduleRewrites } from '../../src/collector/stores/rewrite-schedule.ts';
import type { Survey } from '../../src/schema/survey.ts';

const minute = 60_000;
/** A moment in the machine's own time. */
const at = (day: number, hour: number, minutes = 0): number => new Date(2026, 0, day, hour, minutes).getTime();

describe('nextRewrite', () => {
  it('is the next night', () => {
    assert.equal(nextRewrite(at(10, 1), [], 3), at(10, 3));
    assert.equal(nextRewrite(at(10, 3), [], 3), at(11, 3));
    assert.equal(nextRewrite(at(31, 12), [], 0), new Date(2026, 1, 1).getTime());
  });

  it('is the next closing when that comes first', () => {
    const closings = [at(9, 12), at(10, 18), at(10, 17)];
    assert.equal(nextRewrite(at(10, 12), closings, 3), at(10, 17));
    assert.equal(nextRewrite(at(10, 17), closings, 3), at(10, 18));
    assert.equal(nextRewrite(at(10, 18), closings, 3), at(11, 3));
  });
});

describe('scheduleRewrites', () => {
  let now = at(10, 12);
  let rewrites: number[] = [];
  let stop = (): void => {};
  beforeEach(() => {
    now = at(10, 12);
    rewrites = [];
    mock.timers.enable({ apis: ['setInterval'] });
  });
  afterEach(() => {
    stop();
    mock.timers.reset();
  });

  /** Lets time pass, minute by minute, and work be done in between. */
  async function pass(minutes: number): Promise<void> {
    for (let count = 0; count < minutes; count++) {
      now += minute;
      mock.timers.tick(minute);
      await Promise.resolve().then(() => {});
    }
  }
  const rewrite = async (): Promise<void> => void rewrites.push(now);
  const surveys = [{ closes: new Date(at(10, 18)).toISOString() }, {}] as Survey[];
  const clock = (): number => now;

  it('rewrites when the last answers were taken, and every night', async () => {
    stop = scheduleRewrites({ rewrite, surveys, clock });
    await pass(2 * 24 * 60);
    assert.deepEqual(rewrites, [at(10, 18, 30), at(11, 3), at(12, 3)]);
  });

  it('makes up for a night in which the machine slept', async () => {
    stop = scheduleRewrites({ rewrite, surveys: [], hour: 4, clock });
    now = at(13, 9);
    await pass(1);
    assert.deepEqual(rewrites, [at(13, 9, 1)]);
  });

  it('tries again after ten minutes, and says why', async () => {
    const lines: string[] = [];
    const failing = async (): Promise<void> => {
      rewrites.push(now);
      if (rewrites.length < 3) throw new Error('the disk is full');
    };
    stop = scheduleRewrites({ rewrite: failing, surveys: [], clock, log: (line) => lines.push(line) });
    await pass(24 * 60);
    assert.deepEqual(rewrites, [at(11, 3), at(11, 3, 10), at(11, 3, 20)]);
    assert.deepEqual(lines, Array(2).fill('survey-form: the database was not rewritten this time: the disk is full'));
  });

  it('never rewrites twice at the same time', async () => {
    let finish = (): void => {};
    const slow = (): Promise<void> => {
      rewrites.push(now);
      return new Promise((resolve) => (finish = resolve));
    };
    stop = scheduleRewrites({ rewrite: slow, surveys: [], clock });
    await pass(3 * 24 * 60);
    assert.deepEqual(rewrites, [at(11, 3)]);
    finish();
    await pass(2);
    assert.equal(rewrites.length, 2);
  });

  it('stops when it is told to', async () => {
    stop = scheduleRewrites({ rewrite, surveys, clock });
    stop();
    await pass(24 * 60);
    assert.deepEqual(rewrites, []);
  });
});
