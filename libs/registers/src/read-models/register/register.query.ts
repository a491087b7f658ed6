import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isOfAuthority, type Principal } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { RegisterNotFound } from '../../domain/register.errors.js';
import { GetRegister, ListRegisters } from '../../registers.messages.js';
import type { RegisterRow } from './register.row.js';

/** Journals are for those who hold a post in the authority. */
const mayKnow = (by: Principal, authorityId: string): boolean =>
  isOfAuthority(by, authorityId) && (by.kind === 'service' || by.posts.length > 0);

/** The register, if it exists for who asks. Throws RegisterNotFound. */
export const visibleRegister = async (
  store: ReadStore,
  registerId: string,
  by: Principal,
): Promise<RegisterRow> => {
  const [register] = await store.query<RegisterRow>(
    'select * from register where register_id = $1',
    [registerId],
  );
  if (!register || !mayKnow(by, register.authorityId)) throw new RegisterNotFound(registerId);
  return register;
};

@QueryHandler(GetRegister)
export class GetRegisterHandler implements IQueryHandler<GetRegister> {
  constructor(private readonly store: ReadStore) {}

  execute({ registerId, by }: GetRegister): Promise<RegisterRow> {
    return visibleRegister(this.store, registerId, by);
  }
}

@QueryHandler(ListRegisters)
export class ListRegistersHandler implements IQueryHandler<ListRegisters> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, by, year }: ListRegisters): Promise<readonly RegisterRow[]> {
    if (!mayKnow(by, authorityId)) return [];
    return this.store.query<RegisterRow>(
      `select * from register where authority_id = $1 and
         ($2::int is null or year is null or $2 between year and coalesce(to_year, year))
       order by year desc, code`,
      [authorityId, year ?? null],
    );
  }
}
