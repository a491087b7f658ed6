export type Outcome = 'valid' | 'valid-for-earlier-content' | 'invalid' | 'not-verifiable';

/** Why a signature is not valid without reserve, and the outcome that each reason has. */
export const reasons = {
  'content-appended': 'valid-for-earlier-content',

  'content-changed': 'invalid',
  'signature-value-wrong': 'invalid',
  'signing-certificate-mismatch': 'invalid',
  'time-stamp-wrong': 'invalid',
  'files-not-covered': 'invalid',
  'other-files-covered': 'invalid',
  'malformed-signature': 'invalid',
  'malformed-container': 'invalid',
  'unsafe-file-name': 'invalid',

  'no-signature': 'not-verifiable',
  'unknown-format': 'not-verifiable',
  'unsupported-format': 'not-verifiable',
  'unsupported-algorithm': 'not-verifiable',
  'weak-algorithm': 'not-verifiable',
  'content-missing': 'not-verifiable',
  'signer-certificate-missing': 'not-verifiable',
  'certificate-malformed': 'not-verifiable',
  'certificate-not-trusted': 'not-verifiable',
  'certificate-expired': 'not-verifiable',
  'certificate-not-yet-valid': 'not-verifiable',
  'certificate-not-for-this-use': 'not-verifiable',
  'too-large': 'not-verifiable',
  'took-too-long': 'not-verifiable',
  'verifier-unavailable': 'not-verifiable',
} as const satisfies Record<string, Outcome>;

export type Reason = keyof typeof reasons;

/** Ends the check of one signature, or of the whole file, with a reason. */
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** Runs a reader of foreign bytes. Its own errors become the reason; a refusal passes through. */
export const orRefuse = <T>(reason: Reason, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(reason);
  }
};

/** The value of a check, or the reason why it has none. An error of any other kind is the fault of the file. */
export const attempt = <T>(check: () => T): { readonly value: T } | { readonly reason: Reason } => {
  try {
    return { value: check() };
  } catch (error) {
    return { reason: error instanceof Refusal ? error.reason : 'malformed-signature' };
  }
};
