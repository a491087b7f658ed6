import type { Policy } from '@chancery/kernel';
import { admitCaseUnit } from './policies/admit-case-unit.policy.js';
import { finishCaseNumber } from './policies/finish-case-number.policy.js';
import { finishFiling } from './policies/finish-filing.policy.js';
import { finishMove } from './policies/finish-move.policy.js';
import { finishSplit } from './policies/finish-split.policy.js';
import { mergeCase } from './policies/merge-case.policy.js';
import {
  recalculateCasesOnCalendar,
  recalculateChangedCaseClock,
  recalculateLateCaseStarts,
} from './policies/recalculate-on-calendar.policy.js';
import { reopenCaseWithDocument } from './policies/reopen-case-with-document.policy.js';

export const casesPolicies: readonly Policy[] = [
  ...[finishCaseNumber, finishFiling, finishMove, finishSplit, mergeCase, admitCaseUnit],
  reopenCaseWithDocument,
  ...[recalculateCasesOnCalendar, recalculateLateCaseStarts, recalculateChangedCaseClock],
];
