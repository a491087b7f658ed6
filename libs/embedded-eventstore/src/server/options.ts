import type { Limits } from './limits.js';

/** Where a server listens. Port 0 takes a free one. */
export type Listen = { readonly unix: string } | { readonly host: string; readonly port: number };

/** How an embedded event store is started. */
export interface EventStoreOptions {
  /** Folder of the log; made when it does not exist. */
  readonly dataDir: string;
  readonly listen: Listen;
  readonly limits?: Partial<Limits>;
}
