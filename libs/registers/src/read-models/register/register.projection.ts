import { rowsOf, type Projection } from '@chancery/kernel';
import type { RegisterEvent } from '../../domain/register.events.js';
import { registerTable } from './register.row.js';

const registers = rowsOf(registerTable);

/** The journals of each authority, with how far each has counted. */
export const registerProjection: Projection<RegisterEvent> = {
  name: 'register',
  version: 2,
  group: 'registers',
  tables: [registerTable],
  on: {
    RegisterOpened: ({ data: { registerId, at, ...data } }) => [
      registers.upsert(
        { registerId },
        {
          authorityId: data.authorityId,
          code: data.code,
          year: data.year ?? null,
          toYear: data.toYear ?? null,
          name: data.name,
          direction: data.direction ?? null,
          pattern: data.pattern,
          isOpen: true,
          firstNumber: data.firstNumber ?? 1,
          lastSequence: (data.firstNumber ?? 1) - 1,
          openedAt: at,
          closedAt: null,
          closeReason: null,
          reopenedAt: null,
          reopenReason: null,
        },
      ),
    ],
    NumberAllocated: ({ data: { registerId, sequence } }) => [
      registers.update({ registerId }, { lastSequence: sequence }),
    ],
    RegisterClosed: ({ data: { registerId, reason, at } }) => [
      registers.update(
        { registerId },
        { isOpen: false, closedAt: at, closeReason: reason ?? null },
      ),
    ],
    RegisterReopened: ({ data: { registerId, reason, at } }) => [
      registers.update({ registerId }, { isOpen: true, reopenedAt: at, reopenReason: reason }),
    ],
  },
};
