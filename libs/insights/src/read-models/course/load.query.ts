import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { insightRights, type InsightRights } from '../../domain/insight.rights.js';
import { GetLoad, type Flow, type UnitLoad } from '../../insights.messages.js';
import { periodsIn } from '../periods.js';
import { withinRights, type Params } from '../scope.js';
import { survey } from '../survey.js';
import { TimeZones } from '../time-zones.js';
import { flow } from './flow.js';
import { unitsOf } from './units-of.js';

type FlowOf = Flow & { readonly unitId: string };

@QueryHandler(GetLoad)
export class GetLoadHandler implements IQueryHandler<GetLoad> {
  constructor(
    private readonly store: ReadStore,
    private readonly zones: TimeZones,
  ) {}

  async execute({ by, range, period }: GetLoad): Promise<readonly UnitLoad[]> {
    const rights = insightRights(by);
    const loads = await survey<Omit<UnitLoad, 'flows'>>(this.store, (params) =>
      present(params, rights),
    );
    const units = loads.map(({ unitId }) => unitId);
    const flows = await this.flowsOf(units, rights, { range, period });
    return loads.map((load) => ({ ...load, flows: ofUnit(flows, load.unitId) }));
  }

  /** Each unit by the calendar of its authority. */
  private async flowsOf(
    unitIds: readonly string[],
    rights: InsightRights,
    { range, period }: Pick<GetLoad, 'range' | 'period'>,
  ): Promise<readonly FlowOf[]> {
    const flows: FlowOf[] = [];
    for (const [zone, units] of await this.zones.group(unitIds)) {
      const periods = periodsIn(zone, period, range);
      const sqlOf = (params: Params): string =>
        flow(params, { ...rights, units }, { range, periods });
      flows.push(...(await survey<FlowOf>(this.store, sqlOf)));
    }
    return flows;
  }
}

const ofUnit = (flows: readonly FlowOf[], unit: string): readonly Flow[] =>
  flows.filter(({ unitId }) => unitId === unit).map(({ unitId: _, ...flow }) => flow);

/** Kept counts say how much there is; the oldest and what is on its way are at the head of their indexes. */
const present = (params: Params, rights: InsightRights): string => {
  const levels = params.param(rights.levels);
  const count = (phase: string): string =>
    `coalesce(sum(count) filter (where phase = '${phase}'), 0) as "${phase}"`;
  return `
    select u.unit_id, coalesce(held.lying, 0) as lying, coalesce(held."in-hand", 0) as in_hand,
      coalesce(held.sent, 0) as sent, coming.incoming, coming.oldest as oldest_incoming_at,
      (select c.arrived_at from course c
       where c.unit_id = u.unit_id and c.ended_at is null and c.access_level = any(${levels})
       order by c.arrived_at limit 1) as oldest_arrived_at
    from (${unitsOf(params, rights)}) u
    left join (
      select unit_id, ${count('lying')}, ${count('in-hand')}, ${count('sent')}
      from load_count c where ${withinRights(params, rights)} group by unit_id
    ) held using (unit_id)
    cross join lateral (
      select count(*) as incoming, min(p.sent_at) as oldest
      from passage p
      where p.to_unit_id = u.unit_id and p.answered_at is null and p.purpose = 'action'
        and p.access_level = any(${levels})
    ) coming
    order by coalesce(held.lying, 0) + coalesce(held."in-hand", 0) + coming.incoming desc, u.unit_id`;
};
