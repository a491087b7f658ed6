import { Injectable } from '@nestjs/common';
import { ReadStore } from '@chancery/read-store';

/** A case with those that were merged into it: their parts are its own. */
const parts = `
  with recursive whole(id) as (
    select $1::text
    union
    select c.case_id from case_file c join whole on c.into_case_id = whole.id where c.status = 'merged'
  )
  select case_id from case_file
  where parent_id in (select id from whole) and status in ('open', 'merging') and case_id <> $1
  order by case_id`;

const merging = `select case_id from case_file
  where into_case_id = $1 and status = 'merging' order by case_id`;

/** Which parts of a case are open, and which cases are on their way into it. */
@Injectable()
export class OpenParts {
  constructor(private readonly store: ReadStore) {}

  of(caseId: string): Promise<readonly string[]> {
    return this.ids(parts, caseId);
  }

  mergingInto(caseId: string): Promise<readonly string[]> {
    return this.ids(merging, caseId);
  }

  private async ids(sql: string, caseId: string): Promise<readonly string[]> {
    const found = await this.store.query<{ readonly caseId: string }>(sql, [caseId]);
    return found.map((one) => one.caseId);
  }
}
