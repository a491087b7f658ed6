import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { CertificateRow } from './read-models/certificate/certificate.row.js';

/** The certificates of an officer, who does not exist for officers of another authority. */
export class ListCertificates extends Query<readonly CertificateRow[]> {
  constructor(
    readonly officerId: string,
    readonly by: Principal,
  ) {
    super();
  }
}
