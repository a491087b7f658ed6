import { RecordHandshake, type SubscriptionRow } from '@chancery/subscriptions';
import { give, type DeliveryOffice } from './delivery-office.js';
import type { Handshake } from './outgoing.js';

export interface HandshakesOptions extends DeliveryOffice {
  /** After so long an endpoint is asked again whether it agrees. */
  readonly renewAfterMs: number;
}

const renewAgainMs = 3_600_000;

/** Asks endpoints whether they agree: when somebody says so, and again after a while. */
export class Handshakes {
  private readonly asking = new Set<string>();
  private readonly notBefore = new Map<string, number>();

  constructor(private readonly options: HandshakesOptions) {}

  /** Begins what is due for a subscription, unless it is under way. */
  see(row: SubscriptionRow, now = Date.now()): void {
    const { subscriptionId, toVerify } = row;
    if (toVerify !== null) void this.ask(row, `handshake.${subscriptionId}.${toVerify}`);
    else if (isRenewalDue(row, this.options.renewAfterMs, now)) void this.renew(row, now);
  }

  /** One that is out of reach is asked again later: it has withdrawn nothing. */
  private async renew(row: SubscriptionRow, now: number): Promise<void> {
    const { subscriptionId } = row;
    if (now < (this.notBefore.get(subscriptionId) ?? 0)) return;
    this.notBefore.set(subscriptionId, now + Math.min(renewAgainMs, this.options.renewAfterMs));
    await this.ask(row, `renewal.${subscriptionId}.${now}`, ({ isAnswered }) => isAnswered);
  }

  private async ask(
    row: SubscriptionRow,
    errand: string,
    counts: (answer: Handshake) => boolean = () => true,
  ): Promise<void> {
    if (this.asking.has(errand)) return;
    this.asking.add(errand);
    const { subscriptionId, endpoint } = row;
    try {
      const answer = await this.options.outgoing.handshake(row);
      const data = { subscriptionId, endpoint, ...answer };
      if (counts(answer) && !(await give(this.options, RecordHandshake, data, errand)))
        this.asking.delete(errand);
    } catch (error) {
      this.asking.delete(errand);
      this.options.logger.warn({ err: error, subscriptionId }, 'an endpoint could not be asked');
    }
  }
}

/** An endpoint that was vouched for is never asked. */
export const isRenewalDue = (
  { status, verifiedAt }: Pick<SubscriptionRow, 'status' | 'verifiedAt'>,
  renewAfterMs: number,
  now: number,
): boolean =>
  status === 'active' && verifiedAt !== null && now - Date.parse(verifiedAt) > renewAfterMs;
