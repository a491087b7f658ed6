import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { Outcome } from '@chancery/event-store';
import type { Message, Order, PartyPrincipal } from '@chancery/kernel';
import {
  ConfirmContact,
  LookUpParty,
  NameContact,
  SetPreferences,
  type PartyLanguage,
  type PartyProfile,
  type Preferences,
} from '@chancery/parties';
import type { Visitor } from '../session/visitor.js';

type Ended = Promise<Outcome<unknown, Message>>;

/** What parties say of themselves. */
@Injectable()
export class MeDesk {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** The visitor as each authority knows them. */
  async profiles(visitor: Visitor): Promise<readonly PartyProfile[]> {
    const found = await Promise.all((await visitor.parties()).map((by) => this.look(by)));
    return found.flatMap((profile) => profile ?? []);
  }

  /** Becoming a party of the authority first, if need be. Throws LoginNeeded. */
  async profile(visitor: Visitor, authorityId: string): Promise<PartyProfile | undefined> {
    return this.look(await visitor.partyIn(authorityId));
  }

  async setPreferences(
    visitor: Visitor,
    authorityId: string,
    wish: { readonly language: PartyLanguage; readonly preferences: Preferences },
  ): Ended {
    const by = await visitor.partyIn(authorityId);
    const data = { authorityId, partyId: by.id, ...wish, at: visitor.at };
    return this.order(new SetPreferences(data, by, visitor.context(by)));
  }

  async nameContact(visitor: Visitor, authorityId: string, email: string): Ended {
    const by = await visitor.partyIn(authorityId);
    const confirmationId = randomUUID();
    const data = { authorityId, partyId: by.id, confirmationId, email, at: visitor.at };
    return this.order(new NameContact(data, by, visitor.context(by)));
  }

  async confirmContact(visitor: Visitor, authorityId: string, digits: string): Ended {
    const by = await visitor.partyIn(authorityId);
    const data = { authorityId, partyId: by.id, digits, at: visitor.at };
    return this.order(new ConfirmContact(data, by, visitor.context(by)));
  }

  private look({ authorityId, id }: PartyPrincipal): Promise<PartyProfile | undefined> {
    return this.queries.execute(new LookUpParty(authorityId, id));
  }

  private order(command: Order): Ended {
    return this.bus.execute<Order, Outcome<unknown, Message>>(command);
  }
}
