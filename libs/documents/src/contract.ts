/**
 * What other contexts may know of documents: the names and shapes of their events, and how their streams
 * are called.
 */
export type * from './domain/clock.events.js';
export type * from './domain/document.events.js';
export type * from './domain/route.events.js';
export type * from './domain/document.terms.js';
export { InstantInFuture } from './domain/list.errors.js';
export { readingRights, workingRoles, type ReadingRights } from './domain/document.rights.js';
export { priorities, purposes } from './domain/document.terms.js';
export { orTooBroad } from './read-models/or-too-broad.js';
export { SearchLanguages } from './read-models/document/search-languages.js';
export { FoldWorkItems, LookUpCaseStanding, type CaseStanding } from './higher.messages.js';
export { LookUpDocument, LookUpPartyStanding, type DocumentStanding } from './standing.messages.js';
export { GetClocks } from './clock.messages.js';
export { recalculateInJobs } from './commands/recalculate-in-jobs.js';
export { GetHistory } from './documents.messages.js';
export { clockView, type ClockView } from './read-models/detail/clock-view.js';
export {
  AddAddressee,
  AddAttachment,
  AdmitUnit,
  CloseDocument,
  FileDocument,
  PrepareDispatch,
  RecallHandOver,
  ReceiveDocument,
  RecordDelivered,
  RecordSent,
  RefileDocument,
  RegisterDocument,
  RefuseRegistration,
  ResumeClock,
  SettleDocument,
  SuspendClock,
  TransferCustody,
  UnfileDocument,
} from './domain/document.commands.js';
export {
  ActionNotAllowedNow,
  AlreadyFiled,
  AlreadyRegistered,
  DocumentNotFound,
  NotFiledHere,
} from './domain/document.errors.js';
export { documentStream } from './domain/document.decider.js';
export { timeline, type TimelineEntry } from './read-models/history/timeline.js';

export { documentStreamName } from './stream-name.js';
