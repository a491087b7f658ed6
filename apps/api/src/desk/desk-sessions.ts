import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SessionSource } from '@chancery/http';
import { ReadStore } from '@chancery/read-store';

/** A session as its officer may know it. */
export interface DeskSession {
  readonly officerId: string;
  /** When it ends unless the officer does something. */
  readonly idleEndsAt: string;
  /** When it ends in any case. */
  readonly endsAt: string;
}

const idle = "interval '30 minutes'";
const longest = "interval '12 hours'";
const isOpen = `used_at > now() - ${idle} AND begun_at > now() - ${longest}`;

/**
 * Sessions of browsers. A secret of 256 random bits stands in the cookie, its hash in Postgres, so that neither a
 * browser nor a copy of the table holds both. What is asked in the background does not keep a session open.
 */
@Injectable()
export class DeskSessions extends SessionSource {
  constructor(private readonly store: ReadStore) {
    super();
  }

  /** The secret of a new session. */
  async begin(officerId: string): Promise<string> {
    await this.store.query(`DELETE FROM desk_session WHERE NOT (${isOpen})`);
    const secret = randomBytes(32).toString('base64url');
    await this.store.query('INSERT INTO desk_session (hash, officer_id) VALUES ($1, $2)', [
      hashOf(secret),
      officerId,
    ]);
    return secret;
  }

  async officerOf(secret: string): Promise<string | undefined> {
    return (await this.find(secret))?.officerId;
  }

  find(secret: string): Promise<DeskSession | undefined> {
    return this.store.one<DeskSession>(
      `SELECT officer_id, used_at + ${idle} AS idle_ends_at, begun_at + ${longest} AS ends_at
       FROM desk_session WHERE hash = $1 AND ${isOpen}`,
      [hashOf(secret)],
    );
  }

  /** The officer is there: the session stays open for another half an hour. */
  async prolong(secret: string): Promise<DeskSession | undefined> {
    await this.store.query(
      `UPDATE desk_session SET used_at = now() WHERE hash = $1 AND ${isOpen}`,
      [hashOf(secret)],
    );
    return this.find(secret);
  }

  async end(secret: string): Promise<void> {
    await this.store.query('DELETE FROM desk_session WHERE hash = $1', [hashOf(secret)]);
  }
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
