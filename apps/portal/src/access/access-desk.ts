import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { serviceFor } from '@chancery/kernel';
import { ClaimMatter } from '@chancery/parties';
import { AccessCodes, Tally, type CodedMatter } from '@chancery/read-store';
import { TooManyRequests } from '../limits/limit.errors.js';
import { PortalSessions } from '../session/portal-sessions.js';
import type { Visitor } from '../session/visitor.js';
import { AccessCodeWrong } from './access.errors.js';

const hourSeconds = 3_600;
/** Wrong codes for one reference in an hour; after an hour in which these were used up, one in the next. */
const mostTries = 5;
const mostTriesThen = 1;

/** What was opened: in a session of its own, or for the party that has logged in. */
export interface Opened extends CodedMatter {
  /** The secret of the new session; absent where the visitor had logged in. */
  readonly session?: string;
}

/** Opens one matter to whoever shows its code. */
@Injectable()
export class AccessDesk {
  constructor(
    private readonly codes: AccessCodes,
    private readonly tally: Tally,
    private readonly sessions: PortalSessions,
    private readonly bus: CommandBus,
  ) {}

  /** Throws AccessCodeWrong, TooManyRequests. */
  async open(visitor: Visitor, reference: string, code: string): Promise<Opened> {
    const matter = await this.find(reference, code);
    if (visitor.isLoggedIn) return this.claim(visitor, matter);
    const session = await this.sessions.begin({ matter, parties: {}, actingFor: {} });
    return { ...matter, session };
  }

  /** Counts before it looks, so that many tries at once are not more than one after the other. */
  private async find(reference: string, code: string): Promise<CodedMatter> {
    const of = reference.toUpperCase().replace(/[^0-9A-Z]/g, '');
    const counted = { kind: 'access code', of, seconds: hourSeconds };
    const [{ count, endsAt }, before] = await Promise.all([
      this.tally.add(counted),
      this.tally.before(counted),
    ]);
    const matter = await this.codes.find(reference, code);
    if (count > (before >= mostTries ? mostTriesThen : mostTries))
      throw new TooManyRequests(Math.ceil((endsAt.getTime() - Date.now()) / 1_000));
    if (!matter) throw new AccessCodeWrong();
    await this.tally.add(counted, -1);
    return matter;
  }

  private async claim(visitor: Visitor, matter: CodedMatter): Promise<Opened> {
    const { authorityId, partyId, matterId } = matter;
    const by = await visitor.partyIn(authorityId);
    await this.bus.execute(
      new ClaimMatter(
        { authorityId, partyId, matterId, claimedBy: by.id, at: visitor.at },
        serviceFor('portal', authorityId, by.id),
        visitor.context(by, 'claim'),
      ),
    );
    return matter;
  }
}
