import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Outcome } from '@chancery/event-store';
import type { Message, Order, PartyPrincipal } from '@chancery/kernel';
import {
  AcceptMandate,
  FindMandates,
  GiveMandate,
  NotYourMandate,
  RenounceMandate,
  RevokeMandate,
  type GivenMandate,
  type MandateRow,
  type MandateTerms,
} from '@chancery/parties';
import { PortalSessions } from '../session/portal-sessions.js';
import { LoginNeeded } from '../session/portal.errors.js';
import type { Visitor } from '../session/visitor.js';
import type { ScopeBody } from './mandates.bodies.js';

type Ended = Promise<Outcome<unknown, Message>>;

/** A mandate as it is wished for, where what is usual may be left out. */
export interface Wish extends Omit<MandateTerms, 'scope' | 'validFrom'> {
  readonly authorityId: string;
  readonly scope?: ScopeBody;
  readonly validFrom?: string;
}

/** Mandates that parties give, take and end. */
@Injectable()
export class MandateDesk {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
    private readonly sessions: PortalSessions,
  ) {}

  /** Throws LoginNeeded. */
  async list(visitor: Visitor): Promise<readonly MandateRow[]> {
    if (!visitor.isLoggedIn) throw new LoginNeeded();
    const lists = (await visitor.parties()).map(({ authorityId, id, actsFor }) =>
      this.queries.execute(
        new FindMandates(authorityId, [id, ...(actsFor ? [actsFor.partyId] : [])]),
      ),
    );
    return (await Promise.all(lists)).flat();
  }

  async give(visitor: Visitor, wish: Wish): Promise<GivenMandate & { readonly mandateId: string }> {
    const by = await visitor.partyIn(wish.authorityId);
    const mandateId = visitor.newId(by, 'mandate');
    const { scope, validFrom = visitor.at, ...rest } = wish;
    const whole = scope && scope.of !== 'all' ? { of: scope.of, ids: scope.ids ?? [] } : undefined;
    const terms = { ...rest, scope: whole ?? { of: 'all' as const }, validFrom };
    const command = new GiveMandate(
      { mandateId, ...terms, at: visitor.at },
      by,
      visitor.context(by),
    );
    const given = await this.bus.execute<GiveMandate, GivenMandate>(command);
    return { ...given, mandateId };
  }

  async accept(visitor: Visitor, authorityId: string, mandateId: string, code: string): Ended {
    const by = await visitor.partyIn(authorityId);
    const data = { mandateId, authorityId, code, at: visitor.at };
    return this.order(new AcceptMandate(data, by, visitor.context(by)));
  }

  async end(
    visitor: Visitor,
    authorityId: string,
    mandateId: string,
    as: 'giver' | 'holder',
  ): Ended {
    const by = await visitor.partyIn(authorityId);
    const data = { mandateId, authorityId, at: visitor.at };
    const context = visitor.context(by);
    return this.order(
      as === 'giver'
        ? new RevokeMandate(data, by, context)
        : new RenounceMandate(data, by, context),
    );
  }

  /** From now on the session acts for another, or for its own person. Throws NotYourMandate. */
  async actFor(visitor: Visitor, authorityId: string, partyId: string | undefined): Promise<void> {
    const { session } = visitor;
    const self: PartyPrincipal = await visitor.partyIn(authorityId);
    if (!session) return;
    const { content, secret } = session;
    const isTheirs =
      partyId === undefined ||
      partyId === self.id ||
      (await visitor.represented()).some((each) => each.partyId === partyId);
    if (!isTheirs) throw new NotYourMandate(partyId);
    const { [authorityId]: _, ...others } = content.actingFor;
    const actingFor =
      partyId === undefined || partyId === self.id ? others : { ...others, [authorityId]: partyId };
    await this.sessions.keep(secret, { ...content, actingFor });
  }

  private order(command: Order): Ended {
    return this.bus.execute<Order, Outcome<unknown, Message>>(command);
  }
}
