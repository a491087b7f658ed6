import { rowsOf, type Projection } from '@chancery/kernel';
import type { OfficerEvent } from '../../domain/officer.events.js';
import { certificateTable } from './certificate.row.js';

const certificates = rowsOf(certificateTable);

/** The certificates that count as those of each officer; none of who has left. */
export const certificateProjection: Projection<OfficerEvent> = {
  name: 'officer_certificate',
  version: 1,
  group: 'directory',
  tables: [certificateTable],
  on: {
    CertificateRegistered: ({ data: { officerId, fingerprint, issuer, notAfter, at } }) => [
      certificates.upsert({ officerId, fingerprint }, { issuer, notAfter, registeredAt: at }),
    ],
    CertificateRevoked: ({ data: { officerId, fingerprint } }) => [
      certificates.remove({ officerId, fingerprint }),
    ],
    OfficerDeactivated: ({ data: { officerId } }) => [certificates.remove({ officerId })],
  },
};
