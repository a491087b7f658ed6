import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import {
  GetUnitTimes,
  type Spread,
  type UnitTimes,
  type VisitTimes,
} from '../../insights.messages.js';
import { periodsIn } from '../periods.js';
import type { Params } from '../scope.js';
import { spreadOf, spreadOfClasses } from '../spread.js';
import { areFew, survey } from '../survey.js';
import { TimeZones } from '../time-zones.js';
import { countedVisits, measuredVisits, visitsOf } from './visits.js';

/** The visits of a period and kind; of all where both are null. */
interface Group<Durations> {
  readonly period: string | null;
  readonly kind: string | null;
  readonly arrived: number;
  readonly left: number;
  readonly waiting: Durations | null;
  readonly working: Durations | null;
  readonly total: Durations | null;
}

@QueryHandler(GetUnitTimes)
export class GetUnitTimesHandler implements IQueryHandler<GetUnitTimes> {
  constructor(
    private readonly store: ReadStore,
    private readonly zones: TimeZones,
  ) {}

  async execute(query: GetUnitTimes): Promise<UnitTimes> {
    const areMeasured = await areFew(this.store, (params) => visitsOf(params, query));
    const { filter, unitId } = query;
    const periods = periodsIn(await this.zones.of(unitId), filter.period, filter);
    return areMeasured
      ? this.answer(query, (params) => measuredVisits(params, query, periods), spreadOf)
      : this.answer(query, (params) => countedVisits(params, query, periods), spreadOfClasses);
  }

  private async answer<Durations>(
    query: GetUnitTimes,
    sqlOf: (params: Params) => string,
    spread: (of: Durations | null | undefined) => Spread,
  ): Promise<UnitTimes> {
    const groups = await survey<Group<Durations>>(this.store, sqlOf);
    const timesOf = (group: Group<Durations> | undefined): VisitTimes => ({
      arrived: group?.arrived ?? 0,
      left: group?.left ?? 0,
      waiting: spread(group?.waiting),
      working: spread(group?.working),
      total: spread(group?.total),
    });
    return {
      unitId: query.unitId,
      ...timesOf(groups.find(({ kind }) => kind === null)),
      groups: groups.flatMap((group) => {
        const { period, kind } = group;
        return period === null || kind === null ? [] : [{ period, kind, ...timesOf(group) }];
      }),
    };
  }
}
