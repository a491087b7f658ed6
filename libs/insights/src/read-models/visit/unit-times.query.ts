import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { rightsOverUnit, type InsightRights } from '../../domain/insight.rights.js';
import { GetUnitTimes, type UnitTimes, type VisitTimes } from '../../insights.queries.js';
import { inRange, msBetween, Params, periodOf, withinRights } from '../scope.js';
import { spreadOf, spreadOver } from '../spread.js';

interface Group {
  readonly period: string | null;
  readonly kind: string | null;
  readonly arrived: number;
  readonly left: number;
  readonly waiting: readonly number[] | null;
  readonly working: readonly number[] | null;
  readonly total: readonly number[] | null;
}

@QueryHandler(GetUnitTimes)
export class GetUnitTimesHandler implements IQueryHandler<GetUnitTimes> {
  constructor(private readonly store: ReadStore) {}

  async execute(query: GetUnitTimes): Promise<UnitTimes> {
    const rights = rightsOverUnit(query.by, query.unitId);
    const params = new Params();
    const groups = await this.store.query<Group>(unitTimes(params, query, rights), params.values);
    const all = groups.find(({ kind }) => kind === null);
    return {
      unitId: query.unitId,
      ...timesOf(all),
      groups: groups.flatMap((group) => {
        const { period, kind } = group;
        return period === null || kind === null ? [] : [{ period, kind, ...timesOf(group) }];
      }),
    };
  }
}

const timesOf = (group: Group | undefined): VisitTimes => ({
  arrived: group?.arrived ?? 0,
  left: group?.left ?? 0,
  waiting: spreadOf(group?.waiting),
  working: spreadOf(group?.working),
  total: spreadOf(group?.total),
});

/**
 * A visit begins with a stay that changes the unit and lasts until the next such stay of the document; what
 * lies between is split into waiting and working by its phases. Visits are found by unit and arrival, and
 * everything else by key from there.
 */
const unitTimes = (params: Params, query: GetUnitTimes, rights: InsightRights): string => {
  const { unitId, filter } = query;
  const ofKind = filter.kind === undefined ? '' : `and c.kind = ${params.param(filter.kind)}`;
  return `
    with visit as materialized (
      select ${periodOf(params, 's.since', filter.period)} as period, c.kind,
        n.since as left_at, ${msBetween('s.since', 'n.since')} as total, spent.waiting
      from stay s join course c using (document_id)
      left join lateral (${nextUnit}) n on true
      cross join lateral (${waitingWithin}) spent
      where s.unit_id = ${params.param(unitId)} and s.changes_unit
        and ${inRange(params, 's.since', filter)} and ${withinRights(params, rights)} ${ofKind}
    )
    select period, kind, count(*) as arrived, count(left_at) as left,
      ${spreadOver('waiting', 'left_at is not null')} as waiting,
      ${spreadOver('total - waiting', 'left_at is not null')} as working,
      ${spreadOver('total', 'left_at is not null')} as total
    from visit group by grouping sets ((period, kind), ())
    order by period, kind`;
};

const nextUnit = `
  select n.revision, n.since from stay n
  where n.document_id = s.document_id and n.revision > s.revision and n.changes_unit
  order by n.revision limit 1`;

const waitingWithin = `
  select coalesce(sum(${msBetween('t.since', 't.until')}) filter (where t.phase <> 'in-hand'), 0)
    as waiting
  from (
    select t.phase, t.since, lead(t.since, 1, n.since) over (order by t.revision) as until
    from stay t
    where t.document_id = s.document_id and t.revision >= s.revision and t.revision < n.revision
  ) t`;
