import { DomainError } from '@chancery/kernel';

/** No such certificate counts as the officer's. */
export class CertificateNotRegistered extends DomainError {
  readonly code = 'certificate-not-registered' as const;
  constructor(officerId: string, fingerprint: string, registered: readonly string[]) {
    super(`No certificate ${fingerprint} is registered for the officer ${officerId}.`, {
      officerId,
      fingerprint,
      registered,
    });
  }
}
