import { readPublicKey } from '../../crypto/public-key.ts';
import type { FaultList } from '../report/fault.ts';
import { isObject } from '../../schema/is-object.ts';

/**
 * Finds a public key that looks like one and is none: the page would refuse to send.
 *
 * @param survey the parsed file
 * @param faults takes what is found
 */
export function findKeyFaults({ privacy }: Readonly<Record<string, unknown>>, faults: FaultList): void {
  const key = isObject(privacy) ? privacy['publicKey'] : undefined;
  // What does not look like a key was found before.
  if (typeof key !== 'string' || !/^B[\w-]{86}$/.test(key) || readPublicKey(key)) return;
  const message = 'this is no public key: a letter is wrong. Copy it again from "survey-form keys new"';
  faults.add('wrong-value', ['privacy', 'publicKey'], message);
}
