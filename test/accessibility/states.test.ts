import { describeChecks } from './describe-checks.ts';
import { describeLayout } from './describe-layout.ts';
import { lightOnly } from './interrupted-states.ts';
import { states } from './states.ts';

describeChecks(states, lightOnly);
describeLayout(states);
