import type { Limits } from './limits.js';

/** Where a server listens. Port 0 takes a free one. */
export type Listen = { readonly unix: string } | { readonly host: string; readonly port: number };

/** Paths of PEM files. */
export interface TlsFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

/** Who may call, by name and password. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** How an embedded event store is started. */
export interface EventStoreOptions {
  /** Folder of the log; made when it does not exist. */
  readonly dataDir: string;
  readonly listen: Listen;
  readonly limits?: Partial<Limits>;
  readonly tls?: TlsFiles;
  /** Callers must give these. Needs `tls`: clients send none over an open connection. */
  readonly credentials?: Credentials;
  /** Gives back the space of hidden events so often (ms); 0: only when asked. */
  readonly scavengeEvery?: number;
}
