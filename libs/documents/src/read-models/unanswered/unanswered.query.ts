import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findPage, ReadStore, type Keys, type Page } from '@chancery/read-store';
import {
  CountUnanswered,
  FindUnanswered,
  type UnansweredCount,
  type UnansweredDocument,
} from '../../dispatch.messages.js';
import { narrowed, UnansweredScope, type Scope } from './unanswered-scope.js';

const key = 'd.registered_at, d.document_id';
const instant = `to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const columns = `d.document_id, d.number, d.subject, d.kind, d.unit_id, d.officer_id, d.registered_at,
  d.received_at, d.due, d.term_due, coalesce((
    select json_agg(json_build_object('documentId', r.reply_id, 'number', r.number, 'at', ${instant})
      order by r.at, r.reply_id)
    from document_reply r where r.document_id = d.document_id and r.kind = 'interim'
  ), '[]') as interim_replies`;

/** Each unit's part is cut from its own index, the oldest first, and the parts are merged. */
const pageOf = ({ units, wanted }: Scope, limit: number): string => {
  const cut = (scope: string): string =>
    `select d.* from document d where ${scope} and ${wanted.sql} order by ${key} limit ${limit}`;
  const found =
    units === undefined
      ? cut('true')
      : `select d.* from unnest(${wanted.param(units)}::text[]) as asked(unit_id)
         cross join lateral (${cut('d.unit_id = asked.unit_id')}) d`;
  return `select ${columns} from (${found}) d order by ${key} limit ${limit}`;
};

const keysOf = ({ registeredAt, documentId }: UnansweredDocument): Keys => [
  registeredAt,
  documentId,
];

@QueryHandler(FindUnanswered)
export class FindUnansweredHandler implements IQueryHandler<FindUnanswered> {
  constructor(
    private readonly store: ReadStore,
    private readonly scopes: UnansweredScope,
  ) {}

  async execute({ by, filter, page }: FindUnanswered): Promise<Page<UnansweredDocument>> {
    const scope = await this.scopes.of(by, filter);
    narrowed(scope.wanted, filter);
    const [registeredAt, documentId] = page.after ?? [];
    if (registeredAt !== undefined && documentId !== undefined) {
      const last = [registeredAt, documentId].map((value) => scope.wanted.param(value));
      scope.wanted.always(`(${key}) > (${last[0]}::timestamptz, ${last[1]})`);
    }
    const find = (limit: number): Promise<readonly UnansweredDocument[]> =>
      this.store.query<UnansweredDocument>(pageOf(scope, limit), scope.wanted.params);
    return findPage(page.limit, find, keysOf);
  }
}

/** Reads counts that are kept with every change; only what no count is kept by is counted one by one. */
@QueryHandler(CountUnanswered)
export class CountUnansweredHandler implements IQueryHandler<CountUnanswered> {
  constructor(
    private readonly store: ReadStore,
    private readonly scopes: UnansweredScope,
  ) {}

  async execute({ by, filter }: CountUnanswered): Promise<readonly UnansweredCount[]> {
    const isKept = filter.since === undefined && filter.isOverdue === undefined;
    const { units, wanted } = await this.scopes.of(by, filter);
    if (units) wanted.and((ref) => `d.unit_id = any(${ref})`, units);
    const [from, count] = isKept ? ['unanswered_count', 'd.count'] : ['document', '1'];
    if (!isKept) narrowed(wanted, filter);
    return this.store.query<UnansweredCount>(
      `select d.unit_id, d.officer_id, sum(${count}) as total from ${from} d where ${wanted.sql}
       group by d.unit_id, d.officer_id having sum(${count}) > 0
       order by d.unit_id, d.officer_id nulls first`,
      wanted.params,
    );
  }
}
