import { describeChecks } from './describe-checks.ts';
import { describeLayout } from './describe-layout.ts';
import { flagshipPages } from './question-types.ts';

describeChecks(flagshipPages);
describeLayout(flagshipPages);
