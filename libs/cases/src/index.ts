export { cases } from './cases.context.js';
export * from './cases.messages.js';
export { caseActions, type CaseAction } from './domain/case.actions.js';
export * from './domain/case.commands.js';
export * from './domain/case-clock.commands.js';
export * from './domain/case-clock.errors.js';
export * from './domain/case.errors.js';
export type * from './domain/case.events.js';
export { casesSchemas } from './domain/case.schemas.js';
export { caseStream } from './domain/case.decider.js';
export { rights as casesRights } from './domain/case.rights.js';
export type { Case, PresentCase } from './domain/case.state.js';
export {
  caseStatuses,
  linkKinds,
  partyRoles,
  retentionActions,
  type CaseObstacle,
  type CaseParty,
  type CaseStatus,
  type LinkKind,
  type PartyRole,
  type RetentionRule,
} from './domain/case.terms.js';
export * from './domain/file-plan.commands.js';
export { planRights as filePlanRights } from './domain/file-plan.decider.js';
export { MoveDocuments, SplitCase, TakeOut } from './domain/filing.commands.js';
export { caseOrders, type CaseOrder, type CaseRow } from './read-models/case-file/case-file.row.js';
export { caseStopReasons, type CaseClock } from './domain/case-clock.terms.js';
export { caseAlarmOrder } from './read-models/case-timer/case-alarm-order.js';
export type { CaseEntryView, CaseView } from './read-models/detail/case-view.js';
export type { FileClassRow } from './read-models/file-class/file-class.row.js';
export type { CaseHistoryEntry } from './read-models/history/case-history.js';
