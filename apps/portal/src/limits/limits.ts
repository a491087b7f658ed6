import { Inject, Injectable } from '@nestjs/common';
import { Tally } from '@chancery/read-store';
import { TooManyRequests } from './limit.errors.js';

/** How many requests a minute one network may make; the other limits grow and shrink with it. */
export const requestsAMinute = Symbol('requests a minute');

export const usualRequests = 120;
const hourSeconds = 3_600;

/** What is dear, and how often an hour one network may do it where 120 requests a minute are allowed. */
export const dear = {
  'login-start': 20,
  'access-code': 30,
  'contact-code': 10,
  'submission-without-login': 5,
  submission: 30,
  upload: 50,
} as const;
export type Dear = keyof typeof dear;

/** Counts what is dear for all processes together. What is kept is a keyed hash of a network and a day. */
@Injectable()
export class Limits {
  constructor(
    private readonly tally: Tally,
    @Inject(requestsAMinute) private readonly allowed: number,
  ) {}

  /** Throws TooManyRequests. `network` is the prefix of the address of whoever asks. */
  async demand(kind: Dear, network: string): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    const counted = { kind: `limit ${kind}`, of: `${day} ${network}`, seconds: hourSeconds };
    const { count, endsAt } = await this.tally.add(counted);
    if (count === 1) await this.tally.clear();
    const most = Math.ceil((dear[kind] * this.allowed) / usualRequests);
    if (count > most) throw new TooManyRequests(Math.ceil((endsAt.getTime() - Date.now()) / 1_000));
  }
}
