export { documents, documentsIn } from './documents.context.js';
export * from './clock.queries.js';
export * from './documents.queries.js';
export * from './party.queries.js';
export { HandOverDocuments, type BulkResult } from './commands/hand-over-documents.js';
export type { DocumentOutcome } from './commands/document-outcome.js';
export type { DocumentAction } from './domain/document.actions.js';
export { isTermFrom } from './domain/dates.js';
export { clockRoles, type ClockRole, type DocumentClock } from './domain/clock.terms.js';
export * from './domain/document.commands.js';
export { documentDecider, documentStream } from './domain/document.decider.js';
export * from './domain/document.errors.js';
export type * from './domain/clock.events.js';
export type * from './domain/document.events.js';
export { allowedActions, documentActions } from './domain/document.actions.js';
export { mayRead, readingRights } from './domain/document.rights.js';
export type { ReadingFacts, ReadingRights } from './domain/document.rights.js';
export type { Document, OpenHandOver, Present, Situation } from './domain/document.state.js';
export {
  channels,
  directions,
  priorities,
  purposes,
  settlementWays,
} from './domain/document.terms.js';
export type {
  Attachment,
  Channel,
  Custody,
  Description,
  Direction,
  Party,
  Place,
  Priority,
  Purpose,
  SettlementWay,
} from './domain/document.terms.js';
export { documentStreamName } from './contract.js';
export { EraseParty, partyStream, partyStreamId } from './domain/party.erasure.js';
export type { ErasableParty, PartyErased } from './domain/party.erasure.js';
export { FinishRegistration } from './domain/finish-registration.js';
export type { AttachmentRow } from './read-models/attachment/attachment.row.js';
export type { DocumentView } from './read-models/detail/document-view.js';
export { documentOrders } from './read-models/document/document.row.js';
export type { DocumentOrder, DocumentRow } from './read-models/document/document.row.js';
export { SearchLanguages } from './read-models/document/search-languages.js';
export { findLostParties } from './read-models/party/lost-parties.query.js';
export type { LostParties } from './read-models/party/lost-parties.query.js';
export { changedFields } from './read-models/history/details.js';
export { documentEventTypes, timeline } from './read-models/history/timeline.js';
export type { TimelineEntry } from './read-models/history/timeline.js';
export {
  workItemKinds,
  workItemOrders,
  workItemOutcomes,
} from './read-models/work-item/work-item.row.js';
export type {
  WorkItemKind,
  WorkItemOrder,
  WorkItemRow,
} from './read-models/work-item/work-item.row.js';
export { situations } from './domain/document.state.js';
