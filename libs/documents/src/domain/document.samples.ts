import type { DocumentEvent } from './document.events.js';
import { clockSamples } from './clock.samples.js';
import { dispatchSamples } from './dispatch.samples.js';
import { filingSamples } from './filing.samples.js';
import { procedureSamples } from './procedure.samples.js';
import { taskSamples } from './task.samples.js';
import { routeSamples } from './route.samples.js';

type Samples = {
  readonly [Type in DocumentEvent['type']]: Extract<DocumentEvent, { type: Type }>['data'];
};

const documentId = '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90';
const at = (time: string): { readonly documentId: string; readonly at: string } => ({
  documentId,
  at: `2026-03-02T${time}:00.000Z`,
});
const registry = { unitId: 'riverside.registry' };
const permits = { unitId: 'riverside.permits' };
const bob = { ...permits, officerId: 'riverside.bob' };
const due = '2026-04-27T22:00:00.000Z';
const toPermits = { handOverId: 'h-1', purpose: 'action', from: registry, to: permits } as const;
const plan = {
  attachmentId: 'a-1',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  mediaType: 'application/pdf',
  size: 48_211,
  name: 'ground-plan.pdf',
};
const newPlan = {
  ...plan,
  attachmentId: 'a-2',
  sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
};

/** One valid example of the data of every event, from one and the same story: a building permit. */
export const samples: Samples = {
  DocumentReceived: {
    ...at('08:00'),
    authorityId: 'riverside',
    ...registry,
    channel: 'desk',
    sender: { partyId: 'p-1', name: 'Jane Roe', email: 'jane@example.org', kind: 'person' },
    subject: 'Permit for a garden house at 4 Mill Lane',
    kind: 'application',
    language: 'en',
    receivedAt: '2026-03-02T07:55:00.000Z',
    due,
    senderNumber: '12/44',
    senderDate: '2026-02-27',
    enclosures: '3 sheets, 1 plan',
    replyWay: 'post',
    tags: ['building'],
    accessLevel: 'internal',
    attachments: [plan],
  },
  DocumentDrafted: {
    ...at('08:10'),
    authorityId: 'riverside',
    ...bob,
    direction: 'outgoing',
    addressee: { partyId: 'p-1', name: 'Jane Roe', kind: 'person' },
    subject: 'Decision on the garden house at 4 Mill Lane',
    kind: 'decision',
    language: 'en',
    accessLevel: 'internal',
  },
  DocumentRegistered: {
    ...at('08:20'),
    registerId: 'riverside.in.2026',
    number: '00017/in-2026',
    sequence: 17,
  },
  RegistrationRefused: { ...at('08:20'), reason: 'Sent by mistake' },
  RegistrationRevoked: {
    ...at('08:25'),
    ...{ registerId: 'riverside.in.2026', number: '00017/in-2026', sequence: 17 },
    reason: 'The same letter is registered as 00016/in-2026',
  },
  DocumentForwarded: { ...at('08:20'), toAuthority: 'hillside', reason: 'The land lies there' },
  IntakeResumed: {
    ...at('08:26'),
    authorityId: 'riverside',
    accessLevel: 'internal',
    custody: { ...registry, due },
    reason: 'The land lies here after all',
  },
  DocumentCorrected: { ...at('08:30'), subject: 'Garden house, 4 Mill Lane', reason: 'Misread' },
  PartyCorrected: {
    ...at('08:30'),
    authorityId: 'riverside',
    reason: 'Misspelt',
    sender: { partyId: 'p-1', name: 'Jane Row', email: 'jane@example.org', kind: 'person' },
  },
  NoteAdded: { ...at('08:31'), noteId: 'n-1', text: 'The applicant will call on Friday' },
  AccessLevelSet: { ...at('08:32'), accessLevel: 'confidential', reason: 'Holds medical data' },
  PrioritySet: { ...at('08:32'), priority: 'urgent', reason: 'The works begin on Monday' },
  AttachmentAdded: { ...at('08:33'), attachment: plan },
  AttachmentSuperseded: { ...at('08:34'), attachmentId: 'a-1', by: newPlan },
  AttachmentWithdrawn: { ...at('08:35'), attachmentId: 'a-2', reason: 'Belongs to another file' },
  AttachmentRoleSet: { ...at('08:36'), attachmentId: 'a-1', role: 'text' },
  AttachmentScreened: {
    ...at('08:37'),
    ...{ attachmentId: 'a-1', verdict: 'infected', finding: 'Eicar-Test-Signature' },
  },
  AttachmentReleased: {
    ...at('08:38'),
    ...{ attachmentId: 'a-1', reason: 'It is the test file of the scanner' },
  },
  DocumentHandedOver: {
    ...at('09:00'),
    ...toPermits,
    authorityId: 'riverside',
    accessLevel: 'internal',
    openedAt: '2026-03-02T08:00:00.000Z',
    note: 'Please check the zoning plan',
  },
  HandOverAccepted: {
    ...at('09:10'),
    ...toPermits,
    custody: { ...permits, due, handOverId: 'h-1', note: 'Please check the zoning plan' },
  },
  HandOverRefused: { ...at('09:10'), ...toPermits, reason: 'This is for the legal unit' },
  HandOverRecalled: { ...at('09:05'), ...toPermits, reason: 'Sent to the wrong unit' },
  HandOverConcluded: {
    ...at('12:00'),
    ...toPermits,
    custody: { ...registry, due },
    accessLevel: 'internal',
    result: 'Done',
  },
  DocumentReturned: {
    ...at('11:00'),
    from: bob,
    custody: { ...registry, due },
    accessLevel: 'internal',
    reason: 'The ground plan is missing',
  },
  CustodyTransferred: {
    ...at('11:30'),
    from: bob,
    custody: { ...registry, due },
    openedAt: '2026-03-02T08:00:00.000Z',
    ...{ reason: 'Permits is merged', jobId: 'b6a7c8d9-1e2f-4a3b-8c4d-5e6f7a8b9c0d' },
  },
  DocumentClaimed: { ...at('09:20'), ...bob },
  DocumentReleased: { ...at('09:40'), ...bob },
  DocumentReassigned: {
    ...at('09:45'),
    ...permits,
    fromOfficerId: 'riverside.bob',
    officerId: 'riverside.cas',
    reason: 'On leave',
  },
  ...clockSamples,
  ...filingSamples,
  ...routeSamples,
  ...procedureSamples,
  DocumentSettled: {
    ...at('15:00'),
    way: 'reply',
    replies: [{ documentId: 'b6a7c8d9-1e2f-4a3b-8c4d-5e6f7a8b9c0d', number: '00009/out-2026' }],
  },
  DocumentClosed: at('16:00'),
  DocumentReopened: {
    ...at('17:00'),
    reason: 'The applicant appealed',
    ...{ authorityId: 'riverside', accessLevel: 'internal' },
    custody: { ...permits, due, handOverId: 'h-1', note: 'Please check the zoning plan' },
  },
  ...taskSamples,
  ...dispatchSamples,
};
