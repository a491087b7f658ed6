import type { EventSchemas } from '@chancery/kernel';
import type { RegisterEvent } from './register.events.js';

const at = '2026-01-05T08:00:00.000Z';
const authorityId = 'riverside';
const registerId = 'riverside.IN.2026';
const documentId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';

export const registersSchemas: EventSchemas<RegisterEvent> = {
  RegisterOpened: {
    type: 'RegisterOpened',
    version: 1,
    summary: 'A journal of an authority was opened, for a year, for several, or without one.',
    example: {
      registerId,
      authorityId,
      code: 'IN',
      year: 2026,
      name: 'Incoming documents',
      direction: 'incoming',
      pattern: '{seq:5}/{code}-{yyyy}',
      at,
    },
  },
  NumberAllocated: {
    type: 'NumberAllocated',
    version: 1,
    summary: 'A document got its number in a register.',
    example: {
      registerId,
      authorityId,
      documentId,
      sequence: 1,
      number: '00001/IN-2026',
      at,
    },
  },
  NumberVoided: {
    type: 'NumberVoided',
    version: 1,
    summary: 'A number was declared void; it stays visible and is never given out again.',
    example: {
      registerId,
      authorityId,
      documentId,
      sequence: 1,
      number: '00001/IN-2026',
      reason: 'Registered in the wrong journal',
      at,
    },
  },
  RegisterClosed: {
    type: 'RegisterClosed',
    version: 1,
    summary: 'A journal was closed and gives out no further numbers.',
    example: { registerId, authorityId, reason: 'The year is over', at },
  },
  RegisterReopened: {
    type: 'RegisterReopened',
    version: 1,
    summary: 'A closed journal was opened again and goes on after its last number.',
    example: { registerId, authorityId, reason: 'Letters of December came late', at },
  },
};
