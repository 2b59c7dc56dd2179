import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** How many answers one network may send. Offices share one address: be generous. */
export interface RateLimit {
  /** How many at once. */
  readonly burst: number;
  /** How many a second in the long run. */
  readonly perSecond: number;
}

/** Counts requests per network. */
export interface RateLimiter {
  /** Takes one request of a sender; returns 0 when it may pass, else how many seconds to wait. */
  take(address: string): number;
  /** How many networks are remembered now. */
  readonly size: number;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** So many networks are remembered at most; the one seen longest ago is forgotten first. */
const mostBuckets = 20_000;

/** How long a bucket that is full again may stay, in milliseconds. */
const forgetEvery = 10_000;

/**
 * Makes a limiter with one token bucket per network. A network whose bucket is full again is forgotten, and with it when it
 * was last seen. Addresses are shortened, and hashed so that none stands in memory as it is; the key is in the same memory,
 * and whoever reads all of it can try which networks were there.
 *
 * @param limit how much may pass
 * @param clock gives a time in milliseconds; by default one that nobody can set back
 * @example
 * const limiter = createRateLimiter({ burst: 300, perSecond: 5 });
 * if (limiter.take('192.0.2.7') > 0) refuse();
 */
export function createRateLimiter(
  { burst, perSecond }: RateLimit,
  clock = (): number => performance.now(),
): RateLimiter {
  const key = randomBytes(32);
  const buckets = new Map<string, Bucket>();
  let waiting = false;

  const levelOf = ({ tokens, at }: Bucket, now: number): number =>
    Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond);

  /** Also when nobody sends any more: what was seen last would stay till morning. */
  function forgetLater(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const now = clock();
      for (const [network, bucket] of buckets) if (levelOf(bucket, now) >= burst) buckets.delete(network);
      if (buckets.size > 0) forgetLater();
    }, forgetEvery).unref();
  }

  return {
    get size() {
      return buckets.size;
    },
    take(address) {
      const now = clock();
      const network = createHmac('sha256', key).update(networkOf(address)).digest('base64');
      const filled = levelOf(buckets.get(network) ?? { tokens: burst, at: now }, now);
      buckets.delete(network);
      buckets.set(network, { tokens: filled >= 1 ? filled - 1 : filled, at: now });
      if (buckets.size > mostBuckets) buckets.delete(buckets.keys().next().value!);
      forgetLater();
      return filled >= 1 ? 0 : Math.ceil((1 - filled) / perSecond);
    },
  };
}

/**
 * Shortens an address to its network: the first 24 bits of IPv4, the first 48 bits of IPv6.
 *
 * @example
 * networkOf('192.0.2.7'); // "192.0.2"
 * networkOf('2001:db8:1:2::7'); // "2001:db8:1"
 */
export function networkOf(address: string): string {
  const embedded = address.replace(/^::ffff:/i, '');
  if (isIPv4(embedded)) return embedded.split('.').slice(0, 3).join('.');
  const groups = address.split('::')[0]!.split(':');
  return [0, 1, 2].map((index) => (Number.parseInt(groups[index] ?? '', 16) || 0).toString(16)).join(':');
}
