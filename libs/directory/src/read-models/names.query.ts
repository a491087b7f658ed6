import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindNames } from '../directory.messages.js';

const namesOf = `
  select unit_id as id, name from unit where unit_id = any($1)
  union all
  select officer_id, name from officer where officer_id = any($1)`;

@QueryHandler(FindNames)
export class FindNamesHandler implements IQueryHandler<FindNames> {
  constructor(private readonly store: ReadStore) {}

  async execute({ ids }: FindNames): Promise<Readonly<Record<string, string>>> {
    if (ids.length === 0) return {};
    const found = await this.store.query<{ id: string; name: string }>(namesOf, [
      [...new Set(ids)],
    ]);
    return Object.fromEntries(found.map(({ id, name }) => [id, name]));
  }
}
