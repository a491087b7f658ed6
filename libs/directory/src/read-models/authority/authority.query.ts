import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import { GetAuthority, ListAuthorities, type IdKey } from '../../directory.messages.js';
import { AuthorityNotFound, PlatformOnly } from '../../domain/directory.errors.js';
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

@QueryHandler(ListAuthorities)
export class ListAuthoritiesHandler implements IQueryHandler<ListAuthorities> {
  constructor(private readonly store: ReadStore) {}

  async execute({ by, page }: ListAuthorities): Promise<RowPage<AuthorityRow, IdKey>> {
    if (by.kind !== 'service') throw new PlatformOnly('ListAuthorities');
    const sql = 'select * from authority where authority_id > $1 order by authority_id limit $2';
    const [after = ''] = page.after ?? [];
    return findPage(
      page.limit,
      (rows) => this.store.query<AuthorityRow>(sql, [after, rows]),
      ({ authorityId }) => [authorityId],
    );
  }
}
