export * from './domain/document.commands.js';
export type * from './domain/document.events.js';
export * from './domain/document.errors.js';
export { documentDecider, documentStream } from './domain/document.decider.js';
export { allowedActions } from './domain/document.permission.js';
export type { DocumentAction } from './domain/document.actions.js';
export { mayRead, readingRights } from './domain/document.rights.js';
export type { ReadingFacts, ReadingRights } from './domain/document.rights.js';
export { documentsSchemas } from './domain/document.schemas.js';
export type { Document, OpenHandOver, Present, Situation } from './domain/document.state.js';
export { channels, purposes, settlementWays } from './domain/document.terms.js';
export type {
  Attachment,
  Channel,
  Custody,
  Description,
  Direction,
  Party,
  Place,
  Purpose,
  SettlementWay,
} from './domain/document.terms.js';
