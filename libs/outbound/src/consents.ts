import { createHash } from 'node:crypto';
import type { SecretBox } from '@chancery/read-store';

/** Whom an address is of by which an endpoint agrees, and which question it answers. */
export interface ConsentTerms {
  readonly subscriptionId: string;
  readonly endpoint: string;
  /** The revision of the word that has it asked. */
  readonly asked: number;
}

interface Known extends Omit<ConsentTerms, 'endpoint'> {
  readonly isOf: (endpoint: string) => boolean;
}

const name = 'consent of an endpoint';
const lastsMs = 48 * 3_600_000;

/** Keys of the addresses by which endpoints agree later on (`WebHook-Request-Callback`): valid for two days. */
export class ConsentKeys {
  constructor(private readonly box: SecretBox) {}

  make({ subscriptionId, endpoint, asked }: ConsentTerms, now: number): string {
    const terms: Sealed = [subscriptionId, asked, hashOf(endpoint), now + lastsMs];
    return this.box.wrap(name, Buffer.from(JSON.stringify(terms))).toString('base64url');
  }

  /** Undefined for one that is over, forged or damaged. */
  read(key: string, now: number): Known | undefined {
    try {
      const text = this.box.unwrap(name, Buffer.from(key, 'base64url')).toString();
      const [subscriptionId, asked, hash, until] = JSON.parse(text) as Sealed;
      const isOf = (endpoint: string): boolean => hashOf(endpoint) === hash;
      return now < until ? { subscriptionId, asked, isOf } : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Subscription, question, hash of the endpoint, and until when it is valid, in milliseconds. */
type Sealed = readonly [subscriptionId: string, asked: number, hash: string, until: number];

/** Short, as addresses should be; the key is sealed, so that nobody can look for another endpoint of this hash. */
const hashOf = (endpoint: string): string =>
  createHash('sha256').update(endpoint).digest('base64url').slice(0, 16);

/** The requests a minute that an endpoint allows; undefined for no bound. */
export const allowedRateOf = (header: unknown): number | undefined => {
  const rate = Number(header);
  return rate >= 1 ? Math.min(Math.floor(rate), mostRate) : undefined;
};

const mostRate = 1e9;
