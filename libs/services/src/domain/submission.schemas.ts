import type { EventSchemas } from '@chancery/kernel';
import type { SubmissionEvent } from './submission.events.js';

const submissionId = '7d1c1f0e-6f0a-4c55-9a53-0b9a4f6f5a10';
const documentId = '3f0f6b5e-4f6e-5c21-9d53-6f2f6f6c0b11';
const partyId = '6c1b4a52-51ad-4f0f-8f7e-0a1d7a9b2c33';
const attachmentId = '0a6ef3a2-9f8b-4b3c-8f57-2a5f1c4e7d21';
const authorityId = 'riverside';
const sha256 = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae';

/** How events of a submission are stored: who it is from and what was answered is sealed. */
export const submissionSchemas: EventSchemas<SubmissionEvent> = {
  ApplicationSubmitted: {
    type: 'ApplicationSubmitted',
    version: 1,
    summary: 'A party sent what it had filled in. From here on the submission stands.',
    seals: ['applicant', 'answers'],
    example: {
      ...{ submissionId, authorityId, serviceId: 'riverside.tree-felling', version: 1 },
      ...{ receiptId: '7h3kq9d0x2', documentId, subject: 'Permit to fell trees: In a yard' },
      ...{ kind: 'application', language: 'en', unitId: 'riverside.permits' },
      ...{ registration: 'automatic', channel: 'portal' },
      applicant: { partyId, name: 'Mariana Koval', kind: 'person' },
      answers: {
        partyId,
        answers: { place: 'yard', trees: [{ kind: 'Lime', girth: 120 }] },
        files: [{ name: 'plan', attachmentId, fileName: 'our yard.pdf' }],
      },
      files: [
        { attachmentId, sha256, mediaType: 'application/pdf', size: 48_213, name: 'file-1.pdf' },
      ],
      at: '2026-01-10T21:10:00.000Z',
    },
  },
  SubmissionTakenIn: {
    type: 'SubmissionTakenIn',
    version: 1,
    summary: 'A submission has its document, its matter and its receipt.',
    seals: ['receipt'],
    example: {
      ...{ submissionId, authorityId, documentId, matterId: documentId, number: '00007/in-2026' },
      receipt: { partyId, jws: 'eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl' },
      at: '2026-01-10T21:10:00.500Z',
    },
  },
};
