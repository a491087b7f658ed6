export { CommandRunner } from './command-runner.js';
export type { CommandObserver, LoadOptions, RunnerOptions } from './command-runner.js';
export { schemaTable } from './codec.js';
export type { SchemaTable } from './codec.js';
export * from './event-store.errors.js';
export { eventStoreProblems } from './event-store.problems.js';
export { EventStore, WrongRevision } from './event-store.js';
export type {
  Appended,
  EventStoreOptions,
  NewEvent,
  ReadOptions,
  SubscribeOptions,
} from './event-store.options.js';
export { EventStoreModule } from './event-store.module.js';
export type { EventStoreModuleOptions } from './event-store.module.js';
export type { EventCount } from './all-stream.js';
export { AnotherLog } from './log-mark.js';
export type { LogMark, ReadUpTo } from './log-mark.js';
export type { RawEvent } from './raw-events.js';
export { deriveId } from './ids.js';
export { noKeys } from './key-vault.js';
export type { KeyVault, NoKey, PartyRef } from './key-vault.js';
export { RememberedStreams } from './remembered-streams.js';
export { MemorySnapshots } from './memory-snapshots.js';
export type { FoundKeys, KeyAt, Snapshot, SnapshotStore } from './snapshot-store.js';
export { asHandlerOf, runOnStream } from './run-on-stream.js';
export { erased, isSealed, unreadable } from './seal.js';
export type { OpenParty, SealedParty, SealPlace } from './seal.js';
export { markOf } from './subscription.js';
export { underTrace } from './under-trace.js';
export type { Delivery } from './subscription.js';
export type { Outcome } from './verdict.js';
