/**
 * The script of the collector's own page of a survey: `/surveys/<id>`, alone or in the frame of an `isolated` element.
 */
import { runPage } from './element/frame/framed.ts';

void runPage(() => import('./survey-form.ts'));
