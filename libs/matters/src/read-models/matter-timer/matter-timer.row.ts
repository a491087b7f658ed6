import { alarmTable } from '@chancery/deadlines/contract';

/** Until when parties can answer. The clock is a request or hearing, and the rung says which of both: `request`, `hearing`. */
export const matterTimerTable = alarmTable('matter_timer');
