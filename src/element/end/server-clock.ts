/** The element, as far as its time is put right. */
export interface Timed {
  readonly src: string | null;
  clock: () => Date;
}

/** A clock that tells the time of the device tells it to this many milliseconds. */
const close = 1000;

/** How long the time is waited for, in milliseconds: then the device is believed. */
const patience = 3000;

/** Can the time be asked for? A page that gave a clock of its own is believed. */
export const canAskTime = ({ src, clock }: Timed): boolean => !!src && Math.abs(clock().getTime() - Date.now()) < close;

/**
 * Sets the clock of the element by the server of the survey file, whose `Date` (RFC 9110, 6.6.1) is the time of its
 * answer. The question goes past the browser's cache; what another cache says was true `Age` seconds ago (RFC 9111, 5.1).
 * Nothing changes when the server cannot be reached, or is on another origin that does not expose `Date`.
 */
export async function setClockByServer(host: Timed): Promise<void> {
  const now = await Promise.race([askTime(host.src!), wait(patience)]);
  if (!now) return;
  const ahead = now - Date.now();
  host.clock = () => new Date(Date.now() + ahead);
}

/** @returns milliseconds since 1970; nothing or `NaN` when that cannot be known */
async function askTime(address: string): Promise<number | undefined> {
  try {
    // Any answer will do, also that nothing is there.
    const { headers } = await fetch(address, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return new Date(headers.get('date') ?? '').getTime() + 1000 * Number(headers.get('age'));
  } catch {
    return undefined;
  }
}

const wait = (time: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, time, undefined));
