export { clockView, type ClockView } from './read-models/detail/clock-view.js';
export { documents, documentsIn } from './documents.context.js';
export * from './clock.messages.js';
export * from './route.messages.js';
export type { ActView, RouteView } from './read-models/detail/routes-view.js';
export type { SignatureView } from './read-models/detail/signatures-view.js';
export { contentOf } from './domain/content.js';
export type { Content } from './domain/content.terms.js';
export { routeOutcomes, stepStates, type StepWish } from './domain/route.terms.js';
export {
  signatureOutcomes,
  type FileVerdict,
  type SignatureFile,
} from './domain/signature.terms.js';
export * from './documents.messages.js';
export * from './file.messages.js';
export * from './dispatch.messages.js';
export type { Series } from './domain/series.state.js';
export { lastWorkingDay, seriesUnits, type Every, type SeriesUnit } from './domain/series.terms.js';
export * from './task.messages.js';
export type {
  AddresseeView,
  ProofOfSending,
  SendingView,
} from './read-models/detail/addressee-view.js';
export {
  addresseeRoles,
  consignmentStates,
  dispatchChannels,
  type AddresseeRole,
  type DispatchChannel,
} from './domain/dispatch.terms.js';
export * from './party.messages.js';
export * from './timer.messages.js';
export { countDueTimers, type DueTimers } from './read-models/timer/due-timers.query.js';
export { alarmOrder } from './read-models/timer/alarm.js';
export type { TimerRow } from './read-models/timer/timer.row.js';
export { HandOverDocuments, type BulkResult } from './commands/hand-over-documents.js';
export type { DocumentOutcome } from './commands/document-outcome.js';
export type { DocumentAction } from './domain/document.actions.js';
export { isTermFrom } from './domain/dates.js';
export {
  clockRoles,
  stopReasons,
  type ClockRole,
  type DocumentClock,
} from './domain/clock.terms.js';
export * from './domain/document.commands.js';
export { screenings, type Screening } from './domain/screening.terms.js';
export { attachmentRoles, type AttachmentRole } from './domain/content.terms.js';
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
  SealOwner,
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
export { FinishRegistration } from './domain/finish-registration.js';
export type { AttachmentRow } from './read-models/attachment/attachment.row.js';
export type { AttachmentView, DocumentView } from './read-models/detail/document-view.js';
export { documentOrders } from './read-models/document/document.row.js';
export type { DocumentOrder, DocumentRow } from './read-models/document/document.row.js';
export { SearchLanguages } from './read-models/document/search-languages.js';
export { findLostParties } from './read-models/party/lost-parties.query.js';
export type { LostParties } from './read-models/party/lost-parties.query.js';
export { changedFields } from './read-models/history/details.js';
export { documentEventTypes, timeline } from './read-models/history/timeline.js';
export type { TaskView } from './read-models/detail/task-view.js';
export { executorStates, taskStates, type TaskState } from './domain/task.state.js';
export { joinRules, type JoinRule, type TaskOrder } from './domain/task.terms.js';
export { taskWarnings, warningsOf, type TaskWarning } from './domain/task.warnings.js';
export type { TimelineEntry } from './read-models/history/timeline.js';
export { handOverEnds, situations } from './domain/document.state.js';
export { recalculationReasons } from './domain/clock.events.js';
