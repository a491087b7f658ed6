import { countedClockTable } from '@chancery/deadlines/contract';

export const caseClockTable = countedClockTable('case_clock');
