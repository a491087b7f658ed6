import type { SecretBox } from '@chancery/read-store';

/** Whom an address is of by which an endpoint agrees, and which question it answers. */
export interface ConsentTerms {
  readonly subscriptionId: string;
  readonly endpoint: string;
  /** The revision of the word that has it asked. */
  readonly asked: number;
}

const name = 'consent of an endpoint';
const lastsMs = 48 * 3_600_000;

/** Keys of the addresses by which endpoints agree later on (`WebHook-Request-Callback`): valid for two days. */
export class ConsentKeys {
  constructor(private readonly box: SecretBox) {}

  make(terms: ConsentTerms, now: number): string {
    const sealed = this.box.wrap(name, Buffer.from(JSON.stringify([terms, now + lastsMs])));
    return sealed.toString('base64url');
  }

  /** Undefined for one that is over, forged or damaged. */
  read(key: string, now: number): ConsentTerms | undefined {
    try {
      const text = this.box.unwrap(name, Buffer.from(key, 'base64url')).toString();
      const [terms, until] = JSON.parse(text) as [ConsentTerms, number];
      return now < until ? terms : undefined;
    } catch {
      return undefined;
    }
  }
}

/** The requests a minute that an endpoint allows; undefined for no bound. */
export const allowedRateOf = (header: unknown): number | undefined => {
  const rate = Number(header);
  return rate >= 1 ? Math.min(Math.floor(rate), mostRate) : undefined;
};

const mostRate = 1e9;
