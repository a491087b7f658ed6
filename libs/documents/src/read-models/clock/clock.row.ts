import { countedClockTable } from '@chancery/deadlines/contract';

export const clockTable = countedClockTable('clock');
