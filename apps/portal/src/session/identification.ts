import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { PartyRef } from '@chancery/event-store';
import { serviceFor } from '@chancery/kernel';
import { IdentifyParty, type PartyKind, type Person } from '@chancery/parties';
import { PartyLinks, type Identity } from '@chancery/read-store';
import type { Claimed, ClaimedRepresentation } from '../providers/claims.js';
import type { Visit } from './visit.js';

interface Named {
  readonly kind: PartyKind;
  readonly person: Omit<Person, 'partyId'>;
  readonly isEmailVerified: boolean;
}

/** Makes whoever comes a party of an authority, or finds the party that they are. */
@Injectable()
export class Identification {
  constructor(
    private readonly bus: CommandBus,
    private readonly links: PartyLinks,
  ) {}

  /** The parties of these authorities that an identity leads to. */
  known(claimed: Claimed, authorityIds: readonly string[]): Promise<readonly PartyRef[]> {
    return this.links.find(claimed, authorityIds);
  }

  person(authorityId: string, claimed: Claimed, visit: Visit): Promise<string> {
    const { name, familyName, givenName, birthDate, email, isEmailVerified } = claimed;
    const person = {
      name,
      ...(familyName !== undefined && { familyName }),
      ...(givenName !== undefined && { givenName }),
      ...(birthDate !== undefined && { birthDate }),
      ...(email !== undefined && { email }),
    };
    const named = { kind: 'person', person, isEmailVerified } as const;
    return this.identify(authorityId, claimed, { claimed, named }, visit);
  }

  /** Whoever is represented is known by an identifier of the same provider, kept apart from those of persons. */
  represented(
    authorityId: string,
    claimed: Claimed,
    { kind, identifier, name }: ClaimedRepresentation,
    visit: Visit,
  ): Promise<string> {
    const identity = { issuer: `${claimed.issuer} represented ${kind}`, identifier };
    const named = { kind, person: { name }, isEmailVerified: false };
    return this.identify(authorityId, identity, { claimed, named }, visit);
  }

  private async identify(
    authorityId: string,
    identity: Identity,
    { claimed, named }: { readonly claimed: Claimed; readonly named: Named },
    { correlationId, language }: Visit,
  ): Promise<string> {
    const partyId = await this.links.claim(identity, { authorityId, partyId: randomUUID() });
    const { provider, assurance } = claimed;
    const person = { partyId, ...named.person };
    const data = { authorityId, partyId, provider, assurance, language, ...named, person };
    const by = serviceFor('portal', authorityId, partyId);
    const context = { commandId: randomUUID(), correlationId };
    await this.bus.execute(
      new IdentifyParty({ ...data, at: new Date().toISOString() }, by, context),
    );
    return partyId;
  }
}
