import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpAuthority } from '@chancery/directory';
import { EdgeOfDay } from '@chancery/http';
import { beginningIn, type Principal } from '@chancery/kernel';

/** The same fields, with an instant wherever a day may stand. */
export type InInstants<Asked> = { [Name in keyof Asked]: Exclude<Asked[Name], EdgeOfDay> };

const dayMs = 86_400_000;
/** For how long a time zone is taken to be as it was last seen. */
const memoryMs = 1_000;

/** Knows by which clock a caller counts days. */
@Injectable()
export class OfficeDays {
  constructor(private readonly queries: QueryBus) {}

  /** Replaces days by instants, in the time zone of the caller's authority. A service of the platform counts in UTC. */
  async inInstants<Asked extends object>(asked: Asked, by: Principal): Promise<InInstants<Asked>> {
    const entries = Object.entries(asked);
    if (!entries.some(([, value]) => value instanceof EdgeOfDay)) return asked as InInstants<Asked>;
    const zone = await this.zoneOf(by.authorityId);
    return Object.fromEntries(
      entries.map(([name, value]) => [
        name,
        value instanceof EdgeOfDay ? instantOf(value, zone) : (value as unknown),
      ]),
    ) as InInstants<Asked>;
  }

  /** The time zone of an authority; UTC for the platform. */
  async zoneOf(authorityId: string): Promise<string> {
    const authority = await this.queries.execute(new LookUpAuthority(authorityId, memoryMs));
    return authority?.timeZone ?? 'UTC';
  }
}

/** A day ends with its last millisecond, so that its end still is of this day. */
export const instantOf = ({ day, edge }: EdgeOfDay, zone: string): string => {
  const midnight = Date.parse(day);
  const first = edge === 'beginning' ? beginningIn(zone, midnight) : undefined;
  return new Date(first ?? beginningIn(zone, midnight + dayMs) - 1).toISOString();
};
