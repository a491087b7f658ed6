export { beginningIn, clockIn, isTimeZone, dayIn, yearIn } from './calendar.js';
export type { Actor, EventMetadata, Message, Recorded } from './message.js';
export type { Decider } from './decider.js';
export { decideBy, evolveBy } from './decisions.js';
export type { Decisions, Evolutions } from './decisions.js';
export { DomainError } from './domain-error.js';
export type { ProblemTable, ProblemType, ProblemTypes } from './problem-type.js';
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
export type { Policy } from './policy.js';
export type { Context } from './context.js';
export {
  accessLevels,
  holds,
  isCleared,
  isMemberOf,
  isOfAuthority,
  oversees,
  roles,
  service,
} from './principal.js';
export type { AccessLevel, Post, Principal, Role } from './principal.js';
export type { EventSchema, EventSchemas } from './schema.js';
export { command } from './command.js';
export type { CommandClass, CommandContext, LooksUp, Order } from './command.js';
export { demandRight } from './rights.js';
export type { Right, Rights } from './rights.js';
export { categoryOf, streamName } from './stream-name.js';
export type { StreamType } from './stream-type.js';
export { authorityOf, idWithin, isIdWithin } from './ids.js';
export { apostrophes, compoundsIn, foldLetters, searchable, wordsIn } from './words.js';
