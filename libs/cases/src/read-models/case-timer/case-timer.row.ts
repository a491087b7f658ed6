import { alarmTable } from '@chancery/deadlines/contract';

/** The alarms of terms of cases. */
export const caseTimerTable = alarmTable('case_timer');
