import type { DialogueEvent } from './matter.events.js';
import * as ids from './samples.terms.js';

type Samples = {
  readonly [Type in DialogueEvent['type']]: Extract<DialogueEvent, { type: Type }>['data'];
};

const { matterId, partyId, waits } = ids;
const of = { matterId, at: '2026-03-10T09:00:00.000Z' };
const words = { partyId, text: 'Please send the plan of the plot.' };
const until = '2026-03-20T22:00:00.000Z';
const stands = { ground: 'party-asked', clockIds: [ids.clockId] };
const file = {
  attachmentId: 'file-1',
  sha256: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
  ...{ mediaType: 'application/pdf', size: 48_213 },
};
const { messageId, requestId, hearingId, decisionId, consignmentId, questionId } = ids;

/** A valid example of each event of the dialogue. */
export const dialogueSamples: Samples = {
  MessageSentByParty: { ...of, messageId, partyId, words, files: [file], ...waits },
  MessageSentToParty: { ...of, messageId, words, ends: [] },
  MessageOpened: { ...of, messageId, partyId },
  InformationRequested: {
    ...{ ...of, requestId, itemIds: ['1'], until, suspends: stands },
    words: { ...words, items: [{ itemId: '1', text: 'The plan of the plot' }] },
  },
  InformationProvided: {
    ...{ ...of, requestId, itemIds: ['1'], isComplete: true, partyId, words, files: [file] },
    ...{ ...waits, resumes: stands },
  },
  InformationRequestCancelled: { ...of, requestId, words, resumes: stands },
  InformationRequestLapsed: { ...of, requestId, ...waits, resumes: stands },
  HearingOffered: { ...of, hearingId, outcome: 'refused', words, until },
  StatementMade: { ...of, hearingId, partyId, words, files: [file], ...waits },
  HearingWaived: { ...of, hearingId, partyId, ...waits },
  HearingLapsed: { ...of, hearingId, ...waits },
  HearingSkipped: { ...of, hearingId, ground: 'danger-in-delay' },
  DecisionDelivered: {
    ...{ ...of, decisionId, consignmentId, partyId, outcome: 'refused' },
    ...{ laws: ['Building Act, article 12'], attachmentIds: ['file-1'], ends: [] },
    words: { partyId, text: '', reasons: ['The house would stand in the flood plain.'] },
    appeal: { days: 30, unitId: 'riverside.legal' },
  },
  DecisionOpened: {
    ...{ ...of, decisionId, consignmentId, partyId },
    appealUntil: '2026-04-10T09:00:00.000Z',
  },
  MatterWithdrawn: { ...of, partyId, isWhole: true, words, ...waits },
  AppealLodged: {
    ...{ ...of, decisionId, appealId: ids.appealId, authorityId: 'riverside', inTime: true },
    ...{ partyId, words, files: [file], appeal: { days: 30, unitId: 'riverside.legal' } },
  },
  PartyJoinedMatter: { ...of, partyId: ids.joinedId, authorityId: 'riverside' },
  PartyLeftMatter: { ...of, partyId: ids.joinedId, reason: 'Sold the neighbouring plot' },
  SilenceTookEffect: {
    ...{ ...of, clockId: ids.clockId, effect: 'deemed-approved', basis: 'Permits Act, article 9' },
    ...{ policyId: 'riverside.permit-30-days', policyVersion: 3 },
    revocableUntil: '2026-03-20T09:00:00.000Z',
  },
  DeemedApprovalRevoked: { ...of, words, basis: 'Permits Act, article 10' },
  DelayQuestioned: { ...of, questionId, partyId, until: '2026-03-13T09:00:00.000Z', ...waits },
  DelayExplained: { ...of, questionId, words },
  MatterItemsMoved: { ...of, ...waits },
  NoteTaken: { ...of, itemId: messageId },
};
