import path from 'node:path';
import { readSettings } from '@chancery/program';

/** `--data DIR`; without it the event store in the data folder (`CHANCERY_DATA`). */
export const dataOption = {
  type: 'string',
  get default() {
    return path.join(readSettings('eventstore', process.env).CHANCERY_DATA, 'eventstore');
  },
} as const;
