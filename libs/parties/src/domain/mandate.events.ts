import type { MandateTerms } from './mandate.terms.js';

/** What every event of a mandate carries. */
export interface OfMandate {
  readonly mandateId: string;
  readonly authorityId: string;
  /** The instant of the action, ISO 8601 in UTC. */
  readonly at: string;
}

/** A party lets somebody act for it; who shows the code of the mandate becomes its holder. */
export interface MandateGiven {
  readonly type: 'MandateGiven';
  readonly data: OfMandate & MandateTerms & { readonly giverId: string };
}

/** A registrar took down a mandate on paper; `evidence` is the document that shows it. */
export interface MandateRecorded {
  readonly type: 'MandateRecorded';
  readonly data: OfMandate &
    MandateTerms & {
      readonly giverId: string;
      readonly holderId: string;
      readonly evidence: string;
    };
}

/** Somebody took a mandate; one of an attorney waits until a registrar has verified it. */
export interface MandateAccepted {
  readonly type: 'MandateAccepted';
  readonly data: OfMandate & { readonly holderId: string; readonly isToVerify: boolean };
}

export interface MandateVerified {
  readonly type: 'MandateVerified';
  readonly data: OfMandate & { readonly evidence: string };
}

export interface MandateRejected {
  readonly type: 'MandateRejected';
  readonly data: OfMandate & { readonly reason: string };
}

/** Whoever gave it ended it. */
export interface MandateRevoked {
  readonly type: 'MandateRevoked';
  readonly data: OfMandate;
}

/** Whoever held it ended it. */
export interface MandateRenounced {
  readonly type: 'MandateRenounced';
  readonly data: OfMandate;
}

export type MandateEvent =
  | MandateGiven
  | MandateRecorded
  | MandateAccepted
  | MandateVerified
  | MandateRejected
  | MandateRevoked
  | MandateRenounced;
