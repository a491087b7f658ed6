export { beginningIn, clockIn, isTimeZone, dayIn, yearIn } from './calendar.js';
export type { Actor, EventMetadata, Message, Recorded } from './message.js';
export type { Decider } from './decider.js';
export { decideBy, evolveBy } from './decisions.js';
export type { Decisions, Evolutions } from './decisions.js';
export { DomainError } from './domain-error.js';
export type { ProblemTable, ProblemType, ProblemTypes } from './problem-type.js';
export { foldRows, rowsIn } from './fold-rows.js';
export type { FoldedRows } from './fold-rows.js';
export { rowsOf } from './projection.js';
export type {
  Columns,
  ColumnType,
  CountOf,
  MadeFrom,
  PastOf,
  Projection,
  RowChange,
  Table,
  TableOf,
  Value,
} from './projection.js';
export type { BulkCommands, BulkItem } from './bulk.js';
export { causedBy } from './caused-by.js';
export type { Policy } from './policy.js';
export type { Context } from './context.js';
export {
  actingRights,
  actsAs,
  holds,
  isCleared,
  isMemberOf,
  isOfAuthority,
  mayActBy,
  oversees,
  roles,
  service,
  serviceFor,
} from './principal.js';
export type { ActingRight, Behalf, Post, Principal, Role } from './principal.js';
export type { EventSchema, EventSchemas } from './schema.js';
export { assurances, concerns, isAssured, onBehalfOf } from './party-principal.js';
export type { Assurance, PartyPrincipal, Representation } from './party-principal.js';
export { command, commandOf } from './command.js';
export type { CommandClass, CommandContext, LooksUp, Order, Sender } from './command.js';
export { demandRight } from './rights.js';
export type { Right, Rights } from './rights.js';
export { categoryOf, streamName } from './stream-name.js';
export type { LongStream } from './long-stream.js';
export { NotLookedUp } from './not-looked-up.js';
export type { StreamType } from './stream-type.js';
export { authorityOf, idWithin, isIdWithin, isWellNamed } from './ids.js';
export { isSame } from './same.js';
export { apostrophes, compoundsIn, foldLetters, searchable, wordsIn } from './words.js';
export { contents } from './grant.js';
export { accessLevels, levelsOf } from './access-level.js';
export type { AccessLevel } from './access-level.js';
export type { Content, Grant } from './grant.js';
