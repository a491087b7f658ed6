import { rowsOf, type Projection } from '@chancery/kernel';
import type { RegisterEvent } from '../../domain/register.events.js';
import { registerTable } from './register.row.js';

const registers = rowsOf(registerTable);

/** The journals of each authority, with how far each has counted. */
export const registerProjection: Projection<RegisterEvent> = {
  name: 'register',
  version: 1,
  group: 'registers',
  tables: [registerTable],
  on: {
    RegisterOpened: ({ data: { registerId, at, ...data } }) => [
      registers.upsert(
        { registerId },
        {
          authorityId: data.authorityId,
          code: data.code,
          year: data.year,
          name: data.name,
          direction: data.direction ?? null,
          pattern: data.pattern,
          isOpen: true,
          lastSequence: 0,
          openedAt: at,
        },
      ),
    ],
    NumberAllocated: ({ data: { registerId, sequence } }) => [
      registers.update({ registerId }, { lastSequence: sequence }),
    ],
    RegisterClosed: ({ data: { registerId } }) => [
      registers.update({ registerId }, { isOpen: false }),
    ],
  },
};
