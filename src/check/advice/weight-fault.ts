import { capacityOf, mostCapacity } from '../../crypto/capacity.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import type { AddFault } from '../reach/reach-faults.ts';

/** Sealed responses that are longer than this are slow to send on a telephone, and more than servers take by default. */
const heavy = 128 * 1024;

/**
 * Finds a survey whose sealed responses are long, because all are as long as the longest can be, or too long to be sealed.
 *
 * @param checked the survey
 * @param add takes what is found
 */
export function findWeightFault(checked: CheckedSurvey, add: AddFault): void {
  if (checked.survey.privacy?.publicKey === undefined) return;
  const capacity = capacityOf(checked);
  if (capacity <= heavy) return;
  const size = Math.ceil(capacity / 1000);
  if (capacity > mostCapacity) {
    const most = Math.floor(mostCapacity / 1000);
    const message = `each sealed response would have ${size} kB, and no page seals more than ${most} kB: give texts a smaller "maxLength", or ask less in loops`;
    return add('wrong-value', ['privacy', 'publicKey'], message);
  }
  const message = `each sealed response has ${size} kB, since all are as long as the longest can be: give texts a smaller "maxLength"`;
  add('heavy-responses', ['privacy', 'publicKey'], message);
}
