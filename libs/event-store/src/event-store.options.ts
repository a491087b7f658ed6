import type { EventMetadata, Message } from '@chancery/kernel';
import type { SchemaTable } from './codec.js';
import type { KeyVault } from './key-vault.js';
import type { LogMark } from './log-mark.js';

export interface NewEvent extends Message {
  readonly id: string;
  readonly metadata: Omit<EventMetadata, 'schemaVersion'>;
}

/** Where an append ended: the revision of its last event and the log position that covers it. */
export interface Appended {
  readonly revision: number;
  readonly position: bigint;
}

export interface EventStoreOptions {
  /** `esdb://...`, `esdb+discover://...` or `unix:/path`. */
  readonly address: string;
  readonly schemas: SchemaTable;
  readonly vault: KeyVault;
  /** How long an append is tried again while its outcome is unknown, in milliseconds. */
  readonly patience?: number;
}

export interface ReadOptions {
  readonly from?: number;
  readonly backwards?: boolean;
  readonly limit?: number;
  /** Leave the parties' data sealed; rules do not need them and keys cost a look-up. */
  readonly sealed?: boolean;
}

export interface SubscribeOptions {
  /** The last event taken in; without one the subscription begins with the log. */
  readonly after?: LogMark | undefined;
  /** Only events whose type begins like one of these; the store leaves out the others. */
  readonly types?: readonly string[];
  readonly signal: AbortSignal;
  /** Told of each break in the connection; the subscription itself goes on from where it was. */
  readonly onBreak?: (error: unknown) => void;
}
