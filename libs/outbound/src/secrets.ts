import type { Database, SecretBox } from '@chancery/read-store';
import { newSecret, type SigningSecret } from './signatures.js';

const half = 32;

const nameOf = (subscriptionId: string, secretId: string): string =>
  `subscription ${subscriptionId} ${secretId}`;

/** The secrets that messages are signed with: in Postgres, wrapped with the master key, and never in the log. */
export class Secrets {
  constructor(
    private readonly database: Database,
    private readonly box: SecretBox,
  ) {}

  /** Makes a secret under an id. If there is one already, it stays: a repeated request gets the same. */
  async make(subscriptionId: string, secretId: string): Promise<SigningSecret> {
    const { symmetric, seed } = newSecret();
    const wrapped = this.box.wrap(
      nameOf(subscriptionId, secretId),
      Buffer.concat([symmetric, seed]),
    );
    await this.database.rows(
      `INSERT INTO subscription_secret (subscription_id, secret_id, wrapped) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [subscriptionId, secretId, wrapped],
    );
    const [secret] = await this.find(subscriptionId, [secretId]);
    if (!secret) throw new Error(`The secret ${secretId} is gone.`);
    return secret;
  }

  /** In the order of the ids; those that are gone are left out. */
  async find(subscriptionId: string, secretIds: readonly string[]): Promise<SigningSecret[]> {
    const rows = await this.database.rows<{ secret_id: string; wrapped: Buffer }>(
      'SELECT secret_id, wrapped FROM subscription_secret WHERE subscription_id = $1',
      [subscriptionId],
    );
    return secretIds.flatMap((secretId) => {
      const row = rows.find(({ secret_id }) => secret_id === secretId);
      if (!row) return [];
      const both = this.box.unwrap(nameOf(subscriptionId, secretId), row.wrapped);
      return [{ symmetric: both.subarray(0, half), seed: both.subarray(half) }];
    });
  }

  /** Destroys all secrets of a subscription but these. */
  async keepOnly(subscriptionId: string, secretIds: readonly string[]): Promise<void> {
    await this.database.rows(
      'DELETE FROM subscription_secret WHERE subscription_id = $1 AND secret_id <> ALL ($2)',
      [subscriptionId, secretIds],
    );
  }
}
