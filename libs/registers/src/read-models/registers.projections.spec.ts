import type { Message, Projection, Recorded, RowChange } from '@chancery/kernel';
import {
  numberAllocated,
  numberVoided,
  registerClosed,
  registerOpened,
  registerReopened,
} from '../examples.js';
import { registerNumberProjection } from './register-number/register-number.projection.js';
import { registerProjection } from './register/register.projection.js';

const projected = (projection: Projection, event: Message): readonly RowChange[] =>
  projection.on[event.type]?.(event as Recorded) ?? [];
const { registerId, documentId, number } = numberAllocated.data;
const at = '2026-01-05T08:00:00.000Z';

describe('registers as rows', () => {
  it('show a journal from its opening, counted up to its last number, until it is closed', () => {
    const { authorityId, code, year, name, pattern } = registerOpened.data;
    const opened = {
      ...{ authorityId, code, year, name, pattern, direction: 'incoming' },
      ...{ toYear: null, isOpen: true, firstNumber: 1, lastSequence: 0, openedAt: at },
      ...{ closedAt: null, closeReason: null, reopenedAt: null, reopenReason: null },
    };
    const key = { registerId };
    expect(projected(registerProjection, registerOpened)).toEqual([
      { kind: 'upsert', table: 'register', key, set: opened },
    ]);
    expect(projected(registerProjection, numberAllocated)).toEqual([
      { kind: 'update', table: 'register', key, set: { lastSequence: 1 } },
    ]);
    expect(projected(registerProjection, registerClosed)).toEqual([
      {
        kind: 'update',
        table: 'register',
        key,
        set: { isOpen: false, closedAt: at, closeReason: 'The year is over' },
      },
    ]);
    const reopened = { reopenedAt: at, reopenReason: 'Letters of December came late' };
    expect(projected(registerProjection, registerReopened)).toEqual([
      { kind: 'update', table: 'register', key, set: { isOpen: true, ...reopened } },
    ]);
    const { year: _, ...undated } = registerOpened.data;
    const data = { ...undated, firstNumber: 501 };
    expect(projected(registerProjection, { ...registerOpened, data })).toMatchObject([
      { set: { year: null, firstNumber: 501, lastSequence: 500 } },
    ]);
  });

  it('show a number with its document, and go on showing it when it is void', () => {
    const key = { registerId, sequence: 1 };
    const valid = { isVoid: false, voidReason: null, voidedAt: null };
    expect(projected(registerNumberProjection, numberAllocated)).toEqual([
      {
        kind: 'upsert',
        table: 'register_number',
        key,
        set: { number, documentId, caseId: null, allocatedAt: at, ...valid },
      },
    ]);
    expect(projected(registerNumberProjection, numberVoided)).toEqual([
      {
        kind: 'update',
        table: 'register_number',
        key,
        set: { isVoid: true, voidReason: 'Registered in the wrong journal', voidedAt: at },
      },
    ]);
  });
});
