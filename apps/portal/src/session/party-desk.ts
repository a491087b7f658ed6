import { Injectable } from '@nestjs/common';
import type { PartyPrincipal } from '@chancery/kernel';
import { NotYourMandate, type Act } from '@chancery/parties';
import type { Claimed } from '../providers/claims.js';
import { Authorities } from './authorities.js';
import { Identification } from './identification.js';
import { LoginNeeded } from './portal.errors.js';
import { PortalSessions, type OpenedMatter, type OpenSession } from './portal-sessions.js';
import { demandMandate, Representatives, type Represented } from './representatives.js';
import type { Visit } from './visit.js';
import type { PartyFinder } from './visitor.js';

/** Finds out which party a visitor is, for whom they act, and makes them one at their first visit to an authority. */
@Injectable()
export class PartyDesk implements PartyFinder {
  constructor(
    private readonly identification: Identification,
    private readonly representatives: Representatives,
    private readonly sessions: PortalSessions,
    private readonly authorities: Authorities,
  ) {}

  async partyIn(
    authorityId: string,
    session: OpenSession,
    visit: Visit,
    act?: Act,
  ): Promise<PartyPrincipal> {
    const { claimed } = session.content;
    if (!claimed) throw new LoginNeeded();
    const self = await this.selfIn(authorityId, session, claimed, visit);
    const chosen = session.content.actingFor[authorityId];
    const wanted = visit.actingFor ?? chosen;
    if (wanted === undefined || wanted === self.id) return self;
    const found = await this.representatives.find(self, claimed, wanted, visit);
    if (!found && visit.actingFor === undefined) return this.actForSelf(session, self);
    const { partyId, mandate } = demandMandate(found, wanted, act);
    return { ...self, actsFor: { partyId, mandate } };
  }

  async parties(session: OpenSession, visit: Visit): Promise<readonly PartyPrincipal[]> {
    const { claimed, matter } = session.content;
    if (!claimed) return matter ? [holderOf(matter)] : [];
    const served = (await this.authorities.all()).map(({ authorityId }) => authorityId);
    const known = await this.identification.known(claimed, served);
    const found: PartyPrincipal[] = [];
    for (const { authorityId } of known) {
      const by = await this.partyIn(authorityId, session, visit).catch(unlessElsewhere(known));
      if (by) found.push(by);
    }
    if (found.length === 0 && visit.actingFor !== undefined)
      throw new NotYourMandate(visit.actingFor);
    return found;
  }

  async represented(session: OpenSession, visit: Visit): Promise<readonly Represented[]> {
    const { claimed } = session.content;
    if (!claimed) throw new LoginNeeded();
    const served = (await this.authorities.all()).map(({ authorityId }) => authorityId);
    const known = await this.identification.known(claimed, served);
    const lists = known.map(async ({ authorityId }) => {
      const self = await this.selfIn(authorityId, session, claimed, visit);
      return this.representatives.list(self, claimed, visit);
    });
    return (await Promise.all(lists)).flat();
  }

  /** Whether the parties of the session are still there: who was erased is not made anew by an old session. */
  async isStanding({ content: { claimed, parties } }: OpenSession): Promise<boolean> {
    const ids = Object.keys(parties);
    if (!claimed || ids.length === 0) return true;
    return (await this.identification.known(claimed, ids)).length === ids.length;
  }

  private async selfIn(
    authorityId: string,
    session: OpenSession,
    claimed: Claimed,
    visit: Visit,
  ): Promise<PartyPrincipal> {
    await this.authorities.get(authorityId);
    const { content, secret } = session;
    let id = content.parties[authorityId];
    if (id === undefined) {
      id = await this.identification.person(authorityId, claimed, visit);
      Object.assign(content.parties, { [authorityId]: id });
      await this.sessions.keep(secret, content);
    }
    return { kind: 'party', id, authorityId, assurance: claimed.assurance };
  }

  /** The mandate that was chosen has ended: from now on the visitor acts for themselves. */
  private async actForSelf(
    { secret, content }: OpenSession,
    self: PartyPrincipal,
  ): Promise<PartyPrincipal> {
    Reflect.deleteProperty(content.actingFor, self.authorityId);
    await this.sessions.keep(secret, content);
    return self;
  }
}

/** Somebody is represented at one authority; at the others the visitor does not act then. */
const unlessElsewhere =
  (known: readonly unknown[]) =>
  (error: unknown): undefined => {
    if (known.length > 1 && error instanceof NotYourMandate) return undefined;
    throw error;
  };

/** A code opens its matter and nothing else of the party. */
const holderOf = ({ authorityId, partyId: id, matterId }: OpenedMatter): PartyPrincipal => ({
  ...{ kind: 'party', id, authorityId, assurance: 'code', matterId },
});
