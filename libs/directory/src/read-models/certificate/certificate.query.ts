import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isOfAuthority } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { ListCertificates } from '../../certificate.messages.js';
import { OfficerNotFound } from '../../domain/directory.errors.js';
import type { CertificateRow } from './certificate.row.js';

@QueryHandler(ListCertificates)
export class ListCertificatesHandler implements IQueryHandler<ListCertificates> {
  constructor(private readonly store: ReadStore) {}

  async execute({ officerId, by }: ListCertificates): Promise<readonly CertificateRow[]> {
    if (!isOfAuthority(by, officerId)) throw new OfficerNotFound(officerId);
    return this.store.query<CertificateRow>(
      'select * from officer_certificate where officer_id = $1 order by registered_at, fingerprint',
      [officerId],
    );
  }
}
