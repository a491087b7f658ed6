import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { GetAuthority } from '../../directory.queries.js';
import { AuthorityNotFound } from '../../domain/directory.errors.js';
import type { AuthorityRow } from './authority.row.js';

@QueryHandler(GetAuthority)
export class GetAuthorityHandler implements IQueryHandler<GetAuthority> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId }: GetAuthority): Promise<AuthorityRow> {
    const [authority] = await this.store.query<AuthorityRow>(
      'select * from authority where authority_id = $1',
      [authorityId],
    );
    if (!authority) throw new AuthorityNotFound(authorityId);
    return authority;
  }
}
