import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { PartyPrincipal } from '@chancery/kernel';
import {
  FindRepresented,
  includes,
  LookUpMandate,
  LookUpParty,
  MandateOutOfScope,
  NotYourMandate,
  powers as allPowers,
  type Act,
  type Power,
  type Scope,
} from '@chancery/parties';
import { OfficeKeys } from '@chancery/read-store';
import type { Claimed, ClaimedRepresentation } from '../providers/claims.js';
import { Identification } from './identification.js';
import type { Visit } from './visit.js';

/** Somebody for whom a party may act now. */
export interface Represented {
  readonly authorityId: string;
  readonly partyId: string;
  readonly name: string;
  readonly basis: string;
  /** The id of a mandate, or `claim:` with a keyed digest of what the provider said. */
  readonly mandate: string;
  readonly powers: readonly Power[];
  readonly scope: Scope;
  readonly validUntil?: string;
}

/** Finds out for whom somebody may act: by what their login says, and by mandates. There are no chains. */
@Injectable()
export class Representatives {
  constructor(
    private readonly queries: QueryBus,
    private readonly identification: Identification,
    private readonly keys: OfficeKeys,
  ) {}

  /** All for whom the party may act at its authority, at the instant. */
  async list(
    self: PartyPrincipal,
    claimed: Claimed,
    visit: Visit,
  ): Promise<readonly Represented[]> {
    const at = new Date().toISOString();
    const good = claimed.represents.filter(({ validUntil }) => !validUntil || validUntil > at);
    const byClaim = await Promise.all(good.map((each) => this.claim(self, claimed, each, visit)));
    const held = await this.queries.execute(new FindRepresented(self.authorityId, self.id, at));
    const byMandate = held.map(async (row) => {
      const { authorityId, giverId: partyId, mandateId: mandate, basis, validUntil } = row;
      const party = await this.queries.execute(new LookUpParty(authorityId, partyId));
      const scope = row.scopeOf === 'all' ? { of: 'all' } : { of: row.scopeOf, ids: row.scopeIds };
      const name = party?.name ?? partyId;
      const rest = { basis, powers: row.powers, scope: scope as Scope, validUntil };
      return { authorityId, partyId, name, mandate, ...rest };
    });
    return [...byClaim, ...(await Promise.all(byMandate))];
  }

  /** The one for whom the party wants to act. A mandate is looked up in its stream: it may have ended a moment ago. */
  async find(
    self: PartyPrincipal,
    claimed: Claimed,
    wanted: string,
    visit: Visit,
  ): Promise<Represented | undefined> {
    const found = (await this.list(self, claimed, visit)).find(({ partyId }) => partyId === wanted);
    if (!found || found.mandate.startsWith('claim:')) return found;
    const told = await this.queries.execute(
      new LookUpMandate(found.mandate, new Date().toISOString()),
    );
    return told?.isGood && told.holderId === self.id ? found : undefined;
  }

  private async claim(
    self: PartyPrincipal,
    claimed: Claimed,
    representation: ClaimedRepresentation,
    visit: Visit,
  ): Promise<Represented> {
    const { authorityId } = self;
    const partyId = await this.identification.represented(
      authorityId,
      claimed,
      representation,
      visit,
    );
    const { name, basis, services, validUntil } = representation;
    const digest = createHmac('sha256', this.keys.of('claim of a representation', authorityId))
      .update(JSON.stringify(representation))
      .digest('hex')
      .slice(0, 32);
    return {
      ...{ authorityId, partyId, name, basis, mandate: `claim:${digest}`, powers: allPowers },
      scope: services ? { of: 'services', ids: services } : { of: 'all' },
      ...(validUntil !== undefined && { validUntil }),
    };
  }
}

/** Throws NotYourMandate if there is none, MandateOutOfScope if it is not good for the act. */
export const demandMandate = (
  represented: Represented | undefined,
  wanted: string,
  act: Act | undefined,
): Represented => {
  if (!represented) throw new NotYourMandate(wanted);
  if (act && !includes(represented, act))
    throw new MandateOutOfScope(act.power, represented.powers);
  return represented;
};
