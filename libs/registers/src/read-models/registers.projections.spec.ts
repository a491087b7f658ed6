import type { Message, Projection, Recorded, RowChange } from '@chancery/kernel';
import { numberAllocated, numberVoided, registerClosed, registerOpened } from '../examples.js';
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
      ...{ isOpen: true, lastSequence: 0, openedAt: at },
    };
    const key = { registerId };
    expect(projected(registerProjection, registerOpened)).toEqual([
      { kind: 'upsert', table: 'register', key, set: opened },
    ]);
    expect(projected(registerProjection, numberAllocated)).toEqual([
      { kind: 'update', table: 'register', key, set: { lastSequence: 1 } },
    ]);
    expect(projected(registerProjection, registerClosed)).toEqual([
      { kind: 'update', table: 'register', key, set: { isOpen: false } },
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
        set: { number, documentId, allocatedAt: at, ...valid },
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
