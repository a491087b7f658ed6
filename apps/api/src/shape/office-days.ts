import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpAuthority } from '@chancery/directory';
import { EdgeOfDay } from '@chancery/http';
import { beginningIn, dayIn, type Principal } from '@chancery/kernel';

/** The same fields, with an instant wherever a day may stand. */
export type InInstants<Asked> = { [Name in keyof Asked]: Exclude<Asked[Name], EdgeOfDay> };

/** By the name of a field, the day on which its instant lies. */
export type Days = Readonly<Record<string, string>>;

interface OfAuthority {
  readonly authorityId: string;
}

/** What people think of as days, in lists of documents and of work items. */
const fields = [
  ...['due', 'termDue', 'nearest', 'since', 'openedAt', 'receivedAt', 'registeredAt'],
  ...['settledAt', 'closedAt'],
] as const;

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

  /** Items with the day of each of their instants, in the time zone of the authority that an item belongs to. */
  async withDays<Item extends OfAuthority>(
    items: readonly Item[],
  ): Promise<readonly (Item & { readonly days: Days })[]> {
    const ids = [...new Set(items.map(({ authorityId }) => authorityId))];
    const zones = await Promise.all(ids.map((id) => this.zoneOf(id)));
    const zoneOf = new Map(ids.map((id, index) => [id, zones[index] ?? 'UTC']));
    return items.map((item) => ({
      ...item,
      days: daysIn(zoneOf.get(item.authorityId) ?? 'UTC', item),
    }));
  }

  async withDaysOf<Item extends OfAuthority>(item: Item): Promise<Item & { readonly days: Days }> {
    return { ...item, days: daysIn(await this.zoneOf(item.authorityId), item) };
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

const daysIn = (zone: string, item: object): Days => {
  const values = item as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const instant = values[field];
      return typeof instant === 'string' ? [[field, dayIn(zone, instant)]] : [];
    }),
  );
};
