import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FindNames, GetAuthority } from '@chancery/directory';
import { DomainError, type Order, type PartyPrincipal } from '@chancery/kernel';
import {
  FindMatters,
  GetMatter,
  MatterNotFound,
  type FollowedMatter,
  type MatterOutcome,
  type MatterView,
} from '@chancery/matters';
import { includes, type Power } from '@chancery/parties';
import { LoginNeeded } from '../session/portal.errors.js';
import type { Represented } from '../session/representatives.js';
import type { Visitor } from '../session/visitor.js';

const mostMatters = 200;

/** A matter, and as whom the visitor sees it. */
export interface SeenMatter {
  readonly view: MatterView;
  readonly by: PartyPrincipal;
}

/** What a page needs to word a matter: the names of units, and the zone in which days end. */
export interface Naming {
  readonly names: Readonly<Record<string, string>>;
  readonly timeZone: string;
}

/** Finds the matters of a visitor, and sends what they do. Pages and programs ask the same. */
@Injectable()
export class PartyMatters {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async mine(visitor: Visitor): Promise<readonly FollowedMatter[]> {
    const parties = await this.partiesOf(visitor);
    const rows = await this.queries.execute(new FindMatters(parties, mostMatters));
    const represented = parties.some(({ actsFor }) => actsFor) ? await visitor.represented() : [];
    return rows.filter((row) => {
      const by = parties.find(({ authorityId }) => authorityId === row.authorityId);
      return !by || mayFollow(by, represented, { ...row, serviceId: row.serviceId ?? undefined });
    });
  }

  /** Throws LoginNeeded for nobody, and MatterNotFound for who takes no part. */
  async get(visitor: Visitor, matterId: string): Promise<SeenMatter> {
    for (const by of await this.partiesOf(visitor)) {
      const view = await this.queries.execute(new GetMatter(matterId, by)).catch(unlessMissing);
      if (!view) continue;
      const represented = by.actsFor ? await visitor.represented() : [];
      const matter = { matterId, serviceId: view.service?.serviceId };
      if (mayFollow(by, represented, matter)) return { view, by };
    }
    throw new MatterNotFound(matterId);
  }

  /** Sends an order as the party that sees the matter. Throws MandateOutOfScope for who may not do so for another. */
  async order(
    visitor: Visitor,
    matterId: string,
    power: Power,
    orderFor: (by: PartyPrincipal) => Order<PartyPrincipal>,
  ): Promise<MatterOutcome> {
    const { view, by } = await this.get(visitor, matterId);
    const serviceId = view.service?.serviceId;
    if (by.actsFor)
      await visitor.partyIn(by.authorityId, { power, matterId, ...(serviceId && { serviceId }) });
    return this.bus.execute<Order<PartyPrincipal>, MatterOutcome>(orderFor(by));
  }

  async namingOf(view: MatterView): Promise<Naming> {
    const { heldBy, lateUnitId, timeline, decisions, authorityId } = view;
    const units = [
      ...[heldBy.unitId, lateUnitId, ...timeline.map(({ unitId }) => unitId)],
      ...decisions.map(({ appeal }) => appeal?.unitId),
    ].filter((unitId) => typeof unitId === 'string');
    const names = await this.queries.execute(new FindNames([...new Set(units)]));
    const { timeZone } = await this.queries.execute(new GetAuthority(authorityId));
    return { names, timeZone };
  }

  private async partiesOf(visitor: Visitor): Promise<readonly PartyPrincipal[]> {
    if (!visitor.session) throw new LoginNeeded();
    return visitor.parties();
  }
}

/** Whether somebody sees a matter: of one whom they represent, as far as the mandate goes. */
const mayFollow = (
  { authorityId, actsFor }: PartyPrincipal,
  represented: readonly Represented[],
  { matterId, serviceId }: { readonly matterId: string; readonly serviceId?: string | undefined },
): boolean => {
  if (!actsFor) return true;
  const mandate = represented.find(
    (each) => each.authorityId === authorityId && each.partyId === actsFor.partyId,
  );
  const act = { power: 'follow', matterId, ...(serviceId !== undefined && { serviceId }) } as const;
  return mandate !== undefined && includes(mandate, act);
};

const unlessMissing = (error: unknown): undefined => {
  if (error instanceof DomainError && error.code === 'matter-not-found') return undefined;
  throw error;
};
