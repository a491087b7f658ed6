import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { serviceFor, type PartyPrincipal } from '@chancery/kernel';
import { IdentityLinkedElsewhere, LinkIdentity } from '@chancery/parties';
import { PartyLinks } from '@chancery/read-store';
import type { Claimed } from '../providers/claims.js';
import type { Visitor } from './visitor.js';

/** Adds a further login to who has logged in already: it leads to the same parties from then on. */
@Injectable()
export class FurtherLogins {
  constructor(
    private readonly links: PartyLinks,
    private readonly bus: CommandBus,
  ) {}

  /** Throws IdentityLinkedElsewhere, before anything is changed, where the login leads to another party already. */
  async add(visitor: Visitor, claimed: Claimed): Promise<void> {
    const parties = await visitor.parties();
    const known = await this.links.find(
      claimed,
      parties.map(({ authorityId }) => authorityId),
    );
    const isOther = known.some(({ partyId }) => parties.every(({ id }) => id !== partyId));
    if (isOther) throw new IdentityLinkedElsewhere();
    for (const by of parties) await this.link(visitor, by, claimed);
  }

  private async link(visitor: Visitor, by: PartyPrincipal, claimed: Claimed): Promise<void> {
    const { authorityId, id: partyId } = by;
    const holder = await this.links.claim(claimed, { authorityId, partyId });
    if (holder !== partyId) throw new IdentityLinkedElsewhere();
    const { provider, assurance } = claimed;
    await this.bus.execute(
      new LinkIdentity(
        { authorityId, partyId, provider, assurance, at: visitor.at },
        serviceFor('portal', authorityId, partyId),
        visitor.context(by, `link ${authorityId}`),
      ),
    );
  }
}
