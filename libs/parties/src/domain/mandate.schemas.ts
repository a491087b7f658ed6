import type { EventSchemas } from '@chancery/kernel';
import type { MandateEvent } from './mandate.events.js';
import type { MandateTerms } from './mandate.terms.js';

const mandateId = '3c1d2e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f';
const mandate = { mandateId, authorityId: 'riverside', at: '2026-03-02T09:30:00.000Z' };
const giverId = '4f9c2d1e-6b5a-4c3d-9e8f-7a6b5c4d3e2f';
const holderId = '8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d';
const evidence = '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21';
const terms: MandateTerms = {
  ...({ basis: 'attorney', powers: ['follow', 'answer'], scope: { of: 'all' } } as const),
  ...{ validFrom: '2026-03-02T00:00:00.000Z', validUntil: '2027-03-02T00:00:00.000Z' },
};

export const mandateSchemas: EventSchemas<MandateEvent> = {
  MandateGiven: {
    type: 'MandateGiven',
    version: 1,
    summary: 'A party lets somebody act for it.',
    example: { ...mandate, ...terms, giverId },
  },
  MandateRecorded: {
    type: 'MandateRecorded',
    version: 1,
    summary: 'A registrar took down a mandate on paper.',
    example: { ...mandate, ...terms, giverId, holderId, evidence },
  },
  MandateAccepted: {
    type: 'MandateAccepted',
    version: 1,
    summary: 'Somebody took a mandate.',
    example: { ...mandate, holderId, isToVerify: false },
  },
  MandateVerified: {
    type: 'MandateVerified',
    version: 1,
    summary: 'A registrar has seen what shows the mandate.',
    example: { ...mandate, evidence },
  },
  MandateRejected: {
    type: 'MandateRejected',
    version: 1,
    summary: 'A registrar does not believe a mandate.',
    example: { ...mandate, reason: 'The paper names another company' },
  },
  MandateRevoked: {
    type: 'MandateRevoked',
    version: 1,
    summary: 'A mandate was ended by whoever gave it.',
    example: mandate,
  },
  MandateRenounced: {
    type: 'MandateRenounced',
    version: 1,
    summary: 'A mandate was ended by whoever held it.',
    example: mandate,
  },
};
