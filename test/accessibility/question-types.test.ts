import { describeChecks } from './describe-checks.ts';
import { describeLayout } from './describe-layout.ts';
import { questionTypes } from './question-types.ts';

describeChecks(questionTypes);
describeLayout(questionTypes);
