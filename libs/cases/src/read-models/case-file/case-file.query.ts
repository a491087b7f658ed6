import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InstantInFuture, orTooBroad } from '@chancery/documents/contract';
import { readingRights } from '@chancery/documents/rules';
import { findPage, ReadStore, type Page } from '@chancery/read-store';
import { FindReadableCases } from '@chancery/registers/contract';
import { FindCases } from '../../cases.messages.js';
import { readsAll } from '../../domain/case.rights.js';
import { caseKeys, caseList } from './case-list.js';
import type { CaseRow } from './case-file.row.js';

@QueryHandler(FindCases)
export class FindCasesHandler implements IQueryHandler<FindCases> {
  constructor(private readonly store: ReadStore) {}

  execute(query: FindCases): Promise<Page<CaseRow>> {
    const { page, look } = query;
    if (look.asOf !== undefined && Date.parse(look.asOf) > Date.now())
      throw new InstantInFuture(look.asOf);
    const find = (limit: number): Promise<readonly CaseRow[]> => {
      const { sql, params } = caseList(query, limit);
      return this.store.search<CaseRow>(sql, params);
    };
    return orTooBroad(findPage(page.limit, find, caseKeys(look.order ?? 'newest')));
  }
}

@QueryHandler(FindReadableCases)
export class FindReadableCasesHandler implements IQueryHandler<FindReadableCases> {
  constructor(private readonly store: ReadStore) {}

  async execute({ caseIds, by }: FindReadableCases): Promise<readonly string[]> {
    const { authorityId, levels, units } = readingRights(by);
    const found = await this.store.query<{ readonly caseId: string }>(
      `select case_id from case_file c where case_id = any($1::text[])
         and authority_id = coalesce($2, authority_id) and access_level = any($3)
         and ($4 or exists (select from case_unit u where u.case_id = c.case_id and u.unit_id = any($5)))`,
      [caseIds, authorityId, levels, readsAll(by), units],
    );
    return found.map(({ caseId }) => caseId);
  }
}
