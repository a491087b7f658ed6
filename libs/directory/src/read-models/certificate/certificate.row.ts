import type { TableOf } from '@chancery/kernel';

/** A certificate that counts as an officer's: what is signed by it is signed by them. */
export interface CertificateRow {
  readonly officerId: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  readonly issuer: string;
  readonly notAfter: string;
  readonly registeredAt: string;
}

export const certificateTable: TableOf<CertificateRow> = {
  name: 'officer_certificate',
  key: ['officerId', 'fingerprint'],
  columns: {
    officerId: 'text',
    fingerprint: 'text',
    issuer: 'text',
    notAfter: 'timestamptz',
    registeredAt: 'timestamptz',
  },
};
