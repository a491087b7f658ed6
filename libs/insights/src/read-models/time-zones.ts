import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { authorityOf } from '@chancery/kernel';
import { LookUpAuthority } from '@chancery/directory/contract';

/** For how long, in milliseconds, the time zone of an authority is taken to be as it was last seen. */
const memoryMs = 1_000;

/** Knows by which calendar an authority counts. */
@Injectable()
export class TimeZones {
  constructor(private readonly queries: QueryBus) {}

  /** The time zone of the authority of a unit; UTC for what was never opened. */
  async of(unitId: string): Promise<string> {
    const look = new LookUpAuthority(authorityOf(unitId), memoryMs);
    const authority = await this.queries.execute(look);
    return authority?.timeZone ?? 'UTC';
  }

  /** Units by the time zones of their authorities. */
  async group(unitIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const groups = new Map<string, string[]>();
    for (const unitId of unitIds) {
      const zone = await this.of(unitId);
      const group = groups.get(zone);
      if (group) group.push(unitId);
      else groups.set(zone, [unitId]);
    }
    return groups;
  }
}
