import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ReadStore, SecretBox } from '@chancery/read-store';
import type { Claimed } from '../providers/claims.js';

/** The one matter that an access code opens. */
export interface OpenedMatter {
  readonly authorityId: string;
  readonly partyId: string;
  readonly matterId: string;
}

/** What a session knows; sealed with a key of the office where it is kept. */
export interface SessionContent {
  /** Absent in the session of an access code. */
  readonly claimed?: Claimed;
  readonly matter?: OpenedMatter;
  /** The party at each authority that this session has been to. */
  readonly parties: Readonly<Record<string, string>>;
  /** For whom the person acts, at which authority. */
  readonly actingFor: Readonly<Record<string, string>>;
}

export interface OpenSession {
  readonly secret: string;
  readonly content: SessionContent;
}

const idle = "interval '30 minutes'";
const longest = "interval '8 hours'";
const isOpen = `used_at > now() - ${idle} AND begun_at > now() - ${longest}`;

/**
 * Sessions of the portal. A secret of 256 random bits stands in the cookie, its hash in Postgres. What the session knows
 * is sealed, so that a copy of the table joins no two parties of one person.
 */
@Injectable()
export class PortalSessions {
  constructor(
    private readonly store: ReadStore,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  /** The secret of a new session. */
  async begin(content: SessionContent): Promise<string> {
    await this.store.query(`DELETE FROM portal_session WHERE NOT (${isOpen})`);
    const secret = randomBytes(32).toString('base64url');
    await this.store.query('INSERT INTO portal_session (hash, sealed) VALUES ($1, $2)', [
      hashOf(secret),
      this.sealed(secret, content),
    ]);
    return secret;
  }

  /** The session of a secret, which its use keeps open for another half an hour. */
  async find(secret: string): Promise<OpenSession | undefined> {
    const [row] = await this.store.query<{ sealed: Buffer }>(
      `UPDATE portal_session SET used_at = now() WHERE hash = $1 AND ${isOpen} RETURNING sealed`,
      [hashOf(secret)],
    );
    return row && { secret, content: this.opened(secret, row.sealed) };
  }

  async keep(secret: string, content: SessionContent): Promise<void> {
    await this.store.query('UPDATE portal_session SET sealed = $2 WHERE hash = $1', [
      hashOf(secret),
      this.sealed(secret, content),
    ]);
  }

  async end(secret: string): Promise<void> {
    await this.store.query('DELETE FROM portal_session WHERE hash = $1', [hashOf(secret)]);
  }

  private sealed(secret: string, content: SessionContent): Buffer {
    return this.box.wrap(placeOf(secret), Buffer.from(JSON.stringify(content)));
  }

  private opened(secret: string, sealed: Buffer): SessionContent {
    return JSON.parse(this.box.unwrap(placeOf(secret), sealed).toString()) as SessionContent;
  }
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const placeOf = (secret: string): string => `portal session ${hashOf(secret).toString('hex')}`;
