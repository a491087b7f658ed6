import { randomUUID } from 'node:crypto';
import { deriveId } from '@chancery/event-store';
import { digestOf } from '@chancery/http';
import type { CommandContext, PartyPrincipal } from '@chancery/kernel';
import type { Act } from '@chancery/parties';
import type { Locale } from '@chancery/words';
import type { Navigation } from '../shell/feature.js';
import { LoginNeeded } from './portal.errors.js';
import type { OpenSession } from './portal-sessions.js';
import type { Visit } from './visit.js';
import type { Represented } from './representatives.js';

/** What finds out who a visitor is at an authority. */
export interface PartyFinder {
  partyIn(
    authorityId: string,
    session: OpenSession,
    visit: Visit,
    act?: Act,
  ): Promise<PartyPrincipal>;
  represented(session: OpenSession, visit: Visit): Promise<readonly Represented[]>;
  parties(session: OpenSession, visit: Visit): Promise<readonly PartyPrincipal[]>;
}

/** What the page around the content shows. */
export interface Surroundings {
  readonly language: Locale;
  readonly formToken: string;
  readonly navigation: Navigation;
}

/** Whoever asks the portal: nobody in particular, the holder of a code, or who has logged in. */
export class Visitor {
  /** The instant of the request, ISO 8601 in UTC. */
  readonly at = new Date().toISOString();

  constructor(
    readonly surroundings: Surroundings,
    private readonly visit: Visit,
    private readonly finder: PartyFinder,
    readonly session: OpenSession | undefined,
  ) {}

  get language(): Locale {
    return this.surroundings.language;
  }

  get path(): string {
    return this.visit.path;
  }

  /** What stands for the network that the request came from, for `Limits`. */
  get network(): string {
    return this.visit.network;
  }

  get isLoggedIn(): boolean {
    return this.session?.content.claimed !== undefined;
  }

  /** The name that the provider said. */
  get name(): string | undefined {
    return this.session?.content.claimed?.name;
  }

  /**
   * The visitor as this authority knows them; at the first visit they become a party there. Who acts for another may do
   * `act` only as far as their mandate goes. A code is no login. Throws LoginNeeded, AuthorityNotFound, NotYourMandate, MandateOutOfScope.
   */
  async partyIn(authorityId: string, act?: Act): Promise<PartyPrincipal> {
    if (!this.session) throw new LoginNeeded();
    return this.finder.partyIn(authorityId, this.session, this.visit, act);
  }

  /** The visitor at each authority of the portal where they are a party already; none for nobody. */
  async parties(): Promise<readonly PartyPrincipal[]> {
    return this.session ? this.finder.parties(this.session, this.visit) : [];
  }

  /** All for whom the visitor may act now. Throws LoginNeeded. */
  async represented(): Promise<readonly Represented[]> {
    if (!this.session) throw new LoginNeeded();
    return this.finder.represented(this.session, this.visit);
  }

  /** Somebody who gives a name and no proof of it, as a new party of the authority. */
  nobodyIn(authorityId: string, partyId: string): PartyPrincipal {
    return { kind: 'party', id: partyId, authorityId, assurance: 'none' };
  }

  /**
   * What surrounds a command. Its id is the same when the same visitor sends the same `Idempotency-Key`, or the same
   * form, once more. `step` tells several commands of one request apart.
   */
  context(by: PartyPrincipal, step = ''): CommandContext {
    const { method, path, body, idempotencyKey: key, correlationId } = this.visit;
    return {
      commandId: key === undefined ? randomUUID() : deriveId('command', by.kind, by.id, key, step),
      correlationId,
      digest: digestOf(`${method} ${step}`, path, body),
    };
  }

  /** An id for what a command brings into being: the same when the same form comes again. */
  newId(by: Pick<PartyPrincipal, 'id'>, label: string): string {
    const { idempotencyKey: key } = this.visit;
    return key === undefined ? randomUUID() : deriveId('portal', by.id, key, label);
  }
}
