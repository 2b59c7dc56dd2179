import { describeChecks } from './describe-checks.ts';
import { describeLayout } from './describe-layout.ts';
import { states } from './states.ts';

describeChecks(states);
describeLayout(states);
