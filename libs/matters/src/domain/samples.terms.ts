/** The ids that samples share. */
export const matterId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
export const partyId = '3c1d7a52-0e0e-4f43-8a66-5f1f0c5a2b11';
export const joinedId = '9a1b7a52-0e0e-4f43-8a66-5f1f0c5a2b22';
export const messageId = '21b3f7c0-1d2e-4a3b-8c4d-5e6f70819201';
export const requestId = '21b3f7c0-1d2e-4a3b-8c4d-5e6f70819202';
export const hearingId = '21b3f7c0-1d2e-4a3b-8c4d-5e6f70819203';
export const decisionId = '21b3f7c0-1d2e-4a3b-8c4d-5e6f70819204';
export const consignmentId = '21b3f7c0-1d2e-4a3b-8c4d-5e6f70819205';
export const appealId = '21b3f7c0-1d2e-4a3b-8c4d-5e6f70819206';
export const questionId = '21b3f7c0-1d2e-4a3b-8c4d-5e6f70819207';
export const clockId = 'term';

/** Where answers of the party wait. */
export const waits = {
  authorityId: 'riverside',
  unitId: 'riverside.permits',
  officerId: 'riverside.ivan',
  accessLevel: 'internal',
} as const;
