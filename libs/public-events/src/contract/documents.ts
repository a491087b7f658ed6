import type { DocumentEvent } from '@chancery/documents/contract';
import type { NotPublic, Translations } from '../domain/translation.js';
import { ofTheOffice } from './of-the-office.js';

const terms: NotPublic = { notPublic: 'terms are counted for those who work on the document' };
const ways: NotPublic = { notPublic: 'which procedure is followed concerns the office alone' };
const handOver = ['documentId', 'handOverId', 'purpose', 'from', 'to'] as const;

export const documentTranslations: Translations<DocumentEvent> = {
  ...ofTheOffice,
  DocumentReceived: {
    ...{ type: 'document.received', summary: 'A document came in from a party' },
    thin: ['documentId', 'channel', 'kind', 'unitId', 'accessLevel'],
    maybe: ['due'],
    derived: { direction: () => 'incoming' },
    full: ['subject', 'language'],
    parties: ['sender'],
  },
  DocumentDrafted: {
    ...{ type: 'document.drafted', summary: 'An outgoing or internal document was begun' },
    thin: ['documentId', 'direction', 'kind', 'unitId', 'accessLevel'],
    maybe: ['due', 'officerId'],
    full: ['subject', 'language'],
    parties: ['addressee'],
  },
  DocumentRegistered: {
    ...{ type: 'document.registered', summary: 'The document got its register number' },
    thin: ['documentId', 'registerId', 'number'],
  },
  RegistrationRefused: {
    type: 'document.registration_refused',
    summary: 'The document was not taken into a register',
    ...{ thin: ['documentId'], full: ['reason'] },
  },
  RegistrationRevoked: {
    ...{ type: 'document.registration_revoked', summary: 'The document lost its number' },
    ...{ thin: ['documentId', 'registerId', 'number'], full: ['reason'] },
  },
  DocumentForwarded: {
    ...{ type: 'document.forwarded', summary: 'The document went to another authority' },
    ...{ thin: ['documentId'], full: ['toAuthority', 'reason'] },
  },
  IntakeResumed: {
    type: 'document.intake_resumed',
    summary: 'What was refused or forwarded waits for its number again',
    ...{ thin: ['documentId', 'accessLevel'], maybe: ['priority'], full: ['reason'] },
  },
  DocumentCorrected: {
    ...{ type: 'document.corrected', summary: 'What is written about it was corrected' },
    ...{ thin: ['documentId'], maybe: ['kind', 'due', 'channel'] },
    full: ['subject', 'language', 'reason'],
  },
  PartyCorrected: {
    type: 'document.party_corrected',
    summary: 'What is written of the sender or addressee was corrected',
    ...{ thin: ['documentId'], full: ['reason'], parties: ['sender', 'addressee'] },
  },
  NoteAdded: {
    ...{ type: 'document.note_added', summary: 'An officer wrote a note' },
    ...{ thin: ['documentId'], full: ['text'] },
  },
  AccessLevelSet: {
    ...{ type: 'document.access_level_set', summary: 'The circle of its readers changed' },
    ...{ thin: ['documentId', 'accessLevel'], full: ['reason'] },
  },
  PrioritySet: {
    ...{ type: 'document.priority_set', summary: 'It is to be dealt with sooner or later' },
    ...{ thin: ['documentId', 'priority'], full: ['reason'] },
  },
  AttachmentAdded: {
    ...{ type: 'document.attachment_added', summary: 'A file was added', thin: ['documentId'] },
    derived: {
      attachmentId: ({ attachment }) => attachment.attachmentId,
      sha256: ({ attachment }) => attachment.sha256,
      size: ({ attachment }) => attachment.size,
      mediaType: ({ attachment }) => attachment.mediaType,
    },
    derivedFull: { name: ({ attachment }) => attachment.name },
  },
  AttachmentSuperseded: {
    ...{ type: 'document.attachment_superseded', summary: 'A newer version replaces a file' },
    thin: ['documentId', 'attachmentId'],
    derived: {
      replacedBy: ({ by }) => by.attachmentId,
      sha256: ({ by }) => by.sha256,
      size: ({ by }) => by.size,
      mediaType: ({ by }) => by.mediaType,
    },
    derivedFull: { name: ({ by }) => by.name },
  },
  AttachmentWithdrawn: {
    ...{ type: 'document.attachment_withdrawn', summary: 'A file was withdrawn' },
    ...{ thin: ['documentId', 'attachmentId'], full: ['reason'] },
  },
  DocumentHandedOver: {
    ...{ type: 'document.handed_over', summary: 'The document was sent to a unit or officer' },
    ...{ thin: [...handOver, 'accessLevel'], maybe: ['due', 'priority'], full: ['note'] },
  },
  HandOverAccepted: {
    ...{ type: 'document.hand_over_accepted', summary: 'The addressee took it over' },
    thin: handOver,
  },
  HandOverRefused: {
    ...{ type: 'document.hand_over_refused', summary: 'The addressee refused it' },
    ...{ thin: handOver, full: ['reason'] },
  },
  HandOverRecalled: {
    ...{ type: 'document.hand_over_recalled', summary: 'The sender took it back' },
    ...{ thin: handOver, full: ['reason'] },
  },
  HandOverConcluded: {
    ...{ type: 'document.hand_over_concluded', summary: 'What was asked for is done' },
    ...{ thin: handOver, full: ['result'] },
  },
  DocumentReturned: {
    ...{ type: 'document.returned', summary: 'The document went back to an earlier holder' },
    ...{ thin: ['documentId', 'from'], full: ['reason'] },
  },
  DocumentClaimed: {
    ...{ type: 'document.claimed', summary: 'An officer took the document on' },
    thin: ['documentId', 'unitId', 'officerId'],
  },
  DocumentReleased: {
    ...{ type: 'document.released', summary: 'The officer gave it back to the unit' },
    thin: ['documentId', 'unitId', 'officerId'],
  },
  CustodyTransferred: {
    ...{ type: 'document.transferred', summary: 'Another unit goes on with it' },
    ...{ thin: ['documentId', 'from'], full: ['reason'] },
  },
  DocumentReassigned: {
    ...{ type: 'document.reassigned', summary: 'Another officer works on it now' },
    ...{ thin: ['documentId', 'unitId', 'officerId'], maybe: ['fromOfficerId'], full: ['reason'] },
  },
  ClockStarted: terms,
  ClockSuspended: terms,
  ClockResumed: terms,
  ClockExtended: terms,
  ClockRecalculated: terms,
  ClockStopped: terms,
  RungReached: terms,
  ProcedureAssigned: ways,
  ProcedureAdopted: ways,
  DocumentFiled: {
    ...{ type: 'document.filed', summary: 'The document lies in a case' },
    thin: ['documentId', 'caseId'],
  },
  DocumentRefiled: {
    ...{ type: 'document.refiled', summary: 'The document lies in another case' },
    ...{ thin: ['documentId', 'caseId', 'fromCaseId'], full: ['reason'] },
  },
  DocumentUnfiled: {
    ...{ type: 'document.unfiled', summary: 'The document lies in the case no longer' },
    ...{ thin: ['documentId', 'caseId'], full: ['reason'] },
  },
  UnitAdmitted: { notPublic: 'which units read a document by a case is for the office alone' },
  DocumentDispatched: {
    type: 'document.dispatched',
    summary: 'The document was sent to everybody whom it is for',
    thin: ['documentId', 'number'],
  },
  InterimReplyNoted: {
    type: 'document.interim_reply_noted',
    summary: 'An answer went out that does not settle the document',
    thin: ['documentId', 'replyId'],
    derived: { replyNumber: ({ number }) => number },
  },
  DocumentSettled: {
    ...{ type: 'document.settled', summary: 'Handling of an incoming document ended' },
    ...{ thin: ['documentId', 'way'], full: ['remark'] },
    derivedMaybe: {
      replyId: ({ replies }) => replies[0]?.documentId,
      replyNumber: ({ replies }) => replies[0]?.number,
    },
  },
  DocumentClosed: {
    ...{ type: 'document.closed', summary: 'Work on the document ended', thin: ['documentId'] },
  },
  DocumentReopened: {
    ...{ type: 'document.reopened', summary: 'Work on the document began again' },
    ...{ thin: ['documentId', 'accessLevel'], maybe: ['priority'], full: ['reason'] },
  },
};
