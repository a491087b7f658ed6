import { DomainError } from '@chancery/kernel';

/** What was found of the file is not that it is validly signed. */
export class SignatureNotValid extends DomainError {
  readonly code = 'signature-not-valid' as const;
  constructor(documentId: string, verdict: string, reason = 'unknown') {
    super(
      `The verdict on the file is ${verdict}: ${reason}. Give a file whose signatures are valid.`,
      {
        documentId,
        verdict,
        reason,
      },
    );
  }
}

/** The signature leaves out a file of the content, or covers another. */
export class SignatureDoesNotCover extends DomainError {
  readonly code = 'signature-does-not-cover' as const;
  constructor(documentId: string, missing: readonly string[]) {
    super(
      missing.length > 0
        ? `The signature leaves out: ${missing.join(', ')}. Sign all files of the content together.`
        : 'The signature covers other files than the content. Sign the files of the content alone.',
      { documentId, missing },
    );
  }
}

/** No signature in the file is by a certificate that is registered for who acts. */
export class SignerNotThisOfficer extends DomainError {
  readonly code = 'signer-not-this-officer' as const;
  constructor(documentId: string, officerId: string, fingerprints: readonly string[]) {
    super(
      'The file is not signed by a certificate that is registered for you. Sign it yourself, or have your certificate registered.',
      { documentId, officerId, fingerprints },
    );
  }
}

/** The step asks for a stronger signature. */
export class SignatureLevelTooLow extends DomainError {
  readonly code = 'signature-level-too-low' as const;
  constructor(documentId: string, level: string, required: string) {
    super(
      required === 'qualified'
        ? 'The step asks for a qualified signature. No verifier is bound that tells these; reassign or remove the step.'
        : `The step asks for a signature of level ${required}, this one is ${level}. Give a signed file.`,
      { documentId, level, required },
    );
  }
}
