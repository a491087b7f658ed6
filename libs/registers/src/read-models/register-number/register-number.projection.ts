import { rowsOf, type Projection } from '@chancery/kernel';
import type { RegisterEvent } from '../../domain/register.events.js';
import { registerNumberTable } from './register-number.row.js';

const numbers = rowsOf(registerNumberTable);

/** Every number that was ever given out, void ones too: what a printed journal shows. */
export const registerNumberProjection: Projection<RegisterEvent> = {
  name: 'register_number',
  version: 2,
  group: 'registers',
  tables: [registerNumberTable],
  on: {
    NumberAllocated: ({ data: { registerId, sequence, number, at, ...subject } }) => [
      numbers.upsert(
        { registerId, sequence },
        {
          ...{ number, allocatedAt: at, isVoid: false, voidReason: null, voidedAt: null },
          documentId: subject.documentId ?? null,
          caseId: subject.caseId ?? null,
        },
      ),
    ],
    NumberVoided: ({ data: { registerId, sequence, reason, at } }) => [
      numbers.update({ registerId, sequence }, { isVoid: true, voidReason: reason, voidedAt: at }),
    ],
  },
};
