import { reasons, type Outcome, type Reason } from './reasons.js';

/** A file under a signature: its name, if the format has names, and the SHA-256 of its bytes in hex. */
export interface CoveredFile {
  readonly name?: string;
  readonly sha256: string;
}

/** Who signed, without a name: events keep verdicts, and erasing a party must leave no name in them. */
export interface Signer {
  /** SHA-256 of the certificate in hex. */
  readonly fingerprint: string;
  /** Distinguished name of the issuer. A self-issued certificate has none: its issuer is the signer. */
  readonly issuer?: string;
  /** SHA-256 of the anchor that the certificate chains to, in hex. */
  readonly anchor?: string;
  /** Of the person or body, only where names are asked for. */
  readonly name?: string;
}

export interface SignatureVerdict {
  readonly kind: 'signature' | 'time-stamp';
  readonly outcome: Outcome;
  /** Present unless the outcome is `valid`. */
  readonly reason?: Reason;
  readonly signer?: Signer;
  /** ISO 8601. The instant of a trusted time stamp, else the time of checking. */
  readonly at: string;
  readonly isTimeStamped: boolean;
  readonly covers: readonly CoveredFile[];
}

export const formats = ['pdf', 'asic-e', 'asic-s', 'cms', 'unknown'] as const;
export type Format = (typeof formats)[number];

/** The verdict on a file is the weakest of its signatures. */
export interface Verdict {
  readonly format: Format;
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly signatures: readonly SignatureVerdict[];
  /** Names of expected files that some signature leaves out. */
  readonly missing?: readonly string[];
}

/** A file that the signature must cover. Only its bytes count: its name is what a client says. */
export interface ExpectedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface VerifyOptions {
  /** Certificates in DER that the operator trusts. */
  readonly anchors: readonly Uint8Array[];
  readonly now: Date;
  /** If given, every signature must cover exactly these files. A detached signature needs them. */
  readonly expectedFiles?: readonly ExpectedFile[];
  /** Tell the names of signers too: for a page, never for an event. */
  readonly tellsNames?: boolean;
}

export const refused = (
  format: Format,
  reason: Reason,
  signatures: readonly SignatureVerdict[] = [],
): Verdict => ({ format, outcome: reasons[reason], reason, signatures });

const strength: readonly Outcome[] = [
  'invalid',
  'not-verifiable',
  'valid-for-earlier-content',
  'valid',
];

/** The weaker of two verdicts; the first if they are alike. */
export const weaker = <T extends { readonly outcome: Outcome }>(one: T, other: T): T =>
  strength.indexOf(other.outcome) < strength.indexOf(one.outcome) ? other : one;

export const summarize = (format: Format, signatures: readonly SignatureVerdict[]): Verdict => {
  const [first, ...more] = signatures;
  if (!first) return refused(format, 'no-signature');
  const { outcome, reason } = more.reduce(weaker, first);
  return { format, outcome, ...(reason ? { reason } : {}), signatures };
};
