import type { Attachment } from './document.terms.js';

export const signatureOutcomes = [
  'valid',
  'valid-for-earlier-content',
  'invalid',
  'not-verifiable',
] as const;
export type SignatureOutcome = (typeof signatureOutcomes)[number];

/** What was found of one signature. It holds no name of a signer, so that erasing a party leaves none in the log. */
export interface SignatureVerdict {
  readonly kind: 'signature' | 'time-stamp';
  readonly outcome: SignatureOutcome;
  readonly reason?: string;
  /** SHA-256 of the signer's certificate. */
  readonly fingerprint?: string;
  readonly issuer?: string;
  /** SHA-256 of the anchor that it chains to. */
  readonly anchor?: string;
  readonly at: string;
  readonly isTimeStamped: boolean;
  /** SHA-256 of the files that it covers. */
  readonly covers: readonly string[];
}

/** What was found of a signed file: the weakest of its signatures. */
export interface FileVerdict {
  readonly format: string;
  readonly outcome: SignatureOutcome;
  readonly reason?: string;
  readonly verdicts: readonly SignatureVerdict[];
}

/**
 * A file that signs the content, looked up whole: the client gives its bytes, and no word of theirs about it counts.
 * `missing` names the files of the content that it leaves out.
 */
export interface SignatureFile {
  readonly attachment: Attachment;
  readonly verdict: FileVerdict;
  readonly missing?: readonly string[];
  /** The version of the content that it was held against. */
  readonly contentVersion: number;
  /** Fingerprints of the certificates that are registered for who acts. */
  readonly certificates: readonly string[];
}
