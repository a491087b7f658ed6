import type { Certificate } from './certificates/certificate.js';

/** What a signature proves by its own bytes, before anybody asks whom to trust. */
export interface Proof {
  readonly certificate: Certificate;
  /** Certificates that came with it, to build the chain. */
  readonly others: readonly Certificate[];
  /** The values hold, but some algorithm is too weak to prove anything today. */
  readonly isWeak: boolean;
  /** Time stamps over the signature value. */
  readonly timeStamps: readonly TimeStamp[];
}

/** A time stamp token of RFC 3161 that fits what it stamps. */
export interface TimeStamp extends Omit<Proof, 'timeStamps'> {
  readonly at: Date;
}
